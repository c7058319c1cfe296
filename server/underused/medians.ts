import { muOfLand, usedLand } from "@/domain/benefit/figures";
import { itemValue } from "@/domain/benefit/item";
import { medianOf, type Ratio } from "@/domain/benefit/ratio";
import type { Industry } from "@/domain/industry/industry";
import type { Median } from "@/domain/underused/facts";
import type { UnderusedRules } from "@/domain/underused/rules.schema";
import type { BenefitRow } from "../benefit/read-rows";
import { figuresOf, landOf } from "../benefit/reported";

export type Industries = ReadonlyMap<string, Industry>;

/** 亩均税收 of one firm, 万元/亩; null when tax or land is missing. */
function taxPerMuOf(row: BenefitRow): Ratio | null {
  const land = usedLand(landOf(row));
  if (typeof land === "string" || muOfLand(land).over === 0n) return null;
  const found = itemValue("taxPerMu", figuresOf(row), land);
  return found.kind === "value" ? found.value : null;
}

/** Gives the median a firm of an industry is compared with in a year: its industry's where enough firms are in it. */
export function mediansOf(rows: readonly BenefitRow[], industries: Industries, rules: UnderusedRules) {
  const values = rows.flatMap((row) => {
    const perMu = taxPerMuOf(row);
    return perMu ? [{ year: row.year, industry: industries.get(row.enterpriseId), perMu }] : [];
  });
  const median = (found: typeof values, basis: Median["basis"]): Median | null => {
    const perMu = medianOf(found.map((one) => one.perMu));
    return perMu && found.length >= rules.fewestFirms ? { perMu, basis, firms: found.length } : null;
  };
  return (year: number, industry: Industry | undefined): Median | null => {
    const ofYear = values.filter((one) => one.year === year);
    const alike = ofYear.filter((one) => one.industry === industry);
    const own = rules.medianOf === "industry" && industry ? median(alike, "industry") : null;
    return own ?? median(ofYear, "park");
  };
}
