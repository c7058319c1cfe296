import type { BenefitFigures } from "@/domain/benefit/benefit.schema";
import { decimalFromFen, fenFromWan } from "@/domain/money/decimal";
import { fen } from "@/domain/money/fen";
import { trimDecimal } from "@/domain/shared/trim-decimal";

export const amountFields = {
  taxFen: "实缴税金",
  revenueFen: "销售收入",
  outputFen: "工业总产值",
  valueAddedFen: "工业增加值",
  investedFen: "累计固定资产投资",
  researchFen: "研发投入",
} as const;

export const quantityFields = {
  ownSqm: { label: "自有用地", unit: "㎡" },
  leasedInSqm: { label: "租入用地", unit: "㎡" },
  leasedOutSqm: { label: "租出用地", unit: "㎡" },
  rentedFloorSqm: { label: "租用厂房面积", unit: "㎡" },
  floorAreaSqm: { label: "建筑面积", unit: "㎡" },
  energyTce: { label: "综合能耗", unit: "吨标准煤" },
  powerKwh: { label: "用电量", unit: "千瓦时" },
  waterT: { label: "用水量", unit: "吨" },
  codKg: { label: "化学需氧量排放", unit: "千克" },
} as const;

export type AmountName = keyof typeof amountFields;
export type QuantityName = keyof typeof quantityFields;

// safe because the keys are those of the tables above
export const amountNames = Object.keys(amountFields) as AmountName[];
// safe because the keys are those of the tables above
export const quantityNames = Object.keys(quantityFields) as QuantityName[];

/** What is typed into the form, as text. */
export type FigureDraft = Record<AmountName | QuantityName, string> & {
  employees: string;
  isAboveScale: boolean;
  isObsoleteIndustry: boolean;
  vetoReason: string;
  stoppedOn: string;
  source: string;
};

const textOfFen = (amount: number | undefined) =>
  amount === undefined ? "" : decimalFromFen(fen(amount), "wan");
const textOf = (decimal: string | undefined) => (decimal === undefined ? "" : trimDecimal(decimal));

/** Figures as a form shows them; nothing reported yet is an empty form. */
export const draftOf = (figures?: BenefitFigures): FigureDraft => ({
  taxFen: textOfFen(figures?.taxFen),
  revenueFen: textOfFen(figures?.revenueFen),
  outputFen: textOfFen(figures?.outputFen),
  valueAddedFen: textOfFen(figures?.valueAddedFen),
  investedFen: textOfFen(figures?.investedFen),
  researchFen: textOfFen(figures?.researchFen),
  ownSqm: textOf(figures?.ownSqm),
  leasedInSqm: textOf(figures?.leasedInSqm),
  leasedOutSqm: textOf(figures?.leasedOutSqm),
  rentedFloorSqm: textOf(figures?.rentedFloorSqm),
  floorAreaSqm: textOf(figures?.floorAreaSqm),
  energyTce: textOf(figures?.energyTce),
  powerKwh: textOf(figures?.powerKwh),
  waterT: textOf(figures?.waterT),
  codKg: textOf(figures?.codKg),
  employees: figures?.employees === undefined ? "" : String(figures.employees),
  isAboveScale: figures?.isAboveScale ?? false,
  isObsoleteIndustry: figures?.isObsoleteIndustry ?? false,
  vetoReason: figures?.vetoReason ?? "",
  stoppedOn: figures?.stoppedOn ?? "",
  source: figures?.source ?? "",
});

/** A number that isn't one stays what it is, so that the schema says so under its field. */
function fenOf(text: string): number | undefined {
  if (text.trim() === "") return undefined;
  const parsed = fenFromWan(text);
  return parsed.ok ? parsed.value : Number.NaN;
}

const some = (text: string): string | undefined => (text.trim() === "" ? undefined : text.trim());

/** The draft as the procedure takes it; its schema judges it. */
export function figuresOf(draft: FigureDraft): Record<string, unknown> {
  const amounts = amountNames.map((name) => [name, fenOf(draft[name])]);
  const quantities = quantityNames.map((name) => [name, some(draft[name].replaceAll(",", ""))]);
  return {
    ...Object.fromEntries(amounts),
    ...Object.fromEntries(quantities),
    employees: draft.employees.trim() === "" ? undefined : Number(draft.employees),
    isAboveScale: draft.isAboveScale,
    isObsoleteIndustry: draft.isObsoleteIndustry,
    vetoReason: some(draft.vetoReason),
    stoppedOn: some(draft.stoppedOn),
    source: some(draft.source),
  };
}
