import { measures } from "@/domain/amount/measure";
import { factKinds, growthBases, indicatorKinds, planStates, relationKinds } from "@/domain/plan/plan";
import type { PlanHistoryItem } from "@/domain/plan/plan.schema";
import { absent, formatNumber, formatPercent } from "@/lib/format/number";
import { growthBasisText, measureText, planStateText } from "@/lib/text/amounts";
import { factKindText, indicatorKindText, relationKindText } from "@/lib/text/plans";

type Value = PlanHistoryItem["changes"][number]["from"];

const among =
  <Member extends string>(values: readonly Member[], text: Record<Member, string>) =>
  (value: string): string | undefined => {
    const found = values.find((candidate) => candidate === value);
    return found === undefined ? undefined : text[found];
  };

const indicatorOrRelation = (value: string): string | undefined =>
  among(indicatorKinds, indicatorKindText)(value) ?? among(relationKinds, relationKindText)(value);

/** Fields that hold a code, and its words. */
const words: Record<string, (value: string) => string | undefined> = {
  growthBasis: among(growthBases, growthBasisText),
  measure: among(measures, measureText),
  kind: indicatorOrRelation,
  state: among(planStates, planStateText),
  subjectKind: among(factKinds, factKindText),
};

function numberText(field: string, value: number): string {
  if (field === "growthClaimBp") return formatPercent(value);
  if (/year$/i.test(field)) return String(value);
  return formatNumber(value, Number.isInteger(value) ? 0 : 2);
}

/** A value of a change as a person reads it. */
export function changeValueText(field: string, value: Value): string {
  if (value === null || value === "") return absent;
  if (typeof value === "boolean") return value ? "是" : "否";
  if (typeof value === "number") return numberText(field, value);
  return words[field]?.(value) ?? value;
}
