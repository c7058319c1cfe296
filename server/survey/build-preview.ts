import { and, eq, inArray, isNull } from "drizzle-orm";
import type { Database } from "@/db/client";
import { parcelBoundaries, parcels, zoneOutlines } from "@/db/schema";
import type { Zone } from "@/domain/land/zone";
import {
  type Bounds,
  bounds,
  centroid,
  containsPoint,
  type Ring,
  type Shape,
} from "@/domain/survey/geometry";
import { fromStored } from "@/domain/survey/stored-shape";
import type { Drawing, PreviewPlot, SurveyPreview } from "@/domain/survey/survey.schema";
import type { SurveyPlot, SurveyReading } from "@/domain/survey/survey-file";
import { type Ground, groundIn, overlapsWith } from "./overlapping-parcels";

/** Points a browser is sent in all; each ring keeps at least two dozen of its own. */
const mostDrawnPoints = 60_000;
const mostNeighbours = 300;
const aroundM = 300;

const countPoints = (shape: Shape): number =>
  shape.reduce((sum, { outer, holes }) => sum + outer.length + holes.flat().length, 0);

/** Every so-many-th point, where all shapes together have more than a browser can draw. */
function drawer(shapes: readonly Shape[]): (shape: Shape) => Drawing {
  const total = shapes.reduce((sum, shape) => sum + countPoints(shape), 0);
  const step = Math.ceil(total / mostDrawnPoints);
  const thin = (ring: Ring): [number, number][] => {
    const own = Math.max(1, Math.min(step, Math.floor(ring.length / 24)));
    return ring.filter((_, index) => index % own === 0).map(({ east, north }) => [east, north]);
  };
  return (shape) => shape.map(({ outer, holes }) => ({ outer: thin(outer), holes: holes.map(thin) }));
}

/** Whether an error concerns a plot or the whole file. */
export const isBlocked = ({ findings }: SurveyReading, plot: number): boolean =>
  findings.some((finding) => finding.level === "error" && (finding.plot === plot || finding.plot === null));

type Likely = NonNullable<PreviewPlot["likely"]>;

async function likelyParcels(db: Database, plots: readonly SurveyPlot[]): Promise<Map<string, Likely>> {
  const codes = plots.flatMap(({ code }) => code ?? []);
  if (codes.length === 0) return new Map();
  const rows = await db
    .select({
      parcelId: parcels.id,
      code: parcels.code,
      name: parcels.name,
      areaSqm: parcels.areaSqm,
      version: parcels.version,
      boundaryId: parcelBoundaries.id,
    })
    .from(parcels)
    .leftJoin(
      parcelBoundaries,
      and(eq(parcelBoundaries.parcelId, parcels.id), eq(parcelBoundaries.isCurrent, true)),
    )
    .where(and(inArray(parcels.code, codes), isNull(parcels.retiredOn)));
  return new Map(
    rows.map(({ boundaryId, ...parcel }) => [parcel.code, { ...parcel, hasBoundary: boundaryId !== null }]),
  );
}

const wider = (box: Bounds): Bounds => ({
  minEast: box.minEast - aroundM,
  minNorth: box.minNorth - aroundM,
  maxEast: box.maxEast + aroundM,
  maxNorth: box.maxNorth + aroundM,
});

async function groundAround(db: Database, plots: readonly SurveyPlot[]): Promise<Ground[]> {
  const box = bounds(plots.flatMap(({ shape }) => shape ?? []));
  return box ? groundIn(db, wider(box)) : [];
}

type Outlines = { zone: Zone; shape: Shape }[];

const readOutlines = async (db: Database): Promise<Outlines> =>
  (await db.select().from(zoneOutlines)).map(({ zone, shape }) => ({ zone, shape: fromStored(shape) }));

function zoneOf(outlines: Outlines, { shape }: SurveyPlot): Zone | null {
  const middle = shape && centroid(shape);
  return (middle && outlines.find((outline) => containsPoint(outline.shape, middle))?.zone) || null;
}

/** What a reading looks like beside the books: overlaps with parcels, the parcel a plot seems to be, what lies around. */
export async function buildPreview(
  db: Database,
  file: { id: string; name: string },
  reading: SurveyReading,
): Promise<SurveyPreview> {
  const likelyByCode = await likelyParcels(db, reading.plots);
  const [outlines, ground] = await Promise.all([readOutlines(db), groundAround(db, reading.plots)]);
  const around = ground.slice(0, mostNeighbours);
  const draw = drawer([
    ...around.map(({ shape }) => shape),
    ...reading.plots.flatMap(({ shape }) => (shape ? [shape] : [])),
  ]);
  const plots: PreviewPlot[] = [];
  for (const [index, plot] of reading.plots.entries()) {
    const { shape, ...facts } = plot;
    const likely = (plot.code && likelyByCode.get(plot.code)) || null;
    plots.push({
      ...facts,
      drawing: shape && draw(shape),
      isBlocked: shape === null || isBlocked(reading, index),
      overlaps: shape ? overlapsWith(shape, ground, likely?.parcelId) : [],
      zone: zoneOf(outlines, plot),
      likely,
    });
  }
  const { format, encoding, crsStated, crs, needsCrs, findings, omitted } = reading;
  const neighbours = around.map(({ parcelId, code, shape }) => ({ parcelId, code, drawing: draw(shape) }));
  const facts = { format, encoding, crsStated, crs, needsCrs, findings, omitted };
  return { fileId: file.id, fileName: file.name, ...facts, plots, neighbours };
}
