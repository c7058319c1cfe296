import { addIndependent, certain, type Distribution, spanOf } from "@/domain/forecast/distribution";

/** Sums of independent amounts, two by two, level by level; the first level are the amounts, the narrow ones first. */
export type SumTree = {
  levels: readonly (readonly Distribution[])[];
  /** Where each given amount stands in the first level. */
  places: readonly number[];
  /** Resolution of the sums. */
  maxCells: number;
};

/** Fewer amounts leave time for finer cells. */
function cellsFor(count: number): number {
  if (count <= 300) return 512;
  return count <= 1_000 ? 256 : 96;
}

const nothing = certain(0);

function nextLevel(level: readonly Distribution[], maxCells: number): Distribution[] {
  return Array.from({ length: Math.ceil(level.length / 2) }, (_, index) => {
    const left = level[2 * index] ?? nothing;
    const right = level[2 * index + 1];
    return right ? addIndependent(left, right, maxCells) : left;
  });
}

/** Narrow amounts are added to narrow ones first, so that they keep their own resolution. */
export function sumTreeOf(parts: readonly Distribution[]): SumTree {
  const order = parts
    .map((part, index) => ({ part, index }))
    .toSorted((a, b) => spanOf(a.part) - spanOf(b.part) || a.index - b.index);
  const places = new Array<number>(parts.length);
  order.forEach(({ index }, place) => {
    places[index] = place;
  });
  const maxCells = cellsFor(parts.length);
  const levels: Distribution[][] = [order.length > 0 ? order.map(({ part }) => part) : [nothing]];
  for (let level = levels[0] ?? []; level.length > 1; ) {
    level = nextLevel(level, maxCells);
    levels.push(level);
  }
  return { levels, places, maxCells };
}

/** The sum of all parts. */
export const totalOf = ({ levels }: SumTree): Distribution => levels.at(-1)?.[0] ?? nothing;

/** The sum of all parts but one: its siblings on the way up. */
export function totalWithout({ levels, places, maxCells }: SumTree, part: number): Distribution {
  let sum = nothing;
  let index = places[part] ?? 0;
  for (const level of levels.slice(0, -1)) {
    const sibling = level[index % 2 === 0 ? index + 1 : index - 1];
    if (sibling) sum = addIndependent(sum, sibling, maxCells);
    index = Math.floor(index / 2);
  }
  return sum;
}
