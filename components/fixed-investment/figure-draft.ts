import type {
  FixedInvestmentItem,
  FixedInvestmentList,
} from "@/domain/fixed-investment/fixed-investment.schema";
import { decimalFromFen, fenFromWan } from "@/domain/money/decimal";
import { fen } from "@/domain/money/fen";

export type FigureDraft = {
  kind: string;
  statMonth: string;
  correctsMonth: string;
  amountWan: string;
  reportNo: string;
  note: string;
};

/** The form as a figure stands, or empty for the newest open month. */
export function figureDraftOf(
  figure: FixedInvestmentItem | null,
  { openMonths }: FixedInvestmentList,
): FigureDraft {
  return {
    kind: figure?.correctsMonth ? "correction" : "month",
    statMonth: figure?.statMonth ?? openMonths[0] ?? "",
    correctsMonth: figure?.correctsMonth ?? "",
    amountWan: figure ? decimalFromFen(fen(figure.amountFen), "wan") : "",
    reportNo: figure?.reportNo ?? "",
    note: figure?.note ?? "",
  };
}

const correctedMonth = ({ kind, correctsMonth }: FigureDraft): string | null =>
  kind === "correction" ? correctsMonth : null;

/** The figure that would be written over. */
export const standingFigure = (
  draft: FigureDraft,
  { items }: FixedInvestmentList,
): FixedInvestmentItem | null =>
  items.find((item) => item.statMonth === draft.statMonth && item.correctsMonth === correctedMonth(draft)) ??
  null;

/** What is sent; an amount that cannot be read is refused by the schema, never taken for nothing. */
export function figureInput(draft: FigureDraft, projectId: string, standing: FixedInvestmentItem | null) {
  const amount = fenFromWan(draft.amountWan);
  return {
    projectId,
    statMonth: draft.statMonth,
    correctsMonth: correctedMonth(draft),
    amountFen: amount.ok ? amount.value : undefined,
    reportNo: draft.reportNo,
    note: draft.note.trim() === "" ? null : draft.note,
    version: standing?.version ?? null,
  };
}
