import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type AllocationPair,
  type AllocationProblem,
  complete,
  placeInOrder,
  worthOf,
} from "@/domain/matching/allocation";
import { modelOf } from "@/domain/matching/allocation-model";
import { compareHolds } from "@/domain/matching/compare-holds";
import { smallProblem } from "@/domain/matching/testing/best-by-trying";
import { unplacedOf } from "@/domain/matching/unplaced";

const pair = (project: number, supply: number, area: number, worth: number): AllocationPair => ({
  project,
  supply,
  area,
  worth,
  score: 50,
});

/** Site 0 goes as a whole; site 1 is shared; site 2 takes of the quota from the second quarter on. */
const problem: AllocationProblem = {
  projectCount: 4,
  supplies: [
    { capacity: 100, isShared: false, quotaQuarter: null },
    { capacity: 100, isShared: true, quotaQuarter: null },
    { capacity: 100, isShared: true, quotaQuarter: 1 },
  ],
  quotas: [20, 10, 0, 0],
  pairs: [pair(0, 0, 100, 9), pair(1, 0, 100, 5), pair(1, 1, 60, 5), pair(2, 1, 50, 4), pair(2, 2, 40, 4)],
};
const pairAt = (index: number) => problem.pairs.slice(index, index + 1);

describe("a plan", () => {
  test("is filled up with what there is still room for", () => {
    const { chosen } = complete(problem, pairAt(0));
    expect(chosen.map(({ project, supply }) => [project, supply])).toEqual([
      [0, 0],
      [1, 1],
    ]);
  });

  test("that breaks a limit is not taken", () => {
    expect(() => complete(problem, [...pairAt(0), ...pairAt(1)])).toThrow(RangeError);
    expect(() => complete(problem, [...pairAt(2), ...pairAt(3)])).toThrow(RangeError);
    expect(() => complete(problem, pairAt(4))).toThrow(RangeError);
  });

  test("says why a project has no site, and who has it", () => {
    const { chosen, room } = complete(problem, pairAt(0));
    expect(unplacedOf(problem, chosen, room)).toEqual([
      {
        project: 2,
        why: "quota",
        obstacles: [
          { supply: 1, kind: "taken", by: [1], worth: 4 },
          { supply: 2, kind: "quota", by: [], worth: 4 },
        ],
      },
      { project: 3, why: "noSupply", obstacles: [] },
    ]);
  });

  test("beside today's holds", () => {
    const holds = [
      { project: 1, supply: 0 },
      { project: 0, supply: 0 },
      { project: 3, supply: 2 },
    ];
    const { chosen } = complete(problem, pairAt(0));
    const { todayWorth, changes } = compareHolds(problem, chosen, holds);
    expect(todayWorth).toBe(5);
    expect(changes.map(({ change, before }) => [change, before])).toEqual([
      ["kept", 0],
      ["moved", 0],
      ["without", null],
      ["lost", 2],
    ]);
  });
});

test("what is left of a quarter's quota goes on to the next, never back", () => {
  const supplies = [0, 1].map((quotaQuarter) => ({ capacity: 100, isShared: true, quotaQuarter }));
  const pairs = [pair(0, 0, 30, 1), pair(1, 1, 30, 1)];
  const chosenWith = (quotas: number[]) =>
    placeInOrder({ projectCount: 2, supplies, quotas, pairs }, pairs).chosen.map(({ project }) => project);
  expect(chosenWith([60, 0])).toEqual([0, 1]);
  expect(chosenWith([30, 30])).toEqual([0, 1]);
  expect(chosenWith([0, 60])).toEqual([1]);
  expect(chosenWith([30, 29])).toEqual([0]);
});

test("today's holds are never worth more than they can be had for, and nobody is left out while there is room", () => {
  fc.assert(
    fc.property(smallProblem, fc.nat(), (given, seed) => {
      const some = given.pairs.filter((_, index) => (index + seed) % 3 === 0);
      const { chosen: start } = placeInOrder(given, some);
      const { chosen, room } = complete(given, start);
      expect(worthOf(chosen)).toBeGreaterThanOrEqual(worthOf(start));
      const left = unplacedOf(given, chosen, room);
      expect(left.length + chosen.length).toBe(given.projectCount);
      for (const { why, obstacles } of left) expect(why === "noSupply").toBe(obstacles.length === 0);
      const { today, todayWorth } = compareHolds(given, chosen, some);
      expect(todayWorth).toBe(worthOf(today));
    }),
    { numRuns: 300 },
  );
});

test("the model has a row for every limit, and scores never outweigh worth", () => {
  const { costs, upper, starts, indices, values } = modelOf(problem);
  expect([...upper]).toEqual([1, 1, 1, 1, 100, 100, 30, 30, 30]);
  expect(starts.at(-1)).toBe(indices.length);
  expect(values.length).toBe(indices.length);
  costs.forEach((cost, index) => {
    expect(cost - (problem.pairs[index]?.worth ?? 0)).toBeLessThanOrEqual(0.5 / problem.projectCount);
  });
});
