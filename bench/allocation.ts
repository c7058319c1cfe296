import fc from "fast-check";
import { type AllocationProblem, complete, worthOf } from "@/domain/matching/allocation";
import { modelOf } from "@/domain/matching/allocation-model";
import { bestByTrying, smallProblem } from "@/domain/matching/testing/best-by-trying";
import { solve } from "@/server/matching/solve";

const cases = Number(process.env.BENCH_CASES ?? 2000);

async function worthBySolver(problem: AllocationProblem) {
  const { isProven, bound, chosen } = await solve(modelOf(problem), 10);
  const plan = chosen.flatMap((index) => problem.pairs[index] ?? []);
  return { isProven, bound, worth: worthOf(complete(problem, plan).chosen) };
}

/** As many projects and sites as asked for, `fits` sites a project. */
function parkProblem(projectCount: number, siteCount: number, fits: number): AllocationProblem {
  let state = 20261124;
  const next = (most: number) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * most);
  };
  const supplies = Array.from({ length: siteCount }, (_, index) => ({
    capacity: 1_000_000 + next(12_000_000),
    isShared: index % 2 === 0,
    quotaQuarter: index % 3 === 0 ? next(4) : null,
  }));
  const pairs = Array.from({ length: projectCount }, (_, project) => {
    const [area, worth] = [600_000 + next(6_000_000), next(8000)];
    const sites = new Set(Array.from({ length: fits }, () => next(siteCount)));
    return [...sites].flatMap((supply) => {
      const limit = supplies[supply];
      if (!limit || limit.capacity < area) return [];
      return [{ project, supply, area: limit.isShared ? area : limit.capacity, worth, score: next(101) }];
    });
  }).flat();
  return { projectCount, supplies, quotas: [1, 1, 1, 1].map((each) => each * siteCount * 200_000), pairs };
}

const started = performance.now();
let [wrong, unproven] = [0, 0];
for (const problem of fc.sample(smallProblem, { numRuns: cases, seed: 20261124 })) {
  const { isProven, worth } = await worthBySolver(problem);
  if (worth !== bestByTrying(problem)) wrong += 1;
  if (!isProven) unproven += 1;
}
console.log(
  `${cases} small cases against every choice: ${wrong} differ, ${unproven} not proven, ${((performance.now() - started) / 1000).toFixed(1)} s`,
);
for (const [projects, sites, fits] of [
  [60, 40, 15],
  [120, 60, 30],
  [300, 200, 30],
] as const) {
  const problem = parkProblem(projects, sites, fits);
  const before = performance.now();
  const { isProven, bound, worth } = await worthBySolver(problem);
  const gap = ((100 * (bound - worth)) / worth).toFixed(3);
  console.log(
    `${projects} projects × ${sites} sites, ${problem.pairs.length} pairs: ${((performance.now() - before) / 1000).toFixed(2)} s, ${isProven ? "proven best" : `within ${gap} % of the bound`}, worth ${worth}`,
  );
}
