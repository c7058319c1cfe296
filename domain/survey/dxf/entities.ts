import { cleanText } from "../text/field";
import type { Group } from "./groups";

export type Vertex = { east: number; north: number; bulge: number; line: number };

export type Polyline = {
  layer: string;
  isClosed: boolean;
  isMirrored: boolean;
  line: number;
  vertices: Vertex[];
};

export type Label = { text: string; east: number; north: number };

export type Drawing = {
  polylines: Polyline[];
  labels: Label[];
  skipped: Map<string, number>;
  unread: number[];
};

const mostVertices = 3_000_000;
const mostEntities = 60_000;

type Entity = { type: string; line: number; groups: Group[] };

/** Tells of each group whether it lies in the section ENTITIES; blocks and tables are not on the ground. */
function sectionWatch(): (group: Group, name: string) => boolean {
  let [isSectionStart, isInside] = [false, false];
  return ({ code }, name) => {
    if (isSectionStart && code === 2) isInside = name === "ENTITIES";
    isSectionStart = code === 0 && name === "SECTION";
    if (code === 0 && name === "ENDSEC") isInside = false;
    return isInside && !isSectionStart;
  };
}

/** Entities one after another. */
export function* readEntities(groups: Iterable<Group>): Generator<Entity, void, undefined> {
  const isInside = sectionWatch();
  let entity: Entity | undefined;
  for (const group of groups) {
    const name = group.value.trim().toUpperCase();
    const isWanted = isInside(group, name);
    if (group.code !== 0) {
      if (entity && entity.groups.length < mostVertices) entity.groups.push(group);
      continue;
    }
    if (entity) yield entity;
    entity = isWanted ? { type: name, line: group.line, groups: [] } : undefined;
  }
  if (entity) yield entity;
}

const textOf = ({ groups }: Entity, code: number): string | undefined =>
  groups.find((group) => group.code === code)?.value;

function numberOf(value: string | undefined): number | undefined {
  const number = Number(value);
  return value === undefined || value.trim() === "" || !Number.isFinite(number) ? undefined : number;
}

const layerOf = (entity: Entity): string => cleanText(textOf(entity, 8)) ?? "0";
const isFlagged = (entity: Entity, code: number, bit: number): boolean =>
  ((numberOf(textOf(entity, code)) ?? 0) & bit) !== 0;

/** Vertices in the order of their groups 10, 20 and 42; a number that can't be read is given by its line. */
function verticesOf({ groups }: Entity, unread: number[]): Vertex[] {
  const vertices: Vertex[] = [];
  for (const { code, value, line } of groups) {
    if (code !== 10 && code !== 20 && code !== 42) continue;
    const number = numberOf(value);
    if (number === undefined) unread.push(line);
    const read = number ?? Number.NaN;
    const last = vertices.at(-1);
    if (code === 10) vertices.push({ east: read, north: Number.NaN, bulge: 0, line });
    else if (last && code === 20) last.north = read;
    else if (last) last.bulge = read;
  }
  return vertices;
}

const polylineOf = (entity: Entity, vertices: Vertex[]): Polyline => ({
  layer: layerOf(entity),
  isClosed: isFlagged(entity, 70, 1),
  isMirrored: (numberOf(textOf(entity, 230)) ?? 1) < 0,
  line: entity.line,
  vertices,
});

const formatting = /\\[A-Za-z][^;\\{}]{0,60};|\\[PpLlOoKk~]|[{}]/g;

function labelOf(entity: Entity): Label | undefined {
  const [east, north] = [numberOf(textOf(entity, 10)), numberOf(textOf(entity, 20))];
  const text = cleanText((textOf(entity, 1) ?? "").slice(0, 400).replace(formatting, " "));
  return text === null || east === undefined || north === undefined ? undefined : { text, east, north };
}

type Reader = { drawing: Drawing; open: Polyline | undefined };

function take(reader: Reader, entity: Entity): void {
  const { drawing } = reader;
  switch (entity.type) {
    case "LWPOLYLINE":
      drawing.polylines.push(polylineOf(entity, verticesOf(entity, drawing.unread)));
      break;
    case "POLYLINE":
      reader.open = polylineOf(entity, []);
      drawing.polylines.push(reader.open);
      break;
    case "VERTEX":
      // 16: a control point of a fitted curve, not on the line
      if (!isFlagged(entity, 70, 16)) reader.open?.vertices.push(...verticesOf(entity, drawing.unread));
      break;
    case "SEQEND":
      reader.open = undefined;
      break;
    case "TEXT":
    case "MTEXT": {
      const label = labelOf(entity);
      if (label && drawing.labels.length < 20_000) drawing.labels.push(label);
      break;
    }
    default:
      drawing.skipped.set(entity.type, (drawing.skipped.get(entity.type) ?? 0) + 1);
  }
}

/** Polylines and labels of a drawing; the rest is counted by kind. */
export function readDrawing(groups: Iterable<Group>): Drawing & { isWhole: boolean } {
  const drawing: Drawing = { polylines: [], labels: [], skipped: new Map(), unread: [] };
  const reader: Reader = { drawing, open: undefined };
  for (const entity of readEntities(groups)) {
    take(reader, entity);
    if (drawing.polylines.length >= mostEntities) return { ...drawing, isWhole: false };
  }
  return { ...drawing, isWhole: true };
}
