import { explain, type Match } from "@/domain/matching/match";
import { type PreparedNeed, scoreOf } from "@/domain/matching/prepare-need";
import type { Supply } from "@/domain/matching/supply";

const order = (a: Match, b: Match): number =>
  (b.score ?? -1) - (a.score ?? -1) ||
  a.refusals.length - b.refusals.length ||
  a.unknownCount - b.unknownCount ||
  (a.supplyId < b.supplyId ? -1 : 1);

/** Sites for a need: the fitting ones best first, then the refused ones, those with the fewest refusals first. */
export function rankSupplies(
  prepared: PreparedNeed,
  supplies: readonly Supply[],
): { fitting: Match[]; refused: Match[] } {
  const matches = supplies.map((supply) => explain(prepared, supply)).sort(order);
  return {
    fitting: matches.filter(({ score }) => score !== null),
    refused: matches.filter(({ score }) => score === null),
  };
}

/** Scores of every pair, needs in rows: `scores[i * supplies.length + j]`, -1 for a refused one. */
export function scoreAll(needs: readonly PreparedNeed[], supplies: readonly Supply[]): Float64Array {
  const scores = new Float64Array(needs.length * supplies.length);
  let at = 0;
  for (const need of needs) {
    for (const supply of supplies) {
      scores[at] = scoreOf(need, supply);
      at += 1;
    }
  }
  return scores;
}
