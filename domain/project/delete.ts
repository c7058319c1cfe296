import type { Stage, Standing } from "./stage";
import { hasReached } from "./stage-order";
import { isOpenStanding } from "./standing";

/** How long a deleted project can be taken out of the 回收站 again. */
export const binDays = 30;

export type DeleteCode =
  | "DELETE_STAGE"
  | "DELETE_CLOSED"
  | "DELETE_AGREEMENTS"
  | "DELETE_FUNDS"
  | "DELETE_PARCELS"
  | "DELETE_MILESTONES"
  | "BIN_EXPIRED";

export type DeleteFacts = {
  stage: Stage;
  standing: Standing;
  hasAgreements: boolean;
  hasFunds: boolean;
  hasOpenClaims: boolean;
  hasConfirmedMilestones: boolean;
};

/**
 * Why a project may not be thrown away, or null: only what nothing official rests on yet, up to 洽谈 (L0–L3). What
 * was judged, signed or paid for ends by 终止, so that it stays countable.
 */
export function refusalToDelete(facts: DeleteFacts): DeleteCode | null {
  if (!isOpenStanding(facts.standing)) return "DELETE_CLOSED";
  if (hasReached(facts.stage, "R1")) return "DELETE_STAGE";
  if (facts.hasAgreements) return "DELETE_AGREEMENTS";
  if (facts.hasFunds) return "DELETE_FUNDS";
  if (facts.hasConfirmedMilestones) return "DELETE_MILESTONES";
  return facts.hasOpenClaims ? "DELETE_PARCELS" : null;
}

const dayMs = 24 * 60 * 60 * 1000;

/** Whole days in which a project deleted at this instant can still be restored; negative once they are over. */
export const daysLeftInBin = (deletedAt: string, now: Date): number =>
  Math.ceil((new Date(deletedAt).getTime() + binDays * dayMs - now.getTime()) / dayMs);

/** Whether the 30 days are over. */
export const isBinExpired = (deletedAt: string, now: Date): boolean =>
  now.getTime() - new Date(deletedAt).getTime() > binDays * dayMs;
