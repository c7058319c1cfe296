import type { Stage } from "@/domain/project/stage";
import { hasReached } from "@/domain/project/stage-order";
import { ok, type Result, refuse } from "@/domain/shared/result";
import { mayBeNotApplicable } from "./catalogue";
import type { MilestoneCode, MilestoneReview, MilestoneState } from "./milestone";

/** From which state to which a step may be set; a finished one is only taken back to 办理中. */
export const milestoneMoves = {
  notStarted: ["inProgress", "blocked", "done", "notApplicable"],
  inProgress: ["notStarted", "blocked", "done", "notApplicable"],
  blocked: ["notStarted", "inProgress", "done", "notApplicable"],
  done: ["inProgress"],
  notApplicable: ["notStarted", "inProgress"],
} as const satisfies Record<MilestoneState, readonly MilestoneState[]>;

export const milestoneSaveCodes = [
  "IN_REVIEW",
  "CONFIRMED",
  "MOVE_NOT_ALLOWED",
  "BEFORE_SIGNING",
  "ALWAYS_APPLICABLE",
] as const;

export type MilestoneSaveCode = (typeof milestoneSaveCodes)[number];

export type MilestoneSave = {
  code: MilestoneCode;
  from: MilestoneState;
  to: MilestoneState;
  review: MilestoneReview;
  stage: Stage;
};

/** Steps begin with the formal contract; their dates may be planned before. */
export const hasMilestones = (stage: Stage): boolean => hasReached(stage, "S2");

const plannedStates: readonly MilestoneState[] = ["notStarted", "notApplicable"];

/** States a person may choose from, the present one first. */
export const choicesFrom = (code: MilestoneCode, from: MilestoneState, stage: Stage): MilestoneState[] =>
  [from, ...milestoneMoves[from]].filter(
    (to) =>
      (to !== "notApplicable" || mayBeNotApplicable(code)) &&
      (hasMilestones(stage) || plannedStates.includes(to)),
  );

const isMove = (from: MilestoneState, to: MilestoneState): boolean =>
  from === to || milestoneMoves[from].some((state) => state === to);

/** Whether a step may be written with this state; under review and once confirmed it is locked. */
export function canSave({
  code,
  from,
  to,
  review,
  stage,
}: MilestoneSave): Result<MilestoneState, MilestoneSaveCode> {
  if (review === "confirmed") return refuse("CONFIRMED");
  if (review === "submitted" || review === "reviewed") return refuse("IN_REVIEW");
  if (!isMove(from, to)) return refuse("MOVE_NOT_ALLOWED");
  if (to === "notApplicable" && !mayBeNotApplicable(code)) return refuse("ALWAYS_APPLICABLE");
  if (!hasMilestones(stage) && !plannedStates.includes(to)) return refuse("BEFORE_SIGNING");
  return ok(to);
}
