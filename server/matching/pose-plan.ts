import { quarterIndex } from "@/domain/land-plan/quarter";
import type { AllocationPair, AllocationProblem, SupplyLimit } from "@/domain/matching/allocation";
import type { PlanInput } from "@/domain/matching/plan.schema";
import { prepareNeed } from "@/domain/matching/prepare-need";
import { scoreAll } from "@/domain/matching/rank";
import type { MatchPlace } from "./read-places";
import type { Seeker } from "./read-seekers";

/** A project with what it is worth in this plan, before the place is known; null where no figure is registered. */
export type PlanSeeker = Seeker & { probability: number; figure: number | null };

/** Pairs the solver is asked about at most; of more, each project keeps its best. */
const mostPairs = 8_000;

const planStart = ({ year }: PlanInput): number => quarterIndex(year, 1);

const isInYear = (index: number | null, input: PlanInput): boolean =>
  index !== null && index >= planStart(input) && index < planStart(input) + 4;

/** The places a plan may use. Land still to be acquired counts only where the plan of the year names it. */
export function placesOf(all: readonly MatchPlace[], input: PlanInput): MatchPlace[] {
  return all.filter(({ view, takesQuota, planQuarter }) => {
    if (input.zones && input.zones.length > 0 && !input.zones.includes(view.zone)) return false;
    if (view.origin === "unit") return input.hasUnits;
    if (view.origin !== "free") return input.hasStock;
    return takesQuota || input.isPlanOnly ? isInYear(planQuarter, input) : true;
  });
}

const limitOf = ({ supply, takesQuota, planQuarter }: MatchPlace, input: PlanInput): SupplyLimit => ({
  capacity: supply.area,
  isShared: supply.isDivisible,
  quotaQuarter: takesQuota && planQuarter !== null ? planQuarter - planStart(input) : null,
});

/** What a project takes: the least it can do with of a place that can be divided, else all of the place. */
const takenArea = ({ need }: Seeker, { supply }: MatchPlace): number =>
  supply.isDivisible ? (need.land?.least ?? supply.area) : supply.area;

function worthOf(seeker: PlanSeeker, score: number, { objective, isWeighted }: PlanInput): number {
  const full = objective === "score" ? score : (seeker.figure ?? 0);
  return Math.round(full * (isWeighted ? seeker.probability : 1));
}

/** The question put to the solver: every pair that nothing refuses, with the limits of places and quota. */
export function posePlan(
  seekers: readonly PlanSeeker[],
  places: readonly MatchPlace[],
  quotas: readonly number[],
  input: PlanInput,
): AllocationProblem {
  const scores = scoreAll(
    seekers.map(({ need }) => prepareNeed(need)),
    places.map(({ supply }) => supply),
  );
  const perProject = Math.max(5, Math.floor(mostPairs / Math.max(1, seekers.length)));
  const pairs = seekers.flatMap((seeker, project) =>
    places
      .flatMap((place, supply): AllocationPair[] => {
        const score = scores[project * places.length + supply] ?? -1;
        if (score < 0) return [];
        return [
          { project, supply, area: takenArea(seeker, place), worth: worthOf(seeker, score, input), score },
        ];
      })
      .toSorted((a, b) => b.score - a.score || a.supply - b.supply)
      .slice(0, perProject),
  );
  return {
    projectCount: seekers.length,
    supplies: places.map((place) => limitOf(place, input)),
    quotas,
    pairs,
  };
}
