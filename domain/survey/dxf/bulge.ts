import type { Vertex } from "./entities";

/** Greatest distance of a chord from the arc it stands for, in metres. */
export const arcToleranceM = 0.005;

const mostSteps = 2_000;
const straight = 1e-9;

type Place = { east: number; north: number };

/**
 * Points strictly between two vertices on the arc of a bulge (the tangent of a quarter of its angle, positive when it
 * runs counter-clockwise); none for a straight segment.
 */
export function arcPoints(from: Vertex, to: Place): Place[] {
  const { bulge } = from;
  const [de, dn] = [to.east - from.east, to.north - from.north];
  const chord = Math.hypot(de, dn);
  if (!(Math.abs(bulge) > straight) || !(chord > 0) || !Number.isFinite(bulge * bulge)) return [];
  const radius = (chord * (1 + bulge * bulge)) / (4 * Math.abs(bulge));
  const angle = 4 * Math.atan(bulge);
  const step = 2 * Math.acos(Math.max(0, 1 - arcToleranceM / radius));
  const steps = Math.min(mostSteps, Math.max(2, Math.ceil(Math.abs(angle) / step)));
  const lift = (1 - bulge * bulge) / (4 * bulge);
  const centre = { east: from.east + de / 2 - dn * lift, north: from.north + dn / 2 + de * lift };
  const start = Math.atan2(from.north - centre.north, from.east - centre.east);
  return Array.from({ length: steps - 1 }, (_, index) => {
    const at = start + (angle * (index + 1)) / steps;
    return { east: centre.east + radius * Math.cos(at), north: centre.north + radius * Math.sin(at) };
  });
}

export const isArc = ({ bulge }: Vertex): boolean => Math.abs(bulge) > straight;
