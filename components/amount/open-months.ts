import { isOpenStatMonth } from "@/domain/amount/counting";
import { isoMonth, nextMonths } from "@/domain/calendar/date";
import { formatMonth } from "@/lib/format/date";

/** Months in which an amount of that day may still be counted, the running one first. */
export function openMonthOptions(occurredOn: string, today: string) {
  const thisMonth = isoMonth(today.slice(0, 7));
  return [thisMonth, nextMonths(thisMonth, -1)]
    .filter((month) => isOpenStatMonth(month, occurredOn, today))
    .map((month) => ({ value: month, label: formatMonth(month) }));
}
