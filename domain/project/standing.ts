import type { IsoDate } from "@/domain/calendar/date";
import type { Standing } from "@/domain/project/stage";
import { ok, type Result, refuse } from "@/domain/shared/result";

/** 终止原因 of domain.md 1.2. */
export const terminationReasons = [
  "investorWithdrew",
  "choseOtherSite",
  "admissionRefused",
  "resourcesLacking",
  "fundingLacking",
  "policyUnmet",
  "creditProblem",
  "duplicate",
  "other",
] as const;

export type TerminationReason = (typeof terminationReasons)[number];

/** A terminated project may be reopened with a reason; one handed to another park may not. */
export const standingMoves = {
  normal: ["suspended", "terminated", "transferred"],
  suspended: ["normal", "terminated", "transferred"],
  terminated: ["normal"],
  transferred: [],
} as const satisfies Record<Standing, readonly Standing[]>;

export const isOpenStanding = (standing: Standing): boolean =>
  standing === "normal" || standing === "suspended";

export type StandingChange = {
  from: Standing;
  to: Standing;
  today: IsoDate;
  reason: string;
  resumeOn: IsoDate | null;
  targetUnit: string;
  firstTalkCredit: string;
};

export type StandingCode =
  | "STANDING_MOVE_NOT_ALLOWED"
  | "REASON_REQUIRED"
  | "RESUME_DATE_REQUIRED"
  | "RESUME_DATE_PAST"
  | "TARGET_UNIT_REQUIRED"
  | "FIRST_TALK_CREDIT_REQUIRED";

export const canChangeStandingTo = (from: Standing, to: Standing): boolean =>
  standingMoves[from].some((standing) => standing === to);

/** Checks a change of standing and what it has to be accompanied by; ending a project is `checkTermination`. */
export function checkStandingChange(change: StandingChange): Result<Standing, StandingCode> {
  if (change.to === "terminated" || !canChangeStandingTo(change.from, change.to)) {
    return refuse("STANDING_MOVE_NOT_ALLOWED");
  }
  if (change.reason.trim() === "") return refuse("REASON_REQUIRED");
  if (change.to === "suspended") {
    if (change.resumeOn === null) return refuse("RESUME_DATE_REQUIRED");
    if (change.resumeOn <= change.today) return refuse("RESUME_DATE_PAST");
  }
  if (change.to === "transferred") {
    if (change.targetUnit.trim() === "") return refuse("TARGET_UNIT_REQUIRED");
    if (change.firstTalkCredit.trim() === "") return refuse("FIRST_TALK_CREDIT_REQUIRED");
  }
  return ok(change.to);
}
