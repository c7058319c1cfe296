import type { Column } from "@/components/data-table/types";
import { Badge } from "@/components/ui/badge";
import { Figure } from "@/components/ui/figure";
import type { ParcelListItem } from "@/domain/land/parcel.schema";
import { muOfSqm, sqmOfSqm } from "@/lib/format/parcel-area";
import { parcelUseText, zoneText } from "@/lib/text/industries";
import { supplyMethodText, utilityText } from "@/lib/text/parcels";
import { MarkBadges } from "./mark-badges";
import { ParcelStateBadge } from "./parcel-state-badge";

/** Whose the land is: the project it is promised to, else the firm that holds it, else how many want it. */
function HolderCell({ item }: { item: ParcelListItem }) {
  const names = item.projects.map(({ name }) => name).join("、");
  if (names) return <span title={names}>{names}</span>;
  if (item.holderName) return <span title={item.holderName}>{item.holderName}</span>;
  if (item.isAllocated) return <>已落实</>;
  if (item.heldCount === 0) return <Figure value={null} />;
  return <span className="text-ink-muted">{item.heldCount} 个项目意向</span>;
}

function UtilityCell({ item: { utilityState } }: { item: ParcelListItem }) {
  if (!utilityState) return <Figure value={null} />;
  return (
    <span title={utilityText(utilityState) ?? undefined} className="tabular-nums">
      {utilityState.connected}/{utilityState.total} 通
      {utilityState.missing.length > 0 ? (
        <span className="text-ink-muted">，缺 {utilityState.missing.join("、")}</span>
      ) : null}
    </span>
  );
}

const day = (value: string | null) =>
  value ? <span className="tabular-nums">{value}</span> : <Figure value={null} />;

/** Columns of the parcel ledger, with the area of all that fit at the foot. */
export const parcelColumns = (total: { areaSqm: string } | undefined): readonly Column<ParcelListItem>[] => [
  {
    id: "name",
    header: "地块",
    width: 176,
    isGrowing: true,
    isSticky: true,
    onCard: "title",
    cell: (item) => item.name,
    footer: "合计",
  },
  {
    id: "code",
    header: "编号",
    width: 118,
    cell: (item) => <span className="tabular-nums">{item.code}</span>,
  },
  {
    id: "state",
    header: "状态",
    width: 106,
    onCard: "aside",
    cell: (item) =>
      item.retiredOn ? <Badge tone="paused">已停用</Badge> : <ParcelStateBadge state={item.state} />,
  },
  { id: "zone", header: "片区", width: 96, cell: (item) => zoneText[item.zone] },
  { id: "use", header: "用途", width: 78, cell: (item) => parcelUseText[item.plannedUse] },
  {
    id: "mu",
    header: "面积",
    unit: "亩",
    align: "end",
    width: 84,
    cell: (item) => muOfSqm(item.areaSqm),
    footer: total ? muOfSqm(total.areaSqm) : "",
  },
  { id: "utilities", header: "配套", width: 160, cell: (item) => <UtilityCell item={item} /> },
  { id: "claims", header: "项目、使用权人", width: 184, cell: (item) => <HolderCell item={item} /> },
  { id: "start", header: "约定动工", width: 108, onCard: "hidden", cell: (item) => day(item.agreedStartOn) },
  {
    id: "marks",
    header: "标识",
    width: 140,
    cell: (item) =>
      item.marks.length > 0 ? (
        <span className="flex gap-1">
          <MarkBadges marks={item.marks} />
        </span>
      ) : (
        <Figure value={null} />
      ),
  },
  {
    id: "sqm",
    header: "面积",
    unit: "㎡",
    align: "end",
    width: 124,
    onCard: "hidden",
    cell: (item) => sqmOfSqm(item.areaSqm),
    footer: total ? sqmOfSqm(total.areaSqm) : "",
  },
  {
    id: "supply",
    header: "供地方式",
    width: 104,
    onCard: "hidden",
    cell: (item) => (item.supplyMethod ? supplyMethodText[item.supplyMethod] : <Figure value={null} />),
  },
  {
    id: "boundary",
    header: "界址",
    width: 72,
    onCard: "hidden",
    cell: (item) => (item.hasBoundary ? "有" : <Figure value={null} />),
  },
  {
    id: "public",
    header: "对外",
    width: 72,
    onCard: "hidden",
    cell: (item) => (item.isPublic ? "公布" : <Figure value={null} />),
  },
];
