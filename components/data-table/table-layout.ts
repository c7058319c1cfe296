import type { Column } from "./types";

type Sized = Pick<Column<never>, "id" | "width" | "isSticky">;

export const tableWidth = (columns: readonly Sized[]): number =>
  columns.reduce((sum, column) => sum + column.width, 0);

/** Left offset of each sticky column, by id. */
export function stickyLefts(columns: readonly Sized[]): ReadonlyMap<string, number> {
  const lefts = new Map<string, number>();
  let left = 0;
  for (const column of columns) {
    if (!column.isSticky) continue;
    lefts.set(column.id, left);
    left += column.width;
  }
  return lefts;
}

export const cellPadding = "px-3 first:pl-4 last:pr-4 sm:first:pl-6 sm:last:pr-6";
