import { cleanText, readArea } from "./text/field";

/** Field names met for each fact, in the order in which they are tried; the first five as 报盘 software writes them. */
const names = {
  code: ["DKBH", "地块编号", "编号", "CODE", "ZDDM", "宗地代码", "DKBM", "ZDH"],
  name: ["DKMC", "地块名称", "名称", "NAME", "MC"],
  use: ["DKYT", "地块用途", "用途", "USE", "YT", "DLMC"],
  areaSqm: ["DKMJ", "MJ", "面积", "AREASQM", "AREA_SQM", "ZDMJ", "SHAPE_AREA"],
  areaHectares: ["MJ_HA", "HECTARES", "公顷"],
} as const;

const hectare = 10_000;

export type PlotFacts = {
  code: string | null;
  name: string | null;
  use: string | null;
  statedSqm: number | null;
  statedOtherwise: { unit: string; sqm: number }[];
};

function pick(fields: ReadonlyMap<string, string>, wanted: readonly string[]): string | null {
  for (const name of wanted) {
    const text = cleanText(fields.get(name));
    if (text !== null) return text;
  }
  return null;
}

const positive = (value: number | undefined): number | null =>
  value !== undefined && value > 0 && value < 1e12 ? value : null;

/** What the attributes of a record say of its plot; names of fields in capitals. A bare area is in square metres. */
export function factsOf(fields: ReadonlyMap<string, string>): PlotFacts {
  const bare = positive(readArea(pick(fields, names.areaSqm) ?? undefined, 1));
  const hectares = positive(readArea(pick(fields, names.areaHectares) ?? undefined, hectare));
  return {
    code: pick(fields, names.code),
    name: pick(fields, names.name),
    use: pick(fields, names.use),
    statedSqm: bare ?? hectares,
    statedOtherwise:
      bare === null
        ? []
        : [
            { unit: "公顷", sqm: bare * hectare },
            { unit: "亩", sqm: (bare * 2000) / 3 },
          ],
  };
}
