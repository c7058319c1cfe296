import {
  type AllocationPair,
  type AllocationProblem,
  placeInOrder,
  worthOf,
} from "@/domain/matching/allocation";

/** A project's hold on a site, in the order of the queue. */
export type Hold = { project: number; supply: number };

export const holdChanges = ["kept", "moved", "gained", "lost", "without"] as const;
export type HoldChange = (typeof holdChanges)[number];

export type ProjectChange = {
  project: number;
  change: HoldChange;
  /** Site it holds today, first in the queue or not. */
  before: number | null;
  after: AllocationPair | null;
};

export type HoldComparison = {
  today: readonly AllocationPair[];
  todayWorth: number;
  changes: readonly ProjectChange[];
};

function changeOf(before: number | null, after: AllocationPair | null): HoldChange {
  if (after === null) return before === null ? "without" : "lost";
  if (before === null) return "gained";
  return before === after.supply ? "kept" : "moved";
}

/**
 * A plan beside today's holds: what they would be worth if each project came to its first hold it fits and there is
 * room on, in the order of the queue, and what changes for whom.
 */
export function compareHolds(
  problem: AllocationProblem,
  plan: readonly AllocationPair[],
  holds: readonly Hold[],
): HoldComparison {
  const byKey = new Map(problem.pairs.map((pair) => [`${pair.project}/${pair.supply}`, pair]));
  const held = holds.flatMap(({ project, supply }) => byKey.get(`${project}/${supply}`) ?? []);
  const today = placeInOrder(problem, held).chosen;
  const siteOf = new Map(today.map(({ project, supply }) => [project, supply]));
  for (const { project, supply } of holds) if (!siteOf.has(project)) siteOf.set(project, supply);
  const plannedFor = new Map(plan.map((pair) => [pair.project, pair]));
  const changes = Array.from({ length: problem.projectCount }, (_, project): ProjectChange => {
    const [before, after] = [siteOf.get(project) ?? null, plannedFor.get(project) ?? null];
    return { project, change: changeOf(before, after), before, after };
  });
  return { today, todayWorth: worthOf(today), changes };
}
