import type { CrsStatement } from "../crs/statement";
import type { Findings } from "../finding";
import { areaSqm, type Shape, signedAreaSqm } from "../geometry";
import { mostPointsInShape } from "../shape.schema";
import type { CleanRing, RawPlot, SurveyCrs, SurveyPlot } from "../survey-file";
import { checkArea } from "./check-area";
import { checkRings } from "./check-rings";
import { type Closing, closeRing } from "./close-ring";
import { nestRings } from "./nest-rings";
import { placePlot } from "./place-plot";
import { isRoundingSeen, placeRing, type ToPoint } from "./place-ring";

export type BuiltPlot = SurveyPlot & { crs: SurveyCrs | null; needsCrs: boolean };

const unplaced = { shape: null, computedSqm: null, pointCount: 0, crs: null, needsCrs: false } as const;

type Builder = { raw: RawPlot; plot: number; findings: Findings };

const mostRings = 2_000;
const leastAreaSqm = 0.01;

function checkCount({ raw, plot, findings }: Builder, closings: readonly Closing[]): void {
  if (raw.statedCount === null) return;
  const own = closings.reduce((sum, { count }) => sum + count, 0);
  const rows = raw.rings.reduce((sum, { first }) => sum + first.length, 0);
  if ([own, own + closings.length, rows].includes(raw.statedCount)) return;
  findings.add("POINT_COUNT_DIFFERS", { line: raw.line, plot }, { stated: raw.statedCount, found: rows });
}

function cleanRings({ raw, plot, findings }: Builder, closings: Closing[], toPoint: ToPoint): CleanRing[] {
  const rounding = { worst: 0 };
  const rings = closings.flatMap(
    (closing) => placeRing(closing, { toPoint, plot, line: raw.line, findings, rounding }) ?? [],
  );
  const isDegrees = Math.abs(raw.rings[0]?.first[0] ?? 0) <= 180;
  if (!isDegrees && isRoundingSeen(rounding.worst)) findings.add("ROUNDED", { line: raw.line, plot });
  return rings;
}

function ringsWithArea({ plot, findings, raw }: Builder, rings: readonly CleanRing[]): CleanRing[] {
  return rings.filter(({ points, lines }) => {
    if (Math.abs(signedAreaSqm(points)) >= leastAreaSqm) return true;
    findings.add("RING_WITHOUT_AREA", { line: lines[0] ?? raw.line, plot, where: points[0] ?? null });
    return false;
  });
}

function shapeOf(builder: Builder, rings: CleanRing[]): Shape | null {
  const { plot, findings, raw } = builder;
  if (rings.length === 0) return null;
  checkRings(rings, plot, findings);
  const shape = nestRings(ringsWithArea(builder, rings), plot, findings);
  if (!shape) findings.add("TOO_COMPLEX", { line: raw.line, plot });
  return shape?.length ? shape : null;
}

function unread({ raw, plot, findings }: Builder): BuiltPlot {
  findings.add("RING_TOO_SHORT", { line: raw.line, plot });
  return described(raw, unplaced);
}

function described(
  { code, name, use, layer, statedSqm, line }: RawPlot,
  rest: Pick<BuiltPlot, "shape" | "computedSqm" | "pointCount" | "crs" | "needsCrs">,
): BuiltPlot {
  return { code, name, use, layer, statedSqm, line, ...rest };
}

/**
 * A plot of the file as a shape on the millimetre grid of EPSG:4527, with everything noticed on the way. Nothing is
 * mended in silence: what is closed, dropped, swapped or turned inside out has its finding.
 */
export function buildPlot(builder: Builder, statement: CrsStatement, chosen: SurveyCrs | null): BuiltPlot {
  const { raw, plot, findings } = builder;
  if (raw.rings.length === 0) return unread(builder);
  if (raw.rings.length > mostRings) {
    findings.add("TOO_MANY_RINGS", { line: raw.line, plot }, { count: raw.rings.length, most: mostRings });
    return described(raw, unplaced);
  }
  const closings = raw.rings.map((ring) => closeRing(raw, ring, plot, findings));
  checkCount(builder, closings);
  const pointCount = closings.reduce((sum, { count }) => sum + count, 0);
  const isTooLarge = pointCount > mostPointsInShape;
  if (isTooLarge)
    findings.add("TOO_MANY_POINTS", { line: raw.line, plot }, { count: pointCount, most: mostPointsInShape });
  const placement = placePlot(builder, statement, chosen);
  if (!placement) return described(raw, { ...unplaced, pointCount });
  if (isTooLarge) return described(raw, { ...unplaced, pointCount });
  const shape = shapeOf(builder, cleanRings(builder, closings, placement.toPoint));
  const computedSqm = shape && areaSqm(shape);
  if (computedSqm !== null) checkArea(raw, computedSqm, plot, findings);
  const { crs, needsCrs } = placement;
  return described(raw, { shape: crs ? shape : null, computedSqm, pointCount, crs, needsCrs });
}
