import type { Sort } from "./types";

/** Figures start with the largest, words with the first; the same header again turns it round. */
export function nextSort(sortKey: string, sort: Sort | undefined, isFigure: boolean): Sort {
  if (sort?.key === sortKey) {
    return { key: sortKey, direction: sort.direction === "ascending" ? "descending" : "ascending" };
  }
  return { key: sortKey, direction: isFigure ? "descending" : "ascending" };
}
