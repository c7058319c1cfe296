import { isOpenStatMonth } from "@/domain/amount/counting";
import { isoMonth, nextMonths } from "@/domain/calendar/date";
import { formatMonth } from "@/lib/format/date";

/** Months in which a step of that day may still be counted, the running one first. */
export function statMonthOptions(actualOn: string | null, today: string) {
  const thisMonth = isoMonth(today.slice(0, 7));
  return [thisMonth, nextMonths(thisMonth, -1)]
    .filter((month) => isOpenStatMonth(month, actualOn ?? today, today))
    .map((month) => ({ value: month, label: formatMonth(month) }));
}
