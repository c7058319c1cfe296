import { isOpenStatMonth } from "@/domain/amount/counting";
import { isoMonth, nextMonths } from "@/domain/calendar/date";
import { formatMonth } from "./date";

/** Months in which what happened on that day may still be counted, the running one first. */
export function openMonthOptions(occurredOn: string | null, today: string) {
  const thisMonth = isoMonth(today.slice(0, 7));
  return [thisMonth, nextMonths(thisMonth, -1)]
    .filter((month) => isOpenStatMonth(month, occurredOn ?? today, today))
    .map((month) => ({ value: month, label: formatMonth(month) }));
}
