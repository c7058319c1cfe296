import type { CrsStatement } from "../crs/statement";
import { openSink, type Sink } from "../reading";
import type { RawPlot, SurveyOptions, SurveyReading } from "../survey-file";
import { readArea, readNumber } from "../text/field";
import { readLines } from "../text/lines";
import { type Drawing, readDrawing } from "./entities";
import { type DrawnPlot, groupRings } from "./group-rings";
import { readGroups } from "./groups";
import { closedRings, type DrawnRing, reportArcs } from "./rings";

const binaryMark = "AutoCAD Binary DXF";
const boundaryLayer = /JZ|界址|红线|宗地|地块|^ZD|用地|DK/i;

const isPointName = (text: string): boolean => /^[JZ]?\d+([.-]\d+)?$/i.test(text);
const looksLikeCode = (text: string): boolean => /\d/.test(text) && /^[\w()（）/-]{3,40}$/.test(text);

type Named = Pick<RawPlot, "code" | "name" | "statedSqm">;

/** What the labels within a plot say: a code, a name, an area with its unit. */
function namedBy(labels: readonly string[]): Named {
  const named: Named = { code: null, name: null, statedSqm: null };
  for (const text of labels) {
    const size = readNumber(text) === undefined ? readArea(text, 1) : undefined;
    if (size !== undefined) named.statedSqm ??= size;
    else if (isPointName(text)) continue;
    else if (looksLikeCode(text)) named.code ??= text;
    else named.name ??= text;
  }
  return named;
}

/** Only lines of boundary layers, when the drawing has such layers; the others are named. */
function onBoundaryLayers(rings: readonly DrawnRing[], sink: Sink): DrawnRing[] {
  const wanted = rings.filter(({ layer }) => boundaryLayer.test(layer));
  if (wanted.length === 0 || wanted.length === rings.length) return [...rings];
  const others = new Set(rings.filter(({ layer }) => !boundaryLayer.test(layer)).map(({ layer }) => layer));
  sink.findings.add("LAYERS_SKIPPED", {}, { layers: [...others].slice(0, 20).join("、") });
  return wanted;
}

function addPlot(sink: Sink, { rings, labels }: DrawnPlot): boolean {
  const [first] = rings;
  if (!first) return true;
  reportArcs(rings, sink.nextPlot(), sink.findings);
  const statement: CrsStatement = { kind: "none" };
  return sink.add(
    {
      ...namedBy(labels),
      use: null,
      layer: first.layer,
      statedOtherwise: [],
      statedCount: null,
      line: first.line,
      rings: rings.map(({ ring }) => ring),
      order: "eastFirst",
    },
    statement,
  );
}

const kindNames: Record<string, string> = {
  LINE: "直线",
  ARC: "圆弧",
  CIRCLE: "圆",
  POINT: "点",
  INSERT: "图块",
  HATCH: "填充",
  SPLINE: "样条曲线",
  ELLIPSE: "椭圆",
  DIMENSION: "标注",
};

function reportRest(sink: Sink, { skipped, unread }: Drawing): void {
  for (const line of unread) sink.findings.add("NUMBER_UNREADABLE", { line }, { text: "坐标" });
  const count = [...skipped.values()].reduce((sum, each) => sum + each, 0);
  const kinds = [...new Set([...skipped.keys()].map((kind) => kindNames[kind] ?? "其他"))].join("、");
  if (count > 0) sink.findings.add("ENTITIES_SKIPPED", {}, { count, kinds });
}

/** An ASCII DXF: its closed polylines are plots. It never names a reference system: the user has to. */
export function parseDxf(bytes: Uint8Array, options: SurveyOptions): SurveyReading {
  const sink = openSink(options);
  const isBinary = new TextDecoder("latin1").decode(bytes.subarray(0, 40)).startsWith(binaryMark);
  const { encoding, lines } = readLines(isBinary ? new Uint8Array() : bytes);
  if (isBinary) sink.findings.add("FORMAT_BINARY_DXF");
  const broken = (line: number) => sink.findings.add("FORMAT_BROKEN", { line }, { reason: "组码不是数字" });
  const drawing = readDrawing(readGroups(lines, broken));
  if (!drawing.isWhole) sink.findings.add("READING_STOPPED");
  reportRest(sink, drawing);
  const rings = onBoundaryLayers(closedRings(drawing.polylines, sink.findings), sink);
  for (const plot of groupRings(rings.slice(0, 4_000), drawing.labels)) if (!addPlot(sink, plot)) break;
  if (rings.length > 4_000) sink.findings.add("TOO_MANY_PLOTS", {}, { plots: 4_000, points: 3_000_000 });
  return sink.finish({ format: "dxf", encoding, crsStated: null });
}
