import { type Edges, eachNearPair } from "../edge-grid";

/** Whole millimetres from a local origin, so that the sign of a turn is exact for anything the size of a park. */
export function turn(edges: Edges, edge: number, east: number, north: number): number {
  const at = edge * 4;
  const [e1 = 0, n1 = 0, e2 = 0, n2 = 0] = [edges[at], edges[at + 1], edges[at + 2], edges[at + 3]];
  return Math.sign((e2 - e1) * (north - n1) - (n2 - n1) * (east - e1));
}

function isInBox(edges: Edges, edge: number, east: number, north: number): boolean {
  const at = edge * 4;
  const [e1 = 0, n1 = 0, e2 = 0, n2 = 0] = [edges[at], edges[at + 1], edges[at + 2], edges[at + 3]];
  return (
    east >= Math.min(e1, e2) &&
    east <= Math.max(e1, e2) &&
    north >= Math.min(n1, n2) &&
    north <= Math.max(n1, n2)
  );
}

function boxesMiss(edges: Edges, a: number, b: number): boolean {
  const [i, j] = [a * 4, b * 4];
  const [ae = 0, an = 0, be = 0, bn = 0] = [edges[i], edges[i + 1], edges[i + 2], edges[i + 3]];
  const [ce = 0, cn = 0, de = 0, dn = 0] = [edges[j], edges[j + 1], edges[j + 2], edges[j + 3]];
  return (
    Math.max(ae, be) < Math.min(ce, de) ||
    Math.max(ce, de) < Math.min(ae, be) ||
    Math.max(an, bn) < Math.min(cn, dn) ||
    Math.max(cn, dn) < Math.min(an, bn)
  );
}

export type Meeting = "none" | "crossing" | "touching";

/** How two edges that are no neighbours meet. */
export function meet(edges: Edges, a: number, b: number): Meeting {
  if (boxesMiss(edges, a, b)) return "none";
  const [i, j] = [a * 4, b * 4];
  const [ae = 0, an = 0, be = 0, bn = 0] = [edges[i], edges[i + 1], edges[i + 2], edges[i + 3]];
  const [ce = 0, cn = 0, de = 0, dn = 0] = [edges[j], edges[j + 1], edges[j + 2], edges[j + 3]];
  const [a1, a2] = [turn(edges, a, ce, cn), turn(edges, a, de, dn)];
  const [b1, b2] = [turn(edges, b, ae, an), turn(edges, b, be, bn)];
  if (a1 * a2 < 0 && b1 * b2 < 0) return "crossing";
  const isTouching =
    (a1 === 0 && isInBox(edges, a, ce, cn)) ||
    (a2 === 0 && isInBox(edges, a, de, dn)) ||
    (b1 === 0 && isInBox(edges, b, ae, an)) ||
    (b2 === 0 && isInBox(edges, b, be, bn));
  return isTouching ? "touching" : "none";
}

/** Whether the edge after `edge`, which begins at its end, folds straight back over it. */
export function foldsBack(edges: Edges, edge: number, next: number): boolean {
  const [i, j] = [edge * 4, next * 4];
  const [e1 = 0, n1 = 0, e2 = 0, n2 = 0] = [edges[i], edges[i + 1], edges[i + 2], edges[i + 3]];
  const [e3 = 0, n3 = 0] = [edges[j + 2], edges[j + 3]];
  return turn(edges, edge, e3, n3) === 0 && (e3 - e2) * (e1 - e2) + (n3 - n2) * (n1 - n2) > 0;
}

export const mostMeetings = 20;

export type EdgeMeeting = { a: number; b: number; kind: Exclude<Meeting, "none"> };

/**
 * Pairs of edges that cross or touch, neighbours only when one folds back over the other; twenty at most.
 * `next` gives the edge that begins where an edge ends. Undefined when the figure is too tangled to be looked through.
 */
export function findMeetings(edges: Edges, next: Int32Array, budget: number): EdgeMeeting[] | undefined {
  const found = new Map<number, EdgeMeeting>();
  const count = next.length;
  const isDone = eachNearPair(edges, budget, (a, b) => {
    const kind = meetingOf(edges, next, a, b);
    if (kind === "none") return "go on";
    found.set(Math.min(a, b) * count + Math.max(a, b), { a, b, kind });
    return found.size < mostMeetings ? "go on" : "stop";
  });
  return isDone ? [...found.values()] : undefined;
}

function meetingOf(edges: Edges, next: Int32Array, a: number, b: number): Meeting {
  if (next[a] === b) return foldsBack(edges, a, b) ? "touching" : "none";
  if (next[b] === a) return foldsBack(edges, b, a) ? "touching" : "none";
  return meet(edges, a, b);
}
