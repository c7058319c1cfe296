import { isNearPark } from "../crs/park";
import { collectFindings, type Finding } from "../finding";
import { areaSqm, type Shape } from "../geometry";
import type { CleanRing } from "../survey-file";
import { checkRings } from "./check-rings";
import { nestRings } from "./nest-rings";

const leastAreaSqm = 1;

/** Whether a shape may stand as a boundary: near the park, no ring crossing, holes where holes belong. Errors only. */
export function checkShape(shape: Shape): Finding[] {
  const findings = collectFindings();
  const rings = shape.flatMap(({ outer, holes }): CleanRing[] =>
    [outer, ...holes].map((points, index) => ({
      points: [...points],
      lines: [],
      number: null,
      role: index === 0 ? "outer" : "inner",
    })),
  );
  const far = rings.flatMap(({ points }) => points).find((point) => !isNearPark(point));
  if (far) findings.add("FAR_FROM_PARK", { where: far }, { km: "30 以上的" });
  if (rings.some(({ points }) => points.length < 3)) findings.add("RING_TOO_SHORT");
  else if (areaSqm(shape) < leastAreaSqm) findings.add("RING_WITHOUT_AREA");
  else {
    checkRings(rings, 0, findings);
    const nested = nestRings(rings, 0, findings);
    if (!nested) findings.add("TOO_COMPLEX");
  }
  return findings
    .list()
    .filter(({ level, code }) => level === "error" || code === "RING_OUTSIDE" || code === "RING_INSIDE");
}
