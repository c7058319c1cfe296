import { formOfPair, hasForm, type PairForm } from "../crs/pair";
import { isNearPark, kmFromPark } from "../crs/park";
import { type Sample, type Settlement, settleCrs } from "../crs/settle";
import type { CrsStatement } from "../crs/statement";
import type { Findings } from "../finding";
import type { Point } from "../geometry";
import { fromGeographic, toGeographic } from "../projection";
import type { RawPlot, SurveyCrs } from "../survey-file";
import type { ToPoint } from "./place-ring";

const prefix = 39_000_000;

/** From a pair of the file to metres of EPSG:4527. */
function converter(crs: SurveyCrs, { isNorthFirst }: PairForm): ToPoint {
  const convert = {
    "EPSG:4527": (north: number, east: number): Point => ({ east, north }),
    "EPSG:4548": (north: number, east: number): Point => ({ east: east + prefix, north }),
    "EPSG:4490": (north: number, east: number): Point => fromGeographic({ lon: east, lat: north }),
  }[crs];
  return isNorthFirst ? convert : (a, b) => convert(b, a);
}

/** The plane of the file itself, for the area of a plot that can't be put on the map. */
const ownPlane = ({ isNorthFirst }: PairForm): ToPoint =>
  isNorthFirst ? (a, b) => ({ east: b, north: a }) : (a, b) => ({ east: a, north: b });

export type Placement = {
  toPoint: ToPoint;
  /** Null when only the area of the plot can be told, not its place. */
  crs: SurveyCrs | null;
  needsCrs: boolean;
};

type Placer = { raw: RawPlot; plot: number; findings: Findings };

type RawPair = { a: number; b: number; line: number };

function* pairsOf(raw: RawPlot): Generator<RawPair, void, undefined> {
  for (const { first, second, lines } of raw.rings)
    for (let index = 0; index < first.length; index += 1)
      yield { a: first[index] ?? 0, b: second[index] ?? 0, line: lines[index] ?? raw.line };
}

/** The form all pairs of a plot share; undefined with the finding when there is none. */
function commonForm({ raw, plot, findings }: Placer): PairForm | undefined {
  let form: PairForm | undefined;
  for (const { a, b, line } of pairsOf(raw)) {
    if (form && hasForm(a, b, form)) continue;
    const own = formOfPair(a, b, raw.order === "northFirst");
    if (!own || form) {
      findings.add(own ? "COORDINATES_MIXED" : "COORDINATE_UNREADABLE", { line, plot }, { a, b });
      return undefined;
    }
    form = own;
  }
  return form;
}

function sampleOf(raw: RawPlot, form: PairForm): Sample {
  const [a = 0, b = 0] = [raw.rings[0]?.first[0], raw.rings[0]?.second[0]];
  return form.isNorthFirst ? { north: a, east: b, form } : { north: b, east: a, form };
}

function firstFar(raw: RawPlot, toPoint: ToPoint): { line: number; point: Point } | undefined {
  for (const { a, b, line } of pairsOf(raw)) {
    const point = toPoint(a, b);
    if (!isNearPark(point)) return { line, point };
  }
  return undefined;
}

function report({ plot, findings }: Placer, line: number, { remarks }: Settlement): void {
  for (const { code, inputs } of remarks) findings.add(code, { line, plot }, inputs);
}

/** How to read the pairs of a plot; undefined, with the finding, when they are no coordinates at all. */
export function placePlot(
  placer: Placer,
  statement: CrsStatement,
  chosen: SurveyCrs | null,
): Placement | undefined {
  const { raw, plot, findings } = placer;
  const form = commonForm(placer);
  if (!form) return undefined;
  const line = raw.rings[0]?.lines[0] ?? raw.line;
  const settled = settleCrs(statement, sampleOf(raw, form), chosen);
  report(placer, line, settled);
  if (settled.kind === "refused") {
    const hasPlane = form.kind === "plain" || form.kind === "zoned";
    return hasPlane ? { toPoint: ownPlane(form), crs: null, needsCrs: false } : undefined;
  }
  const toPoint = converter(settled.crs, form);
  if (form.isNorthFirst !== (raw.order === "northFirst")) findings.add("AXES_SWAPPED", { line, plot });
  const far = firstFar(raw, toPoint);
  if (!far) return { toPoint, crs: settled.crs, needsCrs: settled.needsCrs };
  const km = kmFromPark(toGeographic(far.point));
  findings.add("FAR_FROM_PARK", { line: far.line, plot }, { km: km ?? "无法计算的" });
  return { toPoint, crs: null, needsCrs: false };
}
