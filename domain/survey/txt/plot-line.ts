import { cleanText, halfWidth, readArea, readNumber } from "../text/field";

export type PlotLine = {
  count: number | null;
  statedSqm: number | null;
  /** The area as written, when it could not be read. */
  unreadArea: string | null;
  statedOtherwise: { unit: string; sqm: number }[];
  code: string | null;
  name: string | null;
  use: string | null;
  /** 面, 点 or 线. */
  graphic: string | null;
};

export const isPlotLine = (trimmed: string): boolean => trimmed.endsWith("@") || trimmed.endsWith("＠");

/** Fields without the mark at the end; full-width commas separate only when there are too few plain ones. */
function fieldsOf(trimmed: string): string[] {
  const body = trimmed.slice(0, -1);
  const plain = body.split(",");
  const fields = plain.length >= 8 ? plain : body.split(/[,，]/);
  if (fields.at(-1)?.trim() === "") fields.pop();
  return fields.slice(0, 40).map((field) => field.trim());
}

const isCount = (text: string): boolean => /^\d{1,7}$/.test(halfWidth(text));
const isGraphic = (text: string): boolean => /^[点线面]$/.test(text);
const hectare = 10_000;
const mu = 2000 / 3;

type AreaFacts = Pick<PlotLine, "statedSqm" | "unreadArea" | "statedOtherwise">;

function areaFacts(text: string | undefined): AreaFacts {
  const trimmed = text?.trim() ?? "";
  if (trimmed === "") return { statedSqm: null, unreadArea: null, statedOtherwise: [] };
  const sqm = readArea(trimmed, hectare);
  if (sqm === undefined || sqm < 0)
    return { statedSqm: null, unreadArea: cleanText(trimmed), statedOtherwise: [] };
  if (sqm === 0) return { statedSqm: null, unreadArea: null, statedOtherwise: [] };
  const bare = readNumber(trimmed);
  const statedOtherwise =
    bare === undefined
      ? []
      : [
          { unit: "平方米", sqm: bare },
          { unit: "亩", sqm: bare * mu },
        ];
  return { statedSqm: sqm, unreadArea: null, statedOtherwise };
}

/** Fields in their places, as the format has them: eight or more before the mark. */
function byPosition(fields: readonly string[]): PlotLine {
  const [count = "", area, code, name, graphic, , use] = fields;
  return {
    count: isCount(count) ? Number(halfWidth(count)) : null,
    ...areaFacts(area),
    code: cleanText(code),
    name: cleanText(name),
    use: cleanText(use),
    graphic: cleanText(graphic),
  };
}

const isArea = (text: string): boolean => readArea(text, hectare) !== undefined;
const looksLikeCode = (text: string): boolean => /\d/.test(text) && /^[\w\-()（）/.]+$/.test(text);

/** Fields told by what they look like, for lines that leave some out. */
function byType(fields: readonly string[]): PlotLine {
  const rest = fields.filter((field) => field !== "");
  const take = (fits: (field: string) => boolean): string | undefined => {
    const at = rest.findIndex(fits);
    return at < 0 ? undefined : rest.splice(at, 1)[0];
  };
  const graphic = take(isGraphic);
  const area = take((field) => isArea(field) && !isCount(field));
  const count = take(isCount);
  const otherArea = area ?? take(isArea);
  const use = take((field) => /用地$/.test(field));
  const code = take(looksLikeCode);
  return {
    count: count === undefined ? null : Number(halfWidth(count)),
    ...areaFacts(otherArea),
    code: cleanText(code),
    name: cleanText(rest[0]),
    use: cleanText(use),
    graphic: graphic ?? null,
  };
}

/** The line that opens a plot. */
export function readPlotLine(trimmed: string): PlotLine {
  const fields = fieldsOf(trimmed);
  return fields.length >= 8 || (fields.length === 7 && isGraphic(fields[4] ?? ""))
    ? byPosition(fields)
    : byType(fields);
}
