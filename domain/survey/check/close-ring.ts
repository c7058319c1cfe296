import type { Findings } from "../finding";
import type { RawPlot, RawRing } from "../survey-file";

/** A millimetre in the units of the numbers: metres, or degrees of latitude. */
export function closeness(ring: RawRing): number {
  const isDegrees = Math.abs(ring.first[0] ?? 0) <= 180 && Math.abs(ring.second[0] ?? 0) <= 180;
  return isDegrees ? 9e-9 : 0.000_999;
}

export function gapBetween(ring: RawRing, a: number, b: number): number {
  const [a1 = 0, a2 = 0] = [ring.first[a], ring.second[a]];
  const [b1 = 0, b2 = 0] = [ring.first[b], ring.second[b]];
  return Math.hypot(a1 - b1, a2 - b2);
}

/** Whether the rows of a ring already come back to its first point. */
export function isClosed(ring: RawRing): boolean {
  const count = ring.first.length;
  return count >= 4 && gapBetween(ring, 0, count - 1) <= closeness(ring);
}

export type Closing = { ring: RawRing; count: number; hasClosingRow: boolean };

/**
 * How many rows of a ring are points of their own. A ring whose last row bears the name of the first but stands elsewhere
 * contradicts itself; one without a closing row is closed, and said to be.
 */
export function closeRing(plot: RawPlot, ring: RawRing, plotIndex: number, findings: Findings): Closing {
  const count = ring.first.length;
  if (isClosed(ring)) return { ring, count: count - 1, hasClosingRow: true };
  const line = ring.lines[count - 1] ?? plot.line;
  const gap = gapBetween(ring, 0, Math.max(0, count - 1)).toFixed(3);
  const place = { line, plot: plotIndex };
  if (count >= 4 && ring.firstName !== null && ring.firstName === ring.lastName) {
    findings.add("CLOSING_POINT_DIFFERS", place, { name: ring.firstName, gap });
    return { ring, count: count - 1, hasClosingRow: true };
  }
  if (count >= 3 && !ring.isClosedElsewhere) findings.add("RING_NOT_CLOSED", place, { gap });
  return { ring, count, hasClosingRow: ring.isClosedElsewhere };
}
