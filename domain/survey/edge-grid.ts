/** Four numbers an edge: east and north of its start, east and north of its end, from a local origin. */
export type Edges = Float64Array;

export const edgeCount = (edges: Edges): number => edges.length / 4;

type Grid = {
  columns: number;
  rows: number;
  minEast: number;
  minNorth: number;
  cellEast: number;
  cellNorth: number;
};

const mostCellsAcross = 1024;
const mostEntries = 12_000_000;

function gridOver(edges: Edges): Grid {
  let [minEast, minNorth, maxEast, maxNorth] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let at = 0; at < edges.length; at += 2) {
    const [east = 0, north = 0] = [edges[at], edges[at + 1]];
    minEast = Math.min(minEast, east);
    maxEast = Math.max(maxEast, east);
    minNorth = Math.min(minNorth, north);
    maxNorth = Math.max(maxNorth, north);
  }
  const across = Math.min(mostCellsAcross, Math.max(1, Math.ceil(Math.sqrt(edgeCount(edges)))));
  return {
    columns: across,
    rows: across,
    minEast,
    minNorth,
    cellEast: (maxEast - minEast) / across || 1,
    cellNorth: (maxNorth - minNorth) / across || 1,
  };
}

const within = (value: number, most: number): number => Math.max(0, Math.min(most, Math.floor(value)));

/** Calls back with every cell an edge may run through: row by row the columns between its two ends in that row. */
function walk(edges: Edges, edge: number, grid: Grid, visit: (cell: number) => void): void {
  const at = edge * 4;
  const [e1 = 0, n1 = 0, e2 = 0, n2 = 0] = [edges[at], edges[at + 1], edges[at + 2], edges[at + 3]];
  const [low, high] = n1 <= n2 ? [n1, n2] : [n2, n1];
  const firstRow = within((low - grid.minNorth) / grid.cellNorth - 1e-6, grid.rows - 1);
  const lastRow = within((high - grid.minNorth) / grid.cellNorth + 1e-6, grid.rows - 1);
  const slope = n1 === n2 ? 0 : (e2 - e1) / (n2 - n1);
  for (let row = firstRow; row <= lastRow; row += 1) {
    const rowLow = Math.max(low, grid.minNorth + row * grid.cellNorth);
    const rowHigh = Math.min(high, grid.minNorth + (row + 1) * grid.cellNorth);
    const isWhole = firstRow === lastRow || n1 === n2 || rowHigh <= rowLow;
    const a = isWhole ? e1 : e1 + slope * (rowLow - n1);
    const b = isWhole ? e2 : e1 + slope * (rowHigh - n1);
    const first = within((Math.min(a, b) - grid.minEast) / grid.cellEast - 1e-6, grid.columns - 1);
    const last = within((Math.max(a, b) - grid.minEast) / grid.cellEast + 1e-6, grid.columns - 1);
    for (let column = first; column <= last; column += 1) visit(row * grid.columns + column);
  }
}

function countEntries(edges: Edges, grid: Grid): Int32Array | undefined {
  const starts = new Int32Array(grid.columns * grid.rows + 1);
  let entries = 0;
  for (let edge = 0; edge < edgeCount(edges); edge += 1) {
    walk(edges, edge, grid, (cell) => {
      starts[cell + 1] = (starts[cell + 1] ?? 0) + 1;
      entries += 1;
    });
    if (entries > mostEntries) return undefined;
  }
  for (let cell = 1; cell < starts.length; cell += 1)
    starts[cell] = (starts[cell] ?? 0) + (starts[cell - 1] ?? 0);
  return starts;
}

function fillEntries(edges: Edges, grid: Grid, starts: Int32Array): Int32Array {
  const entries = new Int32Array(starts.at(-1) ?? 0);
  const next = starts.slice();
  for (let edge = 0; edge < edgeCount(edges); edge += 1)
    walk(edges, edge, grid, (cell) => {
      const place = next[cell] ?? 0;
      entries[place] = edge;
      next[cell] = place + 1;
    });
  return entries;
}

type Visit = (a: number, b: number) => "go on" | "stop";

function visitCell(entries: Int32Array, visit: Visit): "go on" | "stop" {
  for (const [index, a] of entries.entries())
    for (const b of entries.subarray(index + 1)) if (visit(a, b) === "stop") return "stop";
  return "go on";
}

/**
 * Calls back with the pairs of edges that share a cell of a grid (a pair may come more than once) until `visit` says
 * stop. Answers false when more than `budget` pairs or too many cells would have to be looked at: nothing is known then.
 */
export function eachNearPair(edges: Edges, budget: number, visit: Visit): boolean {
  if (edges.length === 0) return true;
  const grid = gridOver(edges);
  const starts = countEntries(edges, grid);
  if (!starts) return false;
  const entries = fillEntries(edges, grid, starts);
  let left = budget;
  for (let cell = 0; cell + 1 < starts.length; cell += 1) {
    const [start = 0, end = 0] = [starts[cell], starts[cell + 1]];
    if (end - start < 2) continue;
    left -= ((end - start) * (end - start - 1)) / 2;
    if (left < 0) return false;
    if (visitCell(entries.subarray(start, end), visit) === "stop") return true;
  }
  return true;
}
