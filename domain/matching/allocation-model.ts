import type { AllocationPair, AllocationProblem } from "@/domain/matching/allocation";

/** Rows of `sum(values[k] * x[indices[k]]) <= upper`, packed one after the other; every x is 0 or 1. */
export type SolverModel = {
  costs: Float64Array;
  upper: Float64Array;
  starts: Int32Array;
  indices: Int32Array;
  values: Float64Array;
};

type Row = { upper: number; entries: [index: number, value: number][] };

const perKey = (pairs: readonly AllocationPair[], key: (pair: AllocationPair) => number) => {
  const found = new Map<number, number[]>();
  pairs.forEach((pair, index) => {
    const list = found.get(key(pair));
    if (list) list.push(index);
    else found.set(key(pair), [index]);
  });
  return [...found.entries()].toSorted(([a], [b]) => a - b);
};

function rowsOf({ pairs, supplies, quotas }: AllocationProblem): Row[] {
  const byProject = perKey(pairs, ({ project }) => project).map(
    ([, list]): Row => ({ upper: 1, entries: list.map((index) => [index, 1]) }),
  );
  const bySupply = perKey(pairs, ({ supply }) => supply).map(([supply, list]): Row => {
    const limit = supplies[supply];
    if (!limit?.isShared) return { upper: 1, entries: list.map((index) => [index, 1]) };
    return { upper: limit.capacity, entries: list.map((index) => [index, pairs[index]?.area ?? 0]) };
  });
  let total = 0;
  const byQuarter = quotas.map((quota, quarter): Row => {
    total += quota;
    const entries = pairs.flatMap(({ supply, area }, index): Row["entries"] => {
      const taken = supplies[supply]?.quotaQuarter ?? null;
      return taken !== null && taken <= quarter ? [[index, area]] : [];
    });
    return { upper: total, entries };
  });
  return [...byProject, ...bySupply, ...byQuarter.filter(({ entries }) => entries.length > 0)];
}

/** All that scores may add to a plan's worth together. */
const mostByScore = 0.5;

/**
 * The plan as a problem of yes and no. Worth is a whole number and scores add less than half to it, so that a plan
 * within `provenGap` of the best has the best worth.
 */
export function modelOf(problem: AllocationProblem): SolverModel {
  const byScore = mostByScore / (101 * Math.max(1, problem.projectCount));
  const rows = rowsOf(problem);
  const starts = new Int32Array(rows.length + 1);
  rows.forEach(({ entries }, row) => {
    starts[row + 1] = (starts[row] ?? 0) + entries.length;
  });
  return {
    costs: Float64Array.from(problem.pairs, ({ worth, score }) => worth + byScore * (1 + score)),
    upper: Float64Array.from(rows, ({ upper }) => upper),
    starts,
    indices: Int32Array.from(rows.flatMap(({ entries }) => entries.map(([index]) => index))),
    values: Float64Array.from(rows.flatMap(({ entries }) => entries.map(([, value]) => value))),
  };
}

/** A plan this near to the bound is the best one. */
export const provenGap = 0.4;
