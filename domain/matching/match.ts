import { type Told, tell } from "@/domain/matching/facts";
import { type PreparedNeed, prepareNeed, scoreOf } from "@/domain/matching/prepare-need";
import type { Supply } from "@/domain/matching/supply";
import { isRefusal, type RefusalReason, reasonOf, shareOf, unknown } from "@/domain/matching/verdict";
import type { Criterion } from "@/domain/site-need/criteria";
import type { SiteNeed } from "@/domain/site-need/site-need";

export const outcomes = ["met", "partly", "missed", "unknown", "refused"] as const;
export type Outcome = (typeof outcomes)[number];

/** What one criterion says of a pair: its words' codes and numbers, and the points it gives of those it could. */
export type MatchPart = Told & {
  criterion: Criterion;
  outcome: Outcome;
  reason: RefusalReason | null;
  /** Of the 100 points. */
  points: number;
  possible: number;
};

export type Match = {
  supplyId: string;
  /** 0–100; null when anything refuses. */
  score: number | null;
  parts: readonly MatchPart[];
  refusals: readonly MatchPart[];
  unknownCount: number;
};

function outcomeOf(verdict: number): Outcome {
  if (isRefusal(verdict)) return "refused";
  if (verdict === unknown) return "unknown";
  if (verdict === 1) return "met";
  return verdict === 0 ? "missed" : "partly";
}

/** A pair in full: every refusal or the score, each part with what was asked and offered. */
export function explain(prepared: PreparedNeed, supply: Supply): Match {
  const tests = supply.kind === "land" ? prepared.land : prepared.floor;
  const total = tests.reduce((sum, { weight }) => sum + weight, 0);
  const parts = tests.map(({ criterion, weight, judge }): MatchPart => {
    const verdict = judge(supply);
    const possible = total === 0 ? 0 : (100 * weight) / total;
    return {
      criterion,
      outcome: outcomeOf(verdict),
      reason: reasonOf(verdict),
      points: possible * shareOf(verdict),
      possible,
      ...tell(criterion, prepared.need, supply),
    };
  });
  const refusals = parts.filter(({ outcome }) => outcome === "refused");
  const score = scoreOf(prepared, supply);
  return {
    supplyId: supply.id,
    score: score < 0 ? null : score,
    parts,
    refusals,
    unknownCount: parts.filter(({ outcome }) => outcome === "unknown").length,
  };
}

/** One need against one site (domain.md 4.1, 4.2, 4.6). Dates lie in the need and the site; no clock is read. */
export const match = (need: SiteNeed, supply: Supply): Match => explain(prepareNeed(need), supply);
