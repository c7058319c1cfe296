import {
  type AllocationPair,
  type AllocationProblem,
  obstacleTo,
  type Room,
} from "@/domain/matching/allocation";

/** Why a fitting site went elsewhere: who has it, or that the quota is used up. */
export type Obstacle = { supply: number; kind: "taken" | "quota"; by: readonly number[]; worth: number };

export type Unplaced = {
  project: number;
  why: "noSupply" | "quota" | "outbid";
  obstacles: readonly Obstacle[];
};

/** Every project without a site, with its fitting sites and what stands in the way of each, best site first. */
export function unplacedOf(
  problem: AllocationProblem,
  chosen: readonly AllocationPair[],
  room: Room,
): Unplaced[] {
  const holders = new Map<number, number[]>();
  for (const { supply, project } of chosen) holders.set(supply, [...(holders.get(supply) ?? []), project]);
  const unplaced = room.isPlaced.flatMap((isPlaced, project) => (isPlaced ? [] : [project]));
  const pairsOf = new Map<number, AllocationPair[]>();
  for (const pair of problem.pairs) pairsOf.set(pair.project, [...(pairsOf.get(pair.project) ?? []), pair]);
  return unplaced.map((project): Unplaced => {
    const obstacles = (pairsOf.get(project) ?? [])
      .toSorted((a, b) => b.worth - a.worth || b.score - a.score || a.supply - b.supply)
      .flatMap((pair): Obstacle[] => {
        const kind = obstacleTo(problem, room, pair);
        if (kind !== "taken" && kind !== "quota") return [];
        return [{ supply: pair.supply, kind, by: holders.get(pair.supply) ?? [], worth: pair.worth }];
      });
    if (obstacles.length === 0) return { project, why: "noSupply", obstacles };
    return { project, why: obstacles.some(({ kind }) => kind === "quota") ? "quota" : "outbid", obstacles };
  });
}
