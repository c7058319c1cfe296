import { type IsoDate, type IsoMonth, isoMonth, monthOf, monthsFromTo, nextMonths } from "../calendar/date";

/**
 * Months in which something may still be counted, the running one first (domain.md 2.6): those after the last closed one
 * up to this month, at least the one after it; before any closing this month and the one before.
 */
export function openMonthsAfter(lastClosed: IsoMonth | null, today: IsoDate): IsoMonth[] {
  const thisMonth = monthOf(today);
  const first = nextMonths(lastClosed ?? thisMonth, lastClosed === null ? -1 : 1);
  return first > thisMonth ? [first] : monthsFromTo(first, thisMonth).reverse();
}

/** Whether what happened on that day may be counted in that month: an open one, not before it happened. */
export const isOpenStatMonth = (
  openMonths: readonly string[],
  statMonth: string,
  occurredOn: string,
): boolean => openMonths.includes(statMonth) && statMonth >= occurredOn.slice(0, 7);

/** Where a change without a chosen month goes: the running month, or the next one when it was closed early. */
export function runningMonth(openMonths: readonly IsoMonth[], today: string): IsoMonth {
  return openMonths[0] ?? isoMonth(today.slice(0, 7));
}
