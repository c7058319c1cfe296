import type { Findings } from "../finding";
import { type Point, type Ring, signedAreaSqm } from "../geometry";
import { sharedArea } from "../scanline";
import type { CleanRing } from "../survey-file";
import { type EdgeMeeting, findMeetings } from "./segments";

type Net = { edges: Float64Array; next: Int32Array; ringOf: Int32Array; pointOf: Int32Array };

const pairBudget = 20_000_000;
const sameSqm = 0.05;

/** All edges of a plot in whole millimetres from its first point. */
function netOf(rings: readonly CleanRing[]): Net {
  const count = rings.reduce((sum, { points }) => sum + points.length, 0);
  const origin = rings[0]?.points[0] ?? { east: 0, north: 0 };
  const net = {
    edges: new Float64Array(count * 4),
    next: new Int32Array(count),
    ringOf: new Int32Array(count),
    pointOf: new Int32Array(count),
  };
  let start = 0;
  for (const [index, { points }] of rings.entries()) {
    for (const [place, from] of points.entries()) {
      const edge = start + place;
      const to = points[(place + 1) % points.length] ?? from;
      net.edges[edge * 4] = Math.round((from.east - origin.east) * 1000);
      net.edges[edge * 4 + 1] = Math.round((from.north - origin.north) * 1000);
      net.edges[edge * 4 + 2] = Math.round((to.east - origin.east) * 1000);
      net.edges[edge * 4 + 3] = Math.round((to.north - origin.north) * 1000);
      net.next[edge] = start + ((place + 1) % points.length);
      net.ringOf[edge] = index;
      net.pointOf[edge] = place;
    }
    start += points.length;
  }
  return net;
}

function windowOf(rings: readonly Ring[]) {
  const window = { minEast: Infinity, minNorth: Infinity, maxEast: -Infinity, maxNorth: -Infinity };
  for (const ring of rings)
    for (const { east, north } of ring) {
      window.minEast = Math.min(window.minEast, east);
      window.maxEast = Math.max(window.maxEast, east);
      window.minNorth = Math.min(window.minNorth, north);
      window.maxNorth = Math.max(window.maxNorth, north);
    }
  return window;
}

const shared = (a: Ring, b: Ring) => sharedArea([a], [b], windowOf([a, b]));

/** A ring that touches itself without crossing encloses the same ground whichever way it is counted. */
function touchCode(ring: Ring): "RING_SELF_TOUCHING" | "RING_SELF_CROSSING" | "TOO_COMPLEX" {
  const size = Math.abs(signedAreaSqm(ring));
  const { sqm, isExact } = shared(ring, ring);
  if (!isExact) return "TOO_COMPLEX";
  return Math.abs(sqm - size) <= Math.max(sameSqm, size * 1e-6) ? "RING_SELF_TOUCHING" : "RING_SELF_CROSSING";
}

/** Two rings that touch may lie beside or within one another, but not across and not on the same line. */
function touchOfTwo(a: Ring, b: Ring): "RINGS_CROSSING" | "RINGS_SAME" | "TOO_COMPLEX" | undefined {
  const { sqm, isExact } = shared(a, b);
  if (!isExact) return "TOO_COMPLEX";
  const [sizeA, sizeB] = [Math.abs(signedAreaSqm(a)), Math.abs(signedAreaSqm(b))];
  const near = (left: number, right: number) => Math.abs(left - right) <= Math.max(sameSqm, right * 1e-6);
  if (near(sqm, sizeA) && near(sqm, sizeB)) return "RINGS_SAME";
  return near(sqm, 0) || near(sqm, Math.min(sizeA, sizeB)) ? undefined : "RINGS_CROSSING";
}

type Judge = { rings: readonly CleanRing[]; net: Net; plot: number; findings: Findings };

function placeOf({ rings, net }: Judge, edge: number): { line: number | null; where: Point | null } {
  const ring = rings[net.ringOf[edge] ?? 0];
  const point = net.pointOf[edge] ?? 0;
  return { line: ring?.lines[point] ?? null, where: ring?.points[point] ?? null };
}

function reportCrossing(judge: Judge, { a, b }: EdgeMeeting): void {
  const isSame = judge.net.ringOf[a] === judge.net.ringOf[b];
  const [first, second] = [placeOf(judge, Math.min(a, b)), placeOf(judge, Math.max(a, b))];
  judge.findings.add(
    isSame ? "RING_SELF_CROSSING" : "RINGS_CROSSING",
    { ...first, plot: judge.plot },
    { other: second.line ?? 0 },
  );
}

function reportTouches(judge: Judge, meetings: readonly EdgeMeeting[]): void {
  const judged = new Set<string>();
  for (const { a, b } of meetings) {
    const [ringA = 0, ringB = 0] = [judge.net.ringOf[a], judge.net.ringOf[b]];
    const pair = `${Math.min(ringA, ringB)} ${Math.max(ringA, ringB)}`;
    const [first, second] = [judge.rings[ringA], judge.rings[ringB]];
    if (judged.has(pair) || !first || !second) continue;
    judged.add(pair);
    const code = ringA === ringB ? touchCode(first.points) : touchOfTwo(first.points, second.points);
    const other = placeOf(judge, Math.max(a, b)).line ?? 0;
    if (code) judge.findings.add(code, { ...placeOf(judge, Math.min(a, b)), plot: judge.plot }, { other });
  }
}

/** Reports where the rings of a plot cross themselves or each other, twenty places at most. */
export function checkRings(rings: readonly CleanRing[], plot: number, findings: Findings): void {
  const net = netOf(rings);
  const judge = { rings, net, plot, findings };
  const meetings = findMeetings(net.edges, net.next, pairBudget);
  if (!meetings) {
    findings.add("TOO_COMPLEX", { line: rings[0]?.lines[0] ?? null, plot });
    return;
  }
  const crossings = meetings.filter(({ kind }) => kind === "crossing");
  for (const crossing of crossings) reportCrossing(judge, crossing);
  if (crossings.length === 0) reportTouches(judge, meetings);
}
