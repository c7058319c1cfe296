import type { ParcelFieldKey } from "@/domain/land/parcel-fields";
import { ownerships, supplyMethods } from "@/domain/land/parcel-rights";
import { parcelUses } from "@/domain/land/parcel-state";
import { zones } from "@/domain/land/zone";
import type { EditValue } from "@/domain/shared/edit.schema";
import { trimDecimal } from "@/domain/shared/trim-decimal";
import { parcelUseText, zoneText } from "@/lib/text/industries";
import { landUseText, ownershipText, parcelUnitText, supplyMethodText } from "@/lib/text/parcels";
import { formatAmount } from "./money";
import { sqmOfSqm } from "./parcel-area";

export type ParcelFieldKind =
  | "text"
  | "long"
  | "decimal"
  | "count"
  | "money"
  | "date"
  | "flag"
  | "choice"
  | "holder"
  | "landUse";

const others: Partial<Record<ParcelFieldKey, ParcelFieldKind>> = {
  zone: "choice",
  plannedUse: "choice",
  ownership: "choice",
  supplyMethod: "choice",
  landUseCode: "landUse",
  holderName: "holder",
  note: "long",
  termYears: "count",
  capacityMonths: "count",
  areaSqm: "decimal",
  collectedSqm: "decimal",
  floorAreaRatioMin: "decimal",
  floorAreaRatioMax: "decimal",
  buildingDensityMin: "decimal",
  greenRatioMax: "decimal",
  heightLimitM: "decimal",
  setbackM: "decimal",
  intensityFloorWanPerMu: "decimal",
  taxFloorWanPerMu: "decimal",
  outputFloorWanPerMu: "decimal",
  energyCeilingTcePerWan: "decimal",
  researchShareMin: "decimal",
  termFrom: "date",
  termTo: "date",
};

/** How a field of a parcel is typed and shown. */
export function parcelFieldKind(key: ParcelFieldKey): ParcelFieldKind {
  const known = others[key];
  if (known) return known;
  if (key.endsWith("Fen")) return "money";
  if (key.endsWith("On")) return "date";
  return key.startsWith("is") ? "flag" : "text";
}

const named = <Value extends string>(
  value: EditValue,
  values: readonly Value[],
  text: Record<Value, string>,
): string => {
  const known = values.find((candidate) => candidate === value);
  return known ? text[known] : String(value);
};

function choiceWords(key: ParcelFieldKey, value: EditValue): string {
  if (key === "zone") return named(value, zones, zoneText);
  if (key === "plannedUse") return named(value, parcelUses, parcelUseText);
  if (key === "ownership") return named(value, ownerships, ownershipText);
  return named(value, supplyMethods, supplyMethodText);
}

/** A value of the data dictionary in words with its unit; empty when there is none. */
export function parcelFieldWords(key: ParcelFieldKey, value: EditValue): string {
  if (value === null || value === "") return "";
  const unit = parcelUnitText[key];
  switch (parcelFieldKind(key)) {
    case "flag":
      return value ? "是" : "否";
    case "choice":
      return choiceWords(key, value);
    case "landUse":
      return landUseText(String(value));
    case "money":
      return formatAmount(Number(value));
    case "decimal":
      return key === "areaSqm" || key === "collectedSqm"
        ? `${sqmOfSqm(String(value))} ㎡`
        : [trimDecimal(String(value)), unit].filter(Boolean).join(unit === "%" ? "" : " ");
    case "count":
      return `${value} ${unit ?? ""}`.trim();
    default:
      return String(value);
  }
}
