import type { Column } from "@/components/data-table/types";
import { Figure } from "@/components/ui/figure";
import type { UnitListItem } from "@/domain/premises/premises.schema";
import { trimDecimal } from "@/domain/shared/trim-decimal";
import { sqmOfSqm } from "@/lib/format/parcel-area";
import { formatRent } from "@/lib/format/rent";
import { zoneText } from "@/lib/text/industries";
import { buildingKindText, fireClassText, floorText } from "@/lib/text/premises";
import { UnitStateBadge } from "./unit-state-badge";

const decimal = (text: string | null) => (text === null ? <Figure value={null} /> : trimDecimal(text));

function TenantCell({ item }: { item: UnitListItem }) {
  if (item.tenantName) return <>{item.tenantName}</>;
  if (item.holdCount > 0) return <span className="text-ink-muted">{item.holdCount} 个项目锁定</span>;
  return <Figure value={null} />;
}

/** Columns of the ledger of units, with the area of all that fit at the foot. */
export const unitColumns = (total: { areaSqm: string } | undefined): readonly Column<UnitListItem>[] => [
  {
    id: "unit",
    header: "房源",
    width: 236,
    isGrowing: true,
    isSticky: true,
    onCard: "title",
    cell: (item) => `${item.buildingName} ${item.code}`,
    footer: "合计",
  },
  {
    id: "state",
    header: "状态",
    width: 116,
    onCard: "aside",
    cell: (item) => <UnitStateBadge state={item.state} />,
  },
  {
    id: "kind",
    header: "类型",
    width: 92,
    onCard: "hidden",
    cell: (item) => buildingKindText[item.buildingKind],
  },
  { id: "zone", header: "片区", width: 116, cell: (item) => zoneText[item.zone] },
  { id: "floor", header: "楼层", width: 84, cell: (item) => floorText(item.floor) },
  {
    id: "area",
    header: "面积",
    unit: "㎡",
    align: "end",
    width: 116,
    cell: (item) => sqmOfSqm(item.areaSqm),
    footer: total ? sqmOfSqm(total.areaSqm) : "",
  },
  { id: "height", header: "净高", unit: "m", align: "end", width: 76, cell: (item) => decimal(item.heightM) },
  {
    id: "load",
    header: "荷载",
    unit: "t/㎡",
    align: "end",
    width: 88,
    onCard: "hidden",
    cell: (item) => decimal(item.loadTPerSqm),
  },
  {
    id: "crane",
    header: "行车",
    unit: "t",
    align: "end",
    width: 72,
    onCard: "hidden",
    cell: (item) => decimal(item.craneT),
  },
  {
    id: "fire",
    header: "火灾危险性",
    width: 96,
    onCard: "hidden",
    cell: (item) => (item.fireClass ? fireClassText[item.fireClass] : <Figure value={null} />),
  },
  {
    id: "rent",
    header: "租金",
    unit: "元/㎡·月",
    align: "end",
    width: 112,
    cell: (item) => <span className="tabular-nums">{formatRent(item.rentFenPerSqmMonth)}</span>,
  },
  { id: "tenant", header: "承租", width: 200, cell: (item) => <TenantCell item={item} /> },
  {
    id: "until",
    header: "租至",
    width: 108,
    cell: (item) =>
      item.leasedUntil ? <span className="tabular-nums">{item.leasedUntil}</span> : <Figure value={null} />,
  },
];
