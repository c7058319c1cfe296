import { type IsoDate, type IsoMonth, monthOf, nextMonths } from "../calendar/date";
import { closableFrom } from "./closing-day";

type CloseRefusal = "MONTH_NOT_NEXT" | "MONTH_NOT_OVER";

type CloseFacts = {
  month: IsoMonth;
  lastClosed: IsoMonth | null;
  /** The earliest month anything is counted in; null in an empty office. */
  firstUsed: IsoMonth | null;
  today: IsoDate;
  closingDay: number;
};

/** The month that is to be closed next: after the last closed one, else the first in which anything is counted. */
export function nextToClose({
  lastClosed,
  firstUsed,
  today,
}: Omit<CloseFacts, "month" | "closingDay">): IsoMonth {
  if (lastClosed !== null) return nextMonths(lastClosed, 1);
  return firstUsed ?? monthOf(today);
}

/** Months are closed in order, from their closing day on (domain.md 1.7); null when this one may be. */
export function closeRefusal(facts: CloseFacts): CloseRefusal | null {
  if (facts.month !== nextToClose(facts)) return "MONTH_NOT_NEXT";
  return facts.today < closableFrom(facts.month, facts.closingDay) ? "MONTH_NOT_OVER" : null;
}
