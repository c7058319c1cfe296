import type { Column } from "@/components/data-table/types";
import { Badge } from "@/components/ui/badge";
import { Figure } from "@/components/ui/figure";
import type { IdleLandList, IdleLandRow } from "@/domain/idle-land/idle-land.schema";
import { muOfSqm } from "@/lib/format/parcel-area";
import { idleCaseStateText, reminderText } from "@/lib/text/idle-land";
import { zoneText } from "@/lib/text/industries";
import { FindingBadge } from "./finding-badge";

/** Days past the agreed start or since the stop; to come is shown with words, not with a minus. */
function DaysCell({ row: { finding } }: { row: IdleLandRow }) {
  const { days, phase } = finding;
  if (days === null) return <Figure value={null} />;
  if (phase === "stopped") return <>中止 {days} 天</>;
  return days > 0 ? <>逾期 {days} 天</> : <>还有 {-days} 天</>;
}

function NextCell({ row: { next } }: { row: IdleLandRow }) {
  if (!next) return <Figure value={null} />;
  return (
    <span title={`${next.on} ${reminderText[next.kind]}`} className="block truncate">
      <span className="tabular-nums">{next.on}</span>{" "}
      <span className="text-ink-muted">{reminderText[next.kind]}</span>
    </span>
  );
}

function CaseCell({ row: { openCase, closedCases } }: { row: IdleLandRow }) {
  if (openCase) return <Badge tone="accent">{idleCaseStateText[openCase.state]}</Badge>;
  return closedCases > 0 ? <>已销号</> : <Figure value={null} />;
}

const startBy = ({ finding }: IdleLandRow) =>
  finding.dates.find(({ key }) => key === "startBy")?.on ??
  finding.inputs.find(({ key }) => key === "agreedStartOn")?.value;

/** Columns of the ledger of flags, with the area of all that fit at the foot. */
export const idleColumns = (total: IdleLandList["total"] | undefined): readonly Column<IdleLandRow>[] => [
  {
    id: "name",
    header: "地块",
    width: 184,
    isGrowing: true,
    isSticky: true,
    onCard: "title",
    cell: (row) => row.name,
    footer: "合计",
  },
  {
    id: "kind",
    header: "预警结论",
    width: 156,
    onCard: "aside",
    cell: (row) => <FindingBadge kind={row.finding.kind} />,
  },
  { id: "days", header: "天数", width: 108, align: "end", cell: (row) => <DaysCell row={row} /> },
  {
    id: "startBy",
    header: "应动工日期",
    width: 108,
    onCard: "hidden",
    cell: (row) => <span className="tabular-nums">{startBy(row) ?? "–"}</span>,
  },
  { id: "next", header: "下一时点", width: 240, cell: (row) => <NextCell row={row} /> },
  { id: "case", header: "线索", width: 96, cell: (row) => <CaseCell row={row} /> },
  {
    id: "mu",
    header: "面积",
    unit: "亩",
    align: "end",
    width: 92,
    cell: (row) => muOfSqm(row.areaSqm),
    footer: total ? muOfSqm(total.areaSqm) : "",
  },
  { id: "holder", header: "使用权人", width: 168, cell: (row) => row.holderName ?? <Figure value={null} /> },
  { id: "zone", header: "片区", width: 96, onCard: "hidden", cell: (row) => zoneText[row.zone] },
];
