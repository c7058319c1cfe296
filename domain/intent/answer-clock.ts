import type { IsoDate } from "@/domain/calendar/date";
import { addWorkingDays, type IsWorkingDay } from "@/domain/calendar/working-days";
import type { IntentState } from "@/domain/intent/intent-state";

/** The first answer is due within this many working days (domain.md 7). */
export const answerWorkingDays = 1;

/** States that count as having answered the enterprise. */
export const answeredStates = [
  "contacted",
  "negotiating",
  "closed",
  "declined",
] as const satisfies readonly IntentState[];

export const answerVerdicts = [
  "answered",
  "answeredLate",
  "waiting",
  "dueToday",
  "overdue",
  "notNeeded",
] as const;

export type AnswerVerdict = (typeof answerVerdicts)[number];

export type AnswerClock = { dueOn: IsoDate; verdict: AnswerVerdict };

export type AnswerFacts = {
  submittedOn: IsoDate;
  /** Business date of the first answer, if there was one. */
  answeredOn: IsoDate | null;
  state: IntentState;
  today: IsoDate;
};

/** Where the one-working-day promise stands; the day of submission is not counted. */
export function answerClock(facts: AnswerFacts, isWorkingDay: IsWorkingDay): AnswerClock {
  const dueOn = addWorkingDays(facts.submittedOn, answerWorkingDays, isWorkingDay);
  return { dueOn, verdict: verdictOf(facts, dueOn) };
}

function verdictOf({ answeredOn, state, today }: AnswerFacts, dueOn: IsoDate): AnswerVerdict {
  if (state === "spam") return "notNeeded";
  if (answeredOn !== null) return answeredOn <= dueOn ? "answered" : "answeredLate";
  if (today > dueOn) return "overdue";
  return today === dueOn ? "dueToday" : "waiting";
}
