import type { AmountRow, AmountSummary } from "@/domain/amount/amount.schema";
import { isForeignMeasure, type Measure } from "@/domain/amount/measure";
import type { Sheet, SheetColumn } from "@/domain/export/sheet";
import { regionName } from "@/domain/region/source-region";
import {
  agreementKindText,
  fundCategoryText,
  fundEntryStateText,
  fundEvidenceText,
  measureText,
} from "@/lib/text/amounts";
import { describeCounting, type RuleWords } from "@/lib/text/counting";
import { industryText, zoneText } from "@/lib/text/industries";

type Column = Omit<SheetColumn<AmountRow>, "total"> & { total?: (sums: AmountSums) => number };

/** Sums of the rows in the measure's smallest unit. */
export type AmountSums = Pick<
  AmountSummary,
  "countedFen" | "notCountedFen" | "countedUsdCents" | "notCountedUsdCents"
>;

const isForeign = (row: AmountRow) => isForeignMeasure(row.measure);

const counted = (row: AmountRow) => (isForeign(row) ? row.countedUsdCents : row.countedFen);

function notCounted(row: AmountRow): number | null {
  if (!isForeign(row)) return row.amountFen - row.countedFen;
  return row.amountUsdCents === null ? null : row.amountUsdCents - row.countedUsdCents;
}

const kindOf = (row: AmountRow): string => {
  if (row.category) return fundCategoryText[row.category];
  return row.agreementKind ? agreementKindText[row.agreementKind] : "统计月报";
};

function stateOf(row: AmountRow): string | null {
  if (row.state === null) return null;
  return row.reversesId ? "红冲分录" : fundEntryStateText[row.state];
}

const text = (header: string, width: number, value: (row: AmountRow) => string | null): Column => ({
  header,
  kind: "text",
  width,
  value,
});

const leading: readonly Column[] = [
  text("项目", 30, (row) => row.projectName),
  text("投资方", 26, (row) => row.investorName),
  text("统计月", 9, (row) => row.statMonth),
];

const money = (unit: string): readonly Column[] => [
  {
    header: `计入（${unit}）`,
    kind: "money",
    width: 16,
    value: counted,
    total: (sums) => sums.countedUsdCents + sums.countedFen,
  },
  {
    header: `未计入（${unit}）`,
    kind: "money",
    width: 16,
    value: notCounted,
    total: (sums) => sums.notCountedUsdCents + sums.notCountedFen,
  },
];

const details = (words: RuleWords): readonly Column[] => [
  text("计入规则", 26, (row) => describeCounting(row.measure, row.ruleId, words)),
  text("状态", 9, stateOf),
  text("类别", 14, kindOf),
  text("凭证类型", 16, (row) => row.evidenceKind && fundEvidenceText[row.evidenceKind]),
  text("凭证、合同编号", 24, (row) => row.evidenceNo),
  { header: "发生日", kind: "date", width: 12, value: (row) => row.occurredOn },
  text(
    "来源地",
    14,
    (row) => row.sourceRegionCode && (regionName(row.sourceRegionCode) ?? row.sourceRegionCode),
  ),
  text("产业", 16, (row) => industryText[row.industry]),
  text("片区", 14, (row) => row.zone && zoneText[row.zone]),
  text("责任人", 10, (row) => row.ownerName),
  text("备注", 24, (row) => row.stateNote),
];

const stateless = ["状态", "凭证类型", "备注"];
const withoutMeaning: Record<Measure, readonly string[]> = {
  fundsInPlace: [],
  foreignUsed: [],
  agreedInvestment: stateless,
  foreignAgreed: stateless,
  fixedInvestment: [...stateless, "发生日"],
};

type Ledger = {
  measure: Measure;
  rows: readonly AmountRow[];
  sums: AmountSums;
  /** What the counting rules say in this office. */
  words: RuleWords;
  notes: readonly string[];
};

export const amountUnit = (measure: Measure): string => (isForeignMeasure(measure) ? "万美元" : "万元");

/** Columns of a measure's ledger with the sums of its own money; a foreign measure leaves renminbi out, and the other way round. */
function columnsOf({
  measure,
  sums,
  words,
}: Omit<Ledger, "rows" | "notes">): readonly (Column & { sum?: number })[] {
  const foreign = isForeignMeasure(measure);
  const own: AmountSums = {
    countedFen: foreign ? 0 : sums.countedFen,
    notCountedFen: foreign ? 0 : sums.notCountedFen,
    countedUsdCents: foreign ? sums.countedUsdCents : 0,
    notCountedUsdCents: foreign ? sums.notCountedUsdCents : 0,
  };
  return [...leading, ...money(amountUnit(measure)), ...details(words)]
    .filter(({ header }) => !withoutMeaning[measure].includes(header))
    .map((column) => ({ ...column, sum: column.total?.(own) }));
}

/** The ledger of one measure as a sheet, in the order of its rows. */
export function amountSheet({ measure, rows, sums, words, notes }: Ledger): Sheet {
  const columns: SheetColumn<number>[] = columnsOf({ measure, sums, words }).map(
    ({ header, kind, width, value, sum }) => ({
      header,
      kind,
      width,
      total: sum,
      value: (index) => {
        const row = rows[index];
        return row ? value(row) : null;
      },
    }),
  );
  return {
    name: `资金台账-${measureText[measure]}`,
    title: `${measureText[measure]}台账`,
    notes,
    columns: [{ header: "序号", kind: "count", width: 6, value: (index) => index + 1 }, ...columns],
    rowCount: rows.length,
    totalLabel: "合计",
  };
}
