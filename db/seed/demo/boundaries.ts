import type { parcelBoundaries, zoneOutlines } from "@/db/schema";
import { type Zone, zones } from "@/domain/land/zone";
import { areaSqm, bounds, centroid, onMillimetre, type Point, type Ring } from "@/domain/survey/geometry";
import { fromGeographic, toGeographic } from "@/domain/survey/projection";
import { toStored } from "@/domain/survey/stored-shape";
import type { ParcelRow } from "./parcels";
import { createRandom } from "./random";

type BoundaryRow = typeof parcelBoundaries.$inferInsert;
type OutlineRow = typeof zoneOutlines.$inferInsert;

/** Middle of a zone's southern edge, the lean of its roads, and how far its ground reaches beyond the blocks in metres. */
type Ground = { lon: number; lat: number; leanDegrees: number; beyondM: number };

const grounds: Record<Zone, Ground> = {
  central: { lon: 116.928, lat: 38.928, leanDegrees: -2, beyondM: 420 },
  south: { lon: 116.921, lat: 38.9055, leanDegrees: -3.5, beyondM: 380 },
  north: { lon: 116.936, lat: 38.9515, leanDegrees: 1.5, beyondM: 260 },
  smart: { lon: 116.9535, lat: 38.9285, leanDegrees: 4, beyondM: 240 },
  biomedical: { lon: 116.9585, lat: 38.9455, leanDegrees: 2.5, beyondM: 90 },
};

const roadM = 30;
const laneM = 18;
const cornerM = 12;
const inRow = 4;

type Turn = (along: number, up: number) => Point;

/** From metres along and across the zone's own roads to the plane of EPSG:4527. */
function turning({ lon, lat, leanDegrees }: Ground): Turn {
  const origin = fromGeographic({ lon, lat });
  const [cos, sin] = [Math.cos((leanDegrees * Math.PI) / 180), Math.sin((leanDegrees * Math.PI) / 180)];
  return (along, up) =>
    onMillimetre({
      east: origin.east + along * cos - up * sin,
      north: origin.north + along * sin + up * cos,
    });
}

const rowDepth = (areas: readonly number[]): number => {
  const mean = areas.reduce((sum, size) => sum + size, 0) / Math.max(1, areas.length);
  return Math.round(Math.min(300, Math.max(90, Math.sqrt(mean) * 0.85)));
};

/** The first block of a row has its road corner cut off, the last one ends at a slanting road. */
function block(
  turn: Turn,
  left: number,
  low: number,
  depth: number,
  size: number,
  kind: "corner" | "slant" | "plain",
) {
  if (kind === "corner") {
    const wide = (size + (cornerM * cornerM) / 2) / depth;
    const points: [number, number][] = [
      [cornerM, 0],
      [wide, 0],
      [wide, depth],
      [0, depth],
      [0, cornerM],
    ];
    return { wide, ring: points.map(([along, up]) => turn(left + along, low + up)) };
  }
  const slant = kind === "slant" ? Math.min(14, size / depth / 6) : 0;
  const middle = size / depth;
  const points: [number, number][] = [
    [0, 0],
    [middle + slant, 0],
    [middle - slant, depth],
    [0, depth],
  ];
  return { wide: middle + slant, ring: points.map(([along, up]) => turn(left + along, low + up)) };
}

type Laid = { rings: Map<string, Ring>; outline: Ring };

/** Blocks four in a row along the roads, in the order of their codes; two and two share a line. */
function layZone(parcels: readonly ParcelRow[], ground: Ground): Laid {
  const turn = turning(ground);
  const rings = new Map<string, Ring>();
  let [low, widest] = [0, 0];
  for (let from = 0; from < parcels.length; from += inRow) {
    const row = parcels.slice(from, from + inRow);
    const depth = rowDepth(row.map(({ areaSqm: size }) => Number(size)));
    const total = row.reduce((sum, { areaSqm: size }) => sum + Number(size), 0) / depth + laneM;
    let left = -total / 2;
    for (const [place, parcel] of row.entries()) {
      const kind = place === 0 ? "corner" : place === inRow - 1 ? "slant" : "plain";
      const { wide, ring } = block(turn, left, low, depth, Number(parcel.areaSqm), kind);
      rings.set(parcel.id, ring);
      left += wide + (place === 1 ? laneM : 0);
    }
    widest = Math.max(widest, total);
    low += depth + roadM;
  }
  const [side, top] = [widest / 2 + 60, low + ground.beyondM];
  return { rings, outline: [turn(-side, -60), turn(side, -60), turn(side, top), turn(-side, top)] };
}

const surveyors = ["天津市静海区测绘地理信息中心", "天津市测绘院有限公司"] as const;

function boundaryRow(parcel: ParcelRow, ring: Ring, random: ReturnType<typeof createRandom>): BoundaryRow {
  const shape = [{ outer: ring, holes: [] }];
  const box = bounds(shape);
  if (!box) throw new RangeError(`parcel ${parcel.code} has no ground`);
  const at = parcel.createdAt ?? "";
  return {
    id: random.uuid(new Date(at)),
    parcelId: parcel.id,
    shape: toStored(shape),
    areaSqm: areaSqm(shape).toFixed(2),
    statedSqm: parcel.areaSqm,
    ...box,
    format: "txt",
    sourceCrs: "EPSG:4527",
    surveyedOn: at.slice(0, 10),
    surveyor: random.pick(surveyors),
    isDemo: true,
    createdAt: at,
  };
}

const to4 = (degrees: number): number => Math.round(degrees * 10_000) / 10_000;

function withCentre(parcel: ParcelRow, ring: Ring): ParcelRow {
  const middle = centroid([{ outer: ring, holes: [] }]);
  if (!middle) return parcel;
  const { lon, lat } = toGeographic(middle);
  return { ...parcel, centreLongitude: to4(lon), centreLatitude: to4(lat) };
}

/** Gives every parcel of the demo its ground, as large as the ledger says, and every zone its outline. */
export function surveyBoundaries(parcels: readonly ParcelRow[]): {
  parcels: ParcelRow[];
  boundaries: BoundaryRow[];
  outlines: OutlineRow[];
} {
  const random = createRandom("boundaries");
  const laid = new Map(
    zones.map((zone) => [
      zone,
      layZone(
        parcels.filter((parcel) => parcel.zone === zone),
        grounds[zone],
      ),
    ]),
  );
  const ringOf = (parcel: ParcelRow): Ring => laid.get(parcel.zone)?.rings.get(parcel.id) ?? [];
  return {
    parcels: parcels.map((parcel) => withCentre(parcel, ringOf(parcel))),
    boundaries: parcels.map((parcel) => boundaryRow(parcel, ringOf(parcel), random)),
    outlines: [...laid].map(([zone, { outline }]) => ({
      id: random.uuid(new Date("2021-01-06T00:00:00Z")),
      zone,
      shape: toStored([{ outer: outline, holes: [] }]),
      isDemo: true,
    })),
  };
}
