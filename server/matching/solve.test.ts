import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type AllocationProblem, complete, worthOf } from "@/domain/matching/allocation";
import { modelOf } from "@/domain/matching/allocation-model";
import { bestByTrying, smallProblem } from "@/domain/matching/testing/best-by-trying";
import { solve } from "./solve";

const solved = async (problem: AllocationProblem) => {
  const { isProven, chosen } = await solve(modelOf(problem), 10);
  const plan = chosen.flatMap((index) => problem.pairs[index] ?? []);
  return { isProven, ...complete(problem, plan) };
};

describe("the best plan", () => {
  test("is worth as much as the best found by trying everything", async () => {
    await fc.assert(
      fc.asyncProperty(smallProblem, async (problem) => {
        const { isProven, chosen } = await solved(problem);
        expect(isProven).toBe(true);
        expect(worthOf(chosen)).toBe(bestByTrying(problem));
      }),
      { numRuns: 60 },
    );
  });

  test("questions asked together are answered one after the other, and no more than a few wait", async () => {
    const problems = fc.sample(smallProblem, { numRuns: 5, seed: 3 }).filter(({ pairs }) => pairs.length > 0);
    const found = await Promise.all(problems.map(solved));
    expect(found.map(({ chosen }) => worthOf(chosen))).toEqual(problems.map(bestByTrying));
    const [model] = problems.map(modelOf);
    if (!model) throw new Error("no problem");
    const asked = await Promise.allSettled(Array.from({ length: 8 }, () => solve(model, 10)));
    expect(asked.filter(({ status }) => status === "rejected")).toHaveLength(3);
  });

  test("nothing to choose from is no question", async () => {
    const nothing = { projectCount: 2, supplies: [], quotas: [0, 0, 0, 0], pairs: [] };
    await expect(solved(nothing)).resolves.toMatchObject({ isProven: true, chosen: [] });
  });
});
