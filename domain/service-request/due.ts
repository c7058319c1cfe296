import type { IsoDate } from "@/domain/calendar/date";
import { addWorkingDays, type IsWorkingDay, workingDaysBetween } from "@/domain/calendar/working-days";
import type { ServiceRequestState } from "./service-request-state";

/** An enterprise is answered within this many working days unless another day was promised; a default of the office. */
export const answerWorkingDays = 5;

/** From this many working days before the due day on a request is called due soon. */
const soonWorkingDays = 1;

export const dueStates = ["onTime", "dueSoon", "overdue", "answered", "answeredLate"] as const;

export type DueState = (typeof dueStates)[number];

/** The day by which a request is to be answered; the day it was raised is not counted. */
export const answerDueOn = (raisedOn: IsoDate, isWorkingDay: IsWorkingDay): IsoDate =>
  addWorkingDays(raisedOn, answerWorkingDays, isWorkingDay);

export type DueFacts = {
  state: ServiceRequestState;
  dueOn: IsoDate;
  /** Business date of the answer that stands, if there is one. */
  answeredOn: IsoDate | null;
  today: IsoDate;
};

/** Where the promise of an answer stands; an answer on the due day is in time. */
export function dueStateOf(
  { state, dueOn, answeredOn, today }: DueFacts,
  isWorkingDay: IsWorkingDay,
): DueState {
  if (state !== "open") return answeredOn !== null && answeredOn > dueOn ? "answeredLate" : "answered";
  if (today > dueOn) return "overdue";
  return workingDaysBetween(today, dueOn, isWorkingDay) <= soonWorkingDays ? "dueSoon" : "onTime";
}
