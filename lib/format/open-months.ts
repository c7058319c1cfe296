import { isOpenStatMonth } from "@/domain/month/open-month";
import { formatMonth } from "./date";

/** Of the open months those in which what happened on that day may be counted; all while the day is not known. */
export function openMonthOptions(openMonths: readonly string[], occurredOn: string | null) {
  return openMonths
    .filter((month) => isOpenStatMonth(openMonths, month, occurredOn ?? ""))
    .map((month) => ({ value: month, label: formatMonth(month) }));
}
