import { addDays, type IsoDate } from "../calendar/date";
import type { IdleCaseState } from "./case-state";

/** Time limits that run after a step (domain.md 4.5): 30 days each, the day itself not counted. */
export const caseClocks = ["investigationStart", "enterpriseReply", "feePayment", "deregistration"] as const;
export type CaseClock = (typeof caseClocks)[number];

const days = 30;

type ClockedStep = {
  state: IdleCaseState;
  takenOn: IsoDate;
  servedOn: IsoDate | null;
  /** What was decided, of a step from 处置方案 on. */
  outcome: string | null;
};

export type RunningClock = { clock: CaseClock; dueOn: IsoDate };

/**
 * The clock a step starts: the authority opens its investigation within 30 days of the clue, the enterprise answers within
 * 30 days of the notice's delivery, the fee is due 30 days after delivery, 注销登记 likewise. None without delivery.
 */
export function clockAfter({ state, takenOn, servedOn, outcome }: ClockedStep): RunningClock | null {
  if (state === "transferred") return { clock: "investigationStart", dueOn: addDays(takenOn, days) };
  if (servedOn === null) return null;
  const dueOn = addDays(servedOn, days);
  if (state === "investigated") return { clock: "enterpriseReply", dueOn };
  if (state !== "approved") return null;
  if (outcome === "fee") return { clock: "feePayment", dueOn };
  return outcome === "recovery" ? { clock: "deregistration", dueOn } : null;
}

/** How many days before its end a clock is called to mind. */
export const clockReminderDays = 7;
