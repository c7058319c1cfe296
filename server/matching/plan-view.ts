import { area, sqmText } from "@/domain/land/area";
import type { AllocationPair, AllocationProblem } from "@/domain/matching/allocation";
import type { ProjectChange } from "@/domain/matching/compare-holds";
import { explain } from "@/domain/matching/match";
import type { PlanItem, PlannedProject } from "@/domain/matching/plan.schema";
import { prepareNeed } from "@/domain/matching/prepare-need";
import type { Unplaced } from "@/domain/matching/unplaced";
import { criteria } from "@/domain/site-need/criteria";
import type { PlanSeeker } from "./pose-plan";
import type { MatchPlace } from "./read-places";

const mostObstacles = 5;

/** A project as far as the reader may see it: others keep code and department, as beside a claim on a parcel. */
export const plannedProjectOf = (seeker: PlanSeeker): PlannedProject => ({
  id: seeker.isVisible ? seeker.id : null,
  code: seeker.code,
  departmentName: seeker.departmentName,
  name: seeker.isVisible ? seeker.name : null,
  stage: seeker.isVisible ? seeker.stage : null,
  isEstimated: seeker.isEstimated,
  mayHold: seeker.isVisible && seeker.mayHold,
});

type Parts = {
  seekers: readonly PlanSeeker[];
  places: readonly MatchPlace[];
  problem: AllocationProblem;
  changes: readonly ProjectChange[];
  unplaced: readonly Unplaced[];
};

/** What refuses how many of the places, most first. */
function refusalsOf(seeker: PlanSeeker, places: readonly MatchPlace[]): PlanItem["refusals"] {
  const prepared = prepareNeed(seeker.need);
  const matches = places.map(({ supply }) => explain(prepared, supply));
  return criteria
    .map((criterion) => ({
      criterion,
      count: matches.filter(({ refusals }) => refusals.some((part) => part.criterion === criterion)).length,
    }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count);
}

function afterOf(pair: AllocationPair | null, places: readonly MatchPlace[]): PlanItem["after"] {
  const place = pair && places[pair.supply];
  if (!pair || !place) return null;
  return { place: place.view, areaSqm: sqmText(area(pair.area)), score: pair.score };
}

/** One line a project, the gained and moved ones first. */
export function planItems({ seekers, places, changes, unplaced }: Parts): PlanItem[] {
  const reasonOf = new Map(unplaced.map((one) => [one.project, one]));
  const refOf = (project: number): PlannedProject[] => {
    const seeker = seekers[project];
    return seeker ? [plannedProjectOf(seeker)] : [];
  };
  return changes.flatMap(({ project, change, before, after }): PlanItem[] => {
    const seeker = seekers[project];
    if (!seeker) return [];
    const reason = reasonOf.get(project);
    const obstacles = (reason?.obstacles ?? []).slice(0, mostObstacles).flatMap((obstacle) => {
      const place = places[obstacle.supply];
      return place ? [{ place: place.view, kind: obstacle.kind, by: obstacle.by.flatMap(refOf) }] : [];
    });
    return [
      {
        project: plannedProjectOf(seeker),
        change,
        before: before === null ? null : (places[before]?.view ?? null),
        after: afterOf(after, places),
        worth: seeker.isVisible ? (after?.worth ?? 0) : null,
        why: reason?.why ?? null,
        obstacles,
        refusals: reason?.why === "noSupply" && seeker.isVisible ? refusalsOf(seeker, places) : [],
      },
    ];
  });
}
