import { and, eq, gte, inArray, isNull, lte } from "drizzle-orm";
import type { Database } from "@/db/client";
import { parcelBoundaries, parcels, zoneOutlines } from "@/db/schema";
import type { Zone } from "@/domain/land/zone";
import { bounds, centroid, containsPoint, type Ring, type Shape } from "@/domain/survey/geometry";
import { fromStored } from "@/domain/survey/stored-shape";
import type { Drawing, PreviewPlot, SurveyPreview } from "@/domain/survey/survey.schema";
import type { SurveyPlot, SurveyReading } from "@/domain/survey/survey-file";
import { overlappingParcels } from "./overlapping-parcels";

const mostDrawnPoints = 1_500;
const mostNeighbours = 300;
const aroundM = 300;

function thin(ring: Ring): [number, number][] {
  const step = Math.ceil(ring.length / mostDrawnPoints);
  return ring.filter((_, index) => index % step === 0).map(({ east, north }) => [east, north]);
}

const drawingOf = (shape: Shape): Drawing =>
  shape.map(({ outer, holes }) => ({ outer: thin(outer), holes: holes.map(thin) }));

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

async function neighboursOf(
  db: Database,
  plots: readonly SurveyPlot[],
): Promise<SurveyPreview["neighbours"]> {
  const box = bounds(plots.flatMap(({ shape }) => shape ?? []));
  if (!box) return [];
  const rows = await db
    .select({ parcelId: parcels.id, code: parcels.code, shape: parcelBoundaries.shape })
    .from(parcelBoundaries)
    .innerJoin(parcels, eq(parcels.id, parcelBoundaries.parcelId))
    .where(
      and(
        eq(parcelBoundaries.isCurrent, true),
        isNull(parcels.retiredOn),
        lte(parcelBoundaries.minEast, box.maxEast + aroundM),
        gte(parcelBoundaries.maxEast, box.minEast - aroundM),
        lte(parcelBoundaries.minNorth, box.maxNorth + aroundM),
        gte(parcelBoundaries.maxNorth, box.minNorth - aroundM),
      ),
    )
    .limit(mostNeighbours);
  return rows.map(({ shape, ...parcel }) => ({ ...parcel, drawing: drawingOf(fromStored(shape)) }));
}

async function overlapsOf(db: Database, { shape }: SurveyPlot, likely: Likely | null) {
  if (!shape) return [];
  return overlappingParcels(db, shape, likely?.parcelId);
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
  const outlines = await readOutlines(db);
  const plots: PreviewPlot[] = [];
  for (const [index, plot] of reading.plots.entries()) {
    const { shape, ...facts } = plot;
    const likely = (plot.code && likelyByCode.get(plot.code)) || null;
    plots.push({
      ...facts,
      drawing: shape && drawingOf(shape),
      isBlocked: shape === null || isBlocked(reading, index),
      overlaps: await overlapsOf(db, plot, likely),
      zone: zoneOf(outlines, plot),
      likely,
    });
  }
  const { format, encoding, crsStated, crs, needsCrs, findings, omitted } = reading;
  const neighbours = await neighboursOf(db, reading.plots);
  const facts = { format, encoding, crsStated, crs, needsCrs, findings, omitted };
  return { fileId: file.id, fileName: file.name, ...facts, plots, neighbours };
}
