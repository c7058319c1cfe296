import { muOfLand } from "@/domain/benefit/figures";
import {
  compareRatios,
  divideRatios,
  hundredthsOf,
  multiplyRatios,
  type Ratio,
  ratio,
} from "@/domain/benefit/ratio";
import type { ParcelYear, UnderusedFacts } from "./facts";
import { type Finding, figure, type MissingCode, type Source } from "./finding";
import type { UnderusedRules } from "./rules.schema";

/** 万元/亩; null when tax or land isn't known. */
export const taxPerMu = ({ taxFen, land }: Pick<ParcelYear, "taxFen" | "land">): Ratio | null =>
  taxFen === null || land === null ? null : divideRatios(ratio(taxFen, 1_000_000), muOfLand(land));

function sourcesOf(year: ParcelYear): Source[] {
  const { year: of, taxFen, land, median } = year;
  const perMu = taxPerMu(year);
  return [
    ...(taxFen === null ? [] : [figure("taxWan", hundredthsOf(ratio(taxFen, 1_000_000)), of)]),
    ...(land === null ? [] : [figure("landMu", hundredthsOf(muOfLand(land)), of)]),
    ...(perMu ? [figure("taxPerMu", hundredthsOf(perMu), of)] : []),
    ...(median
      ? [
          figure("medianPerMu", hundredthsOf(median.perMu), of, median.basis),
          figure("medianFirms", median.firms * 100, of, median.basis),
        ]
      : []),
  ];
}

function missingOf({ taxFen, land, median }: ParcelYear): MissingCode[] {
  return [
    ...(taxFen === null ? (["tax"] as const) : []),
    ...(land === null ? (["land"] as const) : []),
    ...(median === null ? (["median"] as const) : []),
  ];
}

/** Share of the median in hundredths of a per cent, and whether it lies below the threshold; null while unknown. */
function judge(year: ParcelYear, shareBp: number): { share: number; isBelow: boolean } | null {
  const perMu = taxPerMu(year);
  if (!perMu || !year.median) return null;
  const share = divideRatios(perMu, year.median.perMu);
  if (!share) return null;
  const line = multiplyRatios(year.median.perMu, ratio(shareBp, 10_000));
  return { share: hundredthsOf(multiplyRatios(share, ratio(100))), isBelow: compareRatios(perMu, line) < 0 };
}

/** 亩均税收 below a share of the median in each of the last years; one year above it is enough to clear it. */
export function assessTax({ years }: UnderusedFacts, rules: UnderusedRules): Finding {
  const asked = years.slice(0, rules.taxYears);
  const judged = asked.map((year) => judge(year, rules.taxShareBp));
  const known = judged.flatMap((one) => (one ? [one] : []));
  const head = { test: "tax" as const, threshold: rules.taxShareBp, sources: asked.flatMap(sourcesOf) };
  const missing = new Set(asked.flatMap(missingOf));
  if (asked.length < rules.taxYears) missing.add("yearFigures");
  const value = known[0]?.share ?? null;
  if (known.some(({ isBelow }) => !isBelow)) return { ...head, verdict: "notMet", value, missing: [] };
  if (known.length < rules.taxYears) {
    if (missing.size === 0) missing.add("median");
    return { ...head, verdict: "unknown", value: null, missing: [...missing] };
  }
  return { ...head, verdict: "met", value, missing: [] };
}
