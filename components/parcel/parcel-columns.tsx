import type { Column } from "@/components/data-table/types";
import { Figure } from "@/components/ui/figure";
import type { ParcelListItem } from "@/domain/land/parcel.schema";
import { muOfSqm, sqmOfSqm } from "@/lib/format/parcel-area";
import { parcelUseText, zoneText } from "@/lib/text/industries";
import { ParcelStateBadge } from "./parcel-state-badge";

function ClaimCell({ item }: { item: ParcelListItem }) {
  if (item.isAllocated) return <span className="font-semibold">已落实</span>;
  if (item.heldCount === 0) return <Figure value={null} />;
  return <>{item.heldCount} 个项目意向</>;
}

/** Columns of the parcel ledger, with the area of all that fit at the foot. */
export const parcelColumns = (total: { areaSqm: string } | undefined): readonly Column<ParcelListItem>[] => [
  {
    id: "name",
    header: "地块",
    width: 220,
    isGrowing: true,
    isSticky: true,
    onCard: "title",
    cell: (item) => item.name,
    footer: "合计",
  },
  {
    id: "code",
    header: "编号",
    width: 132,
    cell: (item) => <span className="tabular-nums">{item.code}</span>,
  },
  {
    id: "state",
    header: "状态",
    width: 132,
    onCard: "aside",
    cell: (item) => <ParcelStateBadge state={item.state} />,
  },
  { id: "zone", header: "片区", width: 124, cell: (item) => zoneText[item.zone] },
  { id: "use", header: "用途", width: 96, cell: (item) => parcelUseText[item.plannedUse] },
  {
    id: "mu",
    header: "面积",
    unit: "亩",
    align: "end",
    width: 108,
    cell: (item) => muOfSqm(item.areaSqm),
    footer: total ? muOfSqm(total.areaSqm) : "",
  },
  {
    id: "sqm",
    header: "面积",
    unit: "㎡",
    align: "end",
    width: 136,
    onCard: "hidden",
    cell: (item) => sqmOfSqm(item.areaSqm),
    footer: total ? sqmOfSqm(total.areaSqm) : "",
  },
  { id: "claims", header: "项目", width: 124, cell: (item) => <ClaimCell item={item} /> },
  {
    id: "public",
    header: "对外",
    width: 76,
    onCard: "hidden",
    cell: (item) => (item.isPublic ? "公布" : <Figure value={null} />),
  },
];
