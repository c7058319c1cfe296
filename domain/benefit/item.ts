import { muOfLand, type YearFigures } from "./figures";
import { divideRatios, type Ratio, ratio } from "./ratio";

/** What the 亩均 score is made of (domain.md 3.6). */
export const benefitItems = [
  "taxPerMu",
  "revenuePerMu",
  "addedPerEnergy",
  "addedPerCod",
  "addedPerWater",
  "addedPerHead",
  "taxPerPower",
] as const;
export type BenefitItem = (typeof benefitItems)[number];

/** The reported figures an item is the quotient of; `land` comes from the land used. */
export type FigureName =
  | "taxFen"
  | "revenueFen"
  | "valueAddedFen"
  | "energyHundredths"
  | "codHundredths"
  | "waterHundredths"
  | "staffCount"
  | "powerHundredths";

type Quotient = {
  over: FigureName;
  under: FigureName | "land";
  /** Units of `under` in the unit the item is told in: 100 hundredths of a tonne. */
  underUnit: number;
  /** Fen in the unit the item is told in: 万元, and 元 for 元/kWh. */
  fenUnit: number;
};

const wan = 1_000_000;

const quotients: Record<BenefitItem, Quotient> = {
  taxPerMu: { over: "taxFen", under: "land", underUnit: 1, fenUnit: wan },
  revenuePerMu: { over: "revenueFen", under: "land", underUnit: 1, fenUnit: wan },
  addedPerEnergy: { over: "valueAddedFen", under: "energyHundredths", underUnit: 100, fenUnit: wan },
  addedPerCod: { over: "valueAddedFen", under: "codHundredths", underUnit: 100_000, fenUnit: wan },
  addedPerWater: { over: "valueAddedFen", under: "waterHundredths", underUnit: 100, fenUnit: wan },
  addedPerHead: { over: "valueAddedFen", under: "staffCount", underUnit: 1, fenUnit: wan },
  taxPerPower: { over: "taxFen", under: "powerHundredths", underUnit: 100, fenUnit: 100 },
};

export type ItemValue =
  | { kind: "value"; value: Ratio }
  /** Nothing was used or emitted, so the quotient has no bound. */
  | { kind: "unlimited" }
  | { kind: "missing"; figures: FigureName[] };

/** An item in its own unit (万元/亩, 万元/吨标准煤, 万元/吨, 万元/人, 元/kWh) on land in hundredths of ㎡. */
export function itemValue(item: BenefitItem, figures: YearFigures, land: Ratio): ItemValue {
  const { over, under, underUnit, fenUnit } = quotients[item];
  const names: FigureName[] = under === "land" ? [over] : [over, under];
  const missing = names.filter((name) => figures[name] === null);
  if (missing.length > 0) return { kind: "missing", figures: missing };
  const top = ratio(figures[over] ?? 0, fenUnit);
  const bottom = under === "land" ? muOfLand(land) : ratio(figures[under] ?? 0, underUnit);
  const value = divideRatios(top, bottom);
  if (value) return { kind: "value", value };
  return top.over > 0n ? { kind: "unlimited" } : { kind: "value", value: ratio(0) };
}
