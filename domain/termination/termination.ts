import type { Standing } from "@/domain/project/stage";
import { canChangeStandingTo, type TerminationReason } from "@/domain/project/standing";
import { ok, type Result, refuse } from "@/domain/shared/result";

/** 终止 is asked for by the department and decided by a leader (domain.md 1.2, X2). */
export const terminationStates = ["pending", "approved", "refused", "withdrawn"] as const;
export type TerminationState = (typeof terminationStates)[number];

export const terminationDecisions = ["approve", "refuse"] as const;
export type TerminationDecision = (typeof terminationDecisions)[number];

export type TerminationCode =
  | "TERMINATION_NOT_OPEN"
  | "TERMINATION_WORDS_REQUIRED"
  | "LOST_TO_REQUIRED"
  | "TERMINATION_DECIDED"
  | "REFUSAL_NOTE_REQUIRED";

export type TerminationWish = {
  standing: Standing;
  reasonCode: TerminationReason;
  reason: string;
  /** Where the investor went instead. */
  lostTo: string;
};

/** What asking to end a project has to say. */
export function checkTermination(wish: TerminationWish): Result<true, TerminationCode> {
  if (!canChangeStandingTo(wish.standing, "terminated")) return refuse("TERMINATION_NOT_OPEN");
  if (wish.reasonCode === "other" && wish.reason.trim() === "") return refuse("TERMINATION_WORDS_REQUIRED");
  if (wish.reasonCode === "choseOtherSite" && wish.lostTo.trim() === "") return refuse("LOST_TO_REQUIRED");
  return ok(true);
}

/** A pending request is decided once; refusing needs words. */
export function checkDecision(
  state: TerminationState,
  decision: TerminationDecision,
  note: string,
): Result<TerminationState, TerminationCode> {
  if (state !== "pending") return refuse("TERMINATION_DECIDED");
  if (decision === "approve") return ok("approved");
  return note.trim() === "" ? refuse("REFUSAL_NOTE_REQUIRED") : ok("refused");
}
