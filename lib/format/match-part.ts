import { area } from "@/domain/land/area";
import type { FactView, MatchPartView } from "@/domain/matching/match.schema";
import { roundFen } from "@/domain/money/decimal";
import { fen } from "@/domain/money/fen";
import { trimDecimal } from "@/domain/shared/trim-decimal";
import type { Criterion } from "@/domain/site-need/criteria";
import { formatMuWithUnit, formatSqm } from "@/lib/format/area";
import { formatNumber } from "@/lib/format/number";
import { parcelUseText, zoneText } from "@/lib/text/industries";
import { hurdleText, industrialClassText, refusalReasonText } from "@/lib/text/matching";
import { utilityStatusText } from "@/lib/text/parcels";
import { fireClassText } from "@/lib/text/premises";

/** What a figure of the criterion is counted in. */
const criterionUnit: Partial<Record<Criterion, string>> = {
  clearHeight: "m",
  floorLoad: "t/㎡",
  crane: "t",
  power: "kVA",
  water: "t/d",
  steam: "t/h",
  gas: "m³/h",
  sewage: "t/d",
  distance: "m",
};

/** Land is told in 亩, floor space in ㎡. */
export type PlaceKind = "land" | "floor";

const figure = (value: number): string => trimDecimal(formatNumber(value, 2));

function priceText(value: number, kind: PlaceKind): string {
  return kind === "land"
    ? `${trimDecimal(roundFen(fen(value), "wan", 2))} 万元/亩`
    : `${trimDecimal(roundFen(fen(value), "yuan", 2))} 元/㎡·月`;
}

function numberText(criterion: Criterion, value: number, kind: PlaceKind): string {
  if (criterion === "price") return priceText(value, kind);
  if (criterion === "industrialClass") {
    return value === 1 || value === 2 || value === 3 ? industrialClassText[value] : String(value);
  }
  return `${figure(value)} ${criterionUnit[criterion] ?? ""}`.trim();
}

const sizeText = (hundredths: number, kind: PlaceKind): string =>
  kind === "land"
    ? formatMuWithUnit(area(hundredths)).replace("亩", " 亩")
    : `${trimDecimal(formatSqm(area(hundredths)))} ㎡`;

function areaText(least: number, most: number | null, kind: PlaceKind): string {
  if (most === null) return `${sizeText(least, kind)}以上`;
  return least === most ? sizeText(least, kind) : `${sizeText(least, kind)} 至 ${sizeText(most, kind)}`;
}

/** What is asked or offered, in words. */
export function factText(criterion: Criterion, fact: FactView, kind: PlaceKind): string {
  switch (fact.kind) {
    case "area":
      return areaText(fact.least, fact.most, kind);
    case "number":
      return numberText(criterion, fact.value, kind);
    case "use":
      return parcelUseText[fact.use];
    case "zones":
      return fact.zones.map((zone) => zoneText[zone]).join("、");
    case "fireClass":
      return fireClassText[fact.fireClass];
    case "date":
      return fact.on;
    case "utility": {
      const capacity = fact.capacity === null ? "容量未登记" : numberText(criterion, fact.capacity, kind);
      const planned = fact.plannedOn === null ? "" : `，计划 ${fact.plannedOn}`;
      return `${utilityStatusText[fact.status]}，${capacity}${planned}`;
    }
    case "hurdles":
      return fact.hurdles.length === 0
        ? "可直接供应"
        : fact.hurdles.map((code) => hurdleText[code]).join("、");
  }
}

/** One criterion in a sentence: what is asked, what is offered, or that nobody has registered it. */
export function partText(part: MatchPartView, kind: PlaceKind): string {
  const { criterion, outcome, reason, asked, offered } = part;
  if (criterion === "readiness") return offered ? factText(criterion, offered, kind) : "";
  const want = asked ? `需 ${factText(criterion, asked, kind)}` : null;
  if (reason === "otherKind")
    return kind === "land" ? "项目只要厂房，这里是土地" : "项目只要土地，这里是厂房";
  const have = offered ? `现 ${factText(criterion, offered, kind)}` : null;
  const verdict = outcome === "unknown" ? "未登记全，需核实" : reason ? refusalReasonText[reason] : null;
  if (outcome === "unknown" && !offered) return [want, "未登记，需核实"].filter(Boolean).join("，");
  return [want, have, verdict].filter(Boolean).join("，");
}
