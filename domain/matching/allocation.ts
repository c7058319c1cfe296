/** A project that would fit a site: what it takes of it, and what is gained by it. */
export type AllocationPair = {
  project: number;
  supply: number;
  /** Hundredths of a square metre taken. */
  area: number;
  /** What is to be as much as possible; a whole number, such as 万元 of tax. */
  worth: number;
  /** 0–100; decides between plans of the same worth. */
  score: number;
};

export type SupplyLimit = {
  /** Hundredths of a square metre. */
  capacity: number;
  /** Several projects may share it by area; otherwise one project has it all. */
  isShared: boolean;
  /** Quarter of the plan, from 0, in which it takes of the quota; null when it takes nothing of it. */
  quotaQuarter: number | null;
};

/** Projects and sites by index; each project has one site at most. */
export type AllocationProblem = {
  projectCount: number;
  supplies: readonly SupplyLimit[];
  /** Quota that becomes available in each quarter, hundredths of ㎡; what is left over goes on to the next. */
  quotas: readonly number[];
  pairs: readonly AllocationPair[];
};

/** Room left while a plan is put together. */
export type Room = { isPlaced: boolean[]; supply: number[]; quota: number[] };

const runningTotals = (quotas: readonly number[]): number[] => {
  let total = 0;
  return quotas.map((quota) => {
    total += quota;
    return total;
  });
};

export const emptyRoom = ({ projectCount, supplies, quotas }: AllocationProblem): Room => ({
  isPlaced: Array.from({ length: projectCount }, () => false),
  supply: supplies.map(({ capacity }) => capacity),
  quota: runningTotals(quotas),
});

const takenOf = (pair: AllocationPair, limit: SupplyLimit): number =>
  limit.isShared ? pair.area : limit.capacity;

const hasSite = (room: Room, pair: AllocationPair, limit: SupplyLimit): boolean =>
  (room.supply[pair.supply] ?? 0) >= takenOf(pair, limit);

/** Quota left in the quarter of a site and in all that follow, since it is drawn on from then on. */
const hasQuota = (room: Room, pair: AllocationPair, { quotaQuarter }: SupplyLimit): boolean =>
  quotaQuarter === null || room.quota.slice(quotaQuarter).every((left) => left >= pair.area);

/** What stands in the way of a pair: null when it can be had. */
export function obstacleTo(
  problem: AllocationProblem,
  room: Room,
  pair: AllocationPair,
): "placed" | "taken" | "quota" | null {
  const limit = problem.supplies[pair.supply];
  if (!limit || room.isPlaced[pair.project] !== false) return "placed";
  if (!hasSite(room, pair, limit)) return "taken";
  return hasQuota(room, pair, limit) ? null : "quota";
}

/** Takes the room of a pair that nothing stands in the way of. */
export function occupy({ supplies }: AllocationProblem, room: Room, pair: AllocationPair): void {
  const limit = supplies[pair.supply];
  if (!limit) throw new RangeError(`no site ${pair.supply}`);
  room.isPlaced[pair.project] = true;
  room.supply[pair.supply] = (room.supply[pair.supply] ?? 0) - takenOf(pair, limit);
  if (limit.quotaQuarter === null) return;
  for (let quarter = limit.quotaQuarter; quarter < room.quota.length; quarter += 1) {
    room.quota[quarter] = (room.quota[quarter] ?? 0) - pair.area;
  }
}

/** Puts pairs in one after the other, leaving out those that no longer can be had. */
export function placeInOrder(
  problem: AllocationProblem,
  order: readonly AllocationPair[],
): { chosen: AllocationPair[]; room: Room } {
  const room = emptyRoom(problem);
  const chosen = order.filter((pair) => {
    if (obstacleTo(problem, room, pair) !== null) return false;
    occupy(problem, room, pair);
    return true;
  });
  return { chosen, room };
}

export const worthOf = (chosen: readonly AllocationPair[]): number =>
  chosen.reduce((sum, { worth }) => sum + worth, 0);

const better = (a: AllocationPair, b: AllocationPair): number =>
  b.worth - a.worth || b.score - a.score || a.project - b.project || a.supply - b.supply;

/**
 * A plan checked pair by pair on whole numbers, then filled up with every project there is still room for. Throws
 * RangeError when the plan breaks a limit.
 */
export function complete(problem: AllocationProblem, plan: readonly AllocationPair[]) {
  const order = [...plan.toSorted(better), ...problem.pairs.toSorted(better)];
  const { chosen, room } = placeInOrder(problem, order);
  const kept = new Set(chosen);
  if (plan.some((pair) => !kept.has(pair))) throw new RangeError("the plan breaks a limit");
  return { chosen: chosen.toSorted((a, b) => a.project - b.project), room };
}
