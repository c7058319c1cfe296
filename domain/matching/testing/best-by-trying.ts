import fc from "fast-check";
import {
  type AllocationPair,
  type AllocationProblem,
  emptyRoom,
  obstacleTo,
  occupy,
} from "@/domain/matching/allocation";

/** The best worth there is, found by trying every choice of every project. */
export function bestByTrying(problem: AllocationProblem): number {
  const search = (project: number, chosen: readonly AllocationPair[]): number => {
    if (project === problem.projectCount) return chosen.reduce((sum, { worth }) => sum + worth, 0);
    const room = emptyRoom(problem);
    for (const pair of chosen) occupy(problem, room, pair);
    const possible = problem.pairs.filter(
      (pair) => pair.project === project && obstacleTo(problem, room, pair) === null,
    );
    const outcomes = possible.map((pair) => search(project + 1, [...chosen, pair]));
    return Math.max(search(project + 1, chosen), ...outcomes);
  };
  return search(0, []);
}

const limit = fc.record({
  capacity: fc.integer({ min: 50, max: 300 }),
  isShared: fc.boolean(),
  quotaQuarter: fc.option(fc.integer({ min: 0, max: 3 }), { nil: null }),
});

/** Up to six projects and five sites, some shared, some under the quota. */
export const smallProblem: fc.Arbitrary<AllocationProblem> = fc
  .record({
    needs: fc.array(fc.record({ area: fc.integer({ min: 20, max: 200 }), worth: fc.nat(100) }), {
      minLength: 1,
      maxLength: 6,
    }),
    supplies: fc.array(limit, { minLength: 1, maxLength: 5 }),
    quotas: fc.array(fc.nat(250), { minLength: 4, maxLength: 4 }),
    fits: fc.infiniteStream(fc.record({ isFitting: fc.boolean(), score: fc.nat(100), byPlace: fc.nat(20) })),
  })
  .map(({ needs, supplies, quotas, fits }) => ({
    projectCount: needs.length,
    supplies,
    quotas,
    pairs: needs.flatMap(({ area, worth }, project) =>
      supplies.flatMap(({ capacity, isShared }, supply) => {
        const { isFitting, score, byPlace } = fits.next().value;
        if (!isFitting || area > capacity) return [];
        return [{ project, supply, area: isShared ? area : capacity, worth: worth + byPlace, score }];
      }),
    ),
  }));
