import { type LandCode, type LandUsed, muOfLand, usedLand, type YearFigures } from "./figures";
import { type BenefitItem, type FigureName, itemValue } from "./item";
import { compareRatios, multiplyRatios, type Ratio, ratio, sumRatios, zeroRatio } from "./ratio";
import type { BenefitRules } from "./rules.schema";

/** `large` from 3 亩 on, `small` below, `taxOnly` for 规下企业 where the office chose so. */
export const scoreForms = ["large", "small", "taxOnly"] as const;
export type ScoreForm = (typeof scoreForms)[number];

export type ItemBound = "capped" | "floored" | null;

export type ScoredItem = {
  item: BenefitItem;
  weight: number;
  baselineHundredths: number;
  /** In the item's unit; null when nothing was used or emitted, which earns the cap. */
  value: Ratio | null;
  points: Ratio;
  bound: ItemBound;
};

export type Score =
  | { kind: "scored"; form: ScoreForm; land: Ratio; items: ScoredItem[]; total: Ratio }
  | { kind: "unscored"; missing: (FigureName | LandCode)[] };

type Weighted = BenefitRules["large"][number];
type Scoring = { figures: YearFigures; land: Ratio; capBp: number };

function boundPoints(points: Ratio, cap: Ratio): { points: Ratio; bound: ItemBound } {
  if (points.over < 0n) return { points: zeroRatio, bound: "floored" };
  return compareRatios(points, cap) > 0 ? { points: cap, bound: "capped" } : { points, bound: null };
}

function scoreItem({ item, weight, baselineHundredths }: Weighted, { figures, land, capBp }: Scoring) {
  const found = itemValue(item, figures, land);
  if (found.kind === "missing") return found.figures;
  const cap = ratio(weight * capBp, 10_000);
  const head = { item, weight, baselineHundredths };
  if (found.kind === "unlimited") return { ...head, value: null, points: cap, bound: "capped" as const };
  const points = multiplyRatios(found.value, ratio(weight * 100, baselineHundredths));
  return { ...head, value: found.value, ...boundPoints(points, cap) };
}

function formOf(rules: BenefitRules, figures: YearFigures, land: Ratio): ScoreForm {
  if (rules.belowScale === "taxOnly" && !figures.isAboveScale) return "taxOnly";
  return compareRatios(muOfLand(land), ratio(rules.largeFromMuHundredths, 100)) >= 0 ? "large" : "small";
}

function itemsOf(rules: BenefitRules, form: ScoreForm): readonly Weighted[] {
  if (form !== "taxOnly") return rules[form];
  return rules.large.filter(({ item }) => item === "taxPerMu").map((tax) => ({ ...tax, weight: 100 }));
}

/** 亩均 score = Σ weight × value ÷ baseline, each item from 0 to its cap; exact (domain.md 3.6). */
export function scoreOf(rules: BenefitRules, used: LandUsed, figures: YearFigures): Score {
  const land = usedLand(used);
  if (typeof land === "string") return { kind: "unscored", missing: [land] };
  const form = formOf(rules, figures, land);
  const scored: ScoredItem[] = [];
  const missing = new Set<FigureName>();
  for (const weighted of itemsOf(rules, form)) {
    const item = scoreItem(weighted, { figures, land, capBp: rules.capBp });
    if (Array.isArray(item)) for (const name of item) missing.add(name);
    else scored.push(item);
  }
  if (missing.size > 0) return { kind: "unscored", missing: [...missing] };
  return { kind: "scored", form, land, items: scored, total: sumRatios(scored.map(({ points }) => points)) };
}
