import type { Column } from "@/components/data-table/types";
import { Figure } from "@/components/ui/figure";
import type { AmountRow, AmountSummary } from "@/domain/amount/amount.schema";
import { isForeignMeasure, type Measure } from "@/domain/amount/measure";
import { regionName } from "@/domain/region/source-region";
import { formatMeasure, measuredValue, measureUnit } from "@/lib/format/measure";
import { formatWan } from "@/lib/format/money";
import { agreementKindText, fundCategoryText, fundEvidenceText } from "@/lib/text/amounts";
import { describeCounting, type RuleWords } from "@/lib/text/counting";
import { zoneText } from "@/lib/text/industries";
import { StateBadge } from "./fund/state-badge";

const absent = <Figure value={null} />;
const plain = (text: string | null) =>
  text === null ? absent : <span className="tabular-nums">{text}</span>;

const stateOf = ({ state, reversesId }: AmountRow) =>
  state === null ? absent : <StateBadge state={state} isReversal={reversesId !== null} />;

function kindOf(row: AmountRow): string {
  if (row.category) return fundCategoryText[row.category];
  return row.agreementKind ? agreementKindText[row.agreementKind] : "统计月报";
}

function evidenceOf(row: AmountRow): string | null {
  const kind = row.evidenceKind ? `${fundEvidenceText[row.evidenceKind]} ` : "";
  return row.evidenceNo === null ? null : `${kind}${row.evidenceNo}`;
}

function Rule({ row, words }: { row: AmountRow; words: RuleWords }) {
  const note = row.stateNote ? `（${row.stateNote}）` : "";
  const text = `${describeCounting(row.measure, row.ruleId, words)}${note}`;
  return (
    <span title={text} className={row.isCounted ? "" : "text-ink-muted"}>
      {text}
    </span>
  );
}

const money = (value: number | null, isMuted: boolean) =>
  value === null || value === 0 ? (
    absent
  ) : (
    <Figure value={formatWan(value)} className={isMuted ? "text-ink-muted" : ""} />
  );

type Ledger = {
  measure: Measure;
  isPending: boolean;
  summary: AmountSummary | undefined;
  /** What the rules say in this office. */
  words: RuleWords;
};

/** What of a row does not count, in the measure's money; null while its dollars are not fixed. */
function notCountedOf(measure: Measure, row: AmountRow): number | null {
  if (!isForeignMeasure(measure)) return row.amountFen - row.countedFen;
  return row.amountUsdCents === null ? null : row.amountUsdCents - row.countedUsdCents;
}

/** The sum of what does not count, in the measure's money. */
export const notCountedSum = (measure: Measure, summary: AmountSummary): number =>
  isForeignMeasure(measure) ? summary.notCountedUsdCents : summary.notCountedFen;

const columnsOf = ({ measure, summary, words }: Ledger): Column<AmountRow>[] => [
  {
    id: "project",
    header: "项目",
    width: 220,
    isGrowing: true,
    isSticky: true,
    onCard: "title",
    cell: (row) => row.projectName,
    footer: "合计",
  },
  { id: "month", header: "统计月", width: 88, sortKey: "month", cell: (row) => plain(row.statMonth) },
  {
    id: "counted",
    header: "计入",
    unit: measureUnit(measure, "row"),
    align: "end",
    width: 132,
    onCard: "aside",
    cell: (row) => money(measuredValue(measure, row), false),
    footer: summary ? formatMeasure(measure, summary, "row") : "",
  },
  {
    id: "notCounted",
    header: "未计入",
    unit: measureUnit(measure, "row"),
    align: "end",
    width: 132,
    cell: (row) => money(notCountedOf(measure, row), true),
    footer: summary ? formatWan(notCountedSum(measure, summary)) : "",
  },
  { id: "rule", header: "计入规则", width: 216, cell: (row) => <Rule row={row} words={words} /> },
  { id: "state", header: "状态", width: 96, cell: stateOf },
  { id: "kind", header: "类别", width: 116, cell: kindOf },
  { id: "evidence", header: "凭证", width: 232, cell: (row) => plain(evidenceOf(row)) },
  { id: "occurredOn", header: "发生日", width: 104, onCard: "hidden", cell: (row) => plain(row.occurredOn) },
  {
    id: "region",
    header: "来源地",
    width: 112,
    onCard: "hidden",
    cell: (row) =>
      row.sourceRegionCode ? (regionName(row.sourceRegionCode) ?? row.sourceRegionCode) : absent,
  },
  {
    id: "zone",
    header: "片区",
    width: 112,
    onCard: "hidden",
    cell: (row) => (row.zone ? zoneText[row.zone] : absent),
  },
  { id: "owner", header: "责任人", width: 84, onCard: "hidden", cell: (row) => row.ownerName ?? absent },
];

/** Entries that wait have no month, no rule and nothing counted yet. */
const pendingHidden: readonly string[] = ["month", "counted", "rule", "state"];

const hiddenColumns: Record<Measure, readonly string[]> = {
  fundsInPlace: [],
  agreedInvestment: ["state"],
  fixedInvestment: ["state", "occurredOn", "kind"],
  foreignUsed: [],
  foreignAgreed: ["state"],
};

/** Columns of a measure's ledger: what counts and what does not, side by side, each with its rule. */
export function amountColumns(ledger: Ledger): readonly Column<AmountRow>[] {
  const { measure, isPending } = ledger;
  const hidden = isPending ? pendingHidden : hiddenColumns[measure];
  const shown = columnsOf(ledger).filter(({ id }) => !hidden.includes(id));
  if (!isPending) return shown;
  return shown.map((column) =>
    column.id === "notCounted"
      ? {
          ...column,
          header: "待核金额",
          sortKey: "amount",
          onCard: "aside" as const,
          cell: (row: AmountRow) => money(notCountedOf(measure, row), false),
        }
      : column,
  );
}
