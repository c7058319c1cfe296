import { halfWidth, readNumber } from "../text/field";

export type PointLine =
  | { kind: "point"; name: string | null; ring: number | null; first: number; second: number }
  | { kind: "unreadable"; text: string }
  | { kind: "none" };

const none: PointLine = { kind: "none" };

function fieldsOf(text: string): string[] {
  const fields = text.includes("，") ? text.split(/[,，]/) : text.split(",");
  if (fields.length === 1) return text.trim().split(/\s+/);
  while (fields.length > 4 && fields.at(-1)?.trim() === "") fields.pop();
  return fields;
}

const ringNumber = /^\d{1,4}$/;

function point(name: string | undefined, ring: number | null, a?: string, b?: string): PointLine {
  const [first, second] = [readNumber(a), readNumber(b)];
  if (first === undefined || second === undefined)
    return { kind: "unreadable", text: (first === undefined ? a : b)?.trim().slice(0, 40) ?? "" };
  return { kind: "point", name: name?.trim() || null, ring, first, second };
}

function numbered(fields: readonly string[]): PointLine {
  const [name, ring = "", a, b] = fields;
  const number = halfWidth(ring).trim();
  if (!ringNumber.test(number)) return { kind: "unreadable", text: ring.trim().slice(0, 40) };
  return point(name, Number(number), a, b);
}

/** 南方 CASS `.dat`: 点号,编码,东Y,北X,高程. The second field is a feature code, often empty. */
const isCassLine = (fields: readonly string[]): boolean =>
  fields.length === 5 && !ringNumber.test(halfWidth(fields[1] ?? "").trim());

/** A row of `点号,圈号,X,Y`, or one of the shorter ways of writing it; `none` when it is no row of a point at all. */
export function readPointLine(text: string): PointLine {
  const fields = fieldsOf(text);
  switch (fields.length) {
    case 4:
      return numbered(fields);
    case 5: {
      const [name, , a, b] = fields;
      return isCassLine(fields) ? point(name, null, a, b) : numbered(fields);
    }
    case 3: {
      const [name, a, b] = fields;
      return point(name, null, a, b);
    }
    case 2: {
      const [a, b] = fields;
      const read = point(undefined, null, a, b);
      return read.kind === "point" ? read : none;
    }
    default:
      return none;
  }
}
