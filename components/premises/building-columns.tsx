import type { Column } from "@/components/data-table/types";
import { Figure } from "@/components/ui/figure";
import type { BuildingListItem } from "@/domain/premises/premises.schema";
import { sqmOfSqm } from "@/lib/format/parcel-area";
import { formatRent } from "@/lib/format/rent";
import { zoneText } from "@/lib/text/industries";
import { buildingKindText } from "@/lib/text/premises";
import { OccupancyBar } from "./occupancy-bar";

function rentText({ rentFromFen, rentToFen }: BuildingListItem): string {
  if (rentFromFen === null) return "–";
  if (rentFromFen === rentToFen) return formatRent(rentFromFen);
  return `${formatRent(rentFromFen)}–${formatRent(rentToFen)}`;
}

/** Columns of the ledger of buildings. */
export const buildingColumns: readonly Column<BuildingListItem>[] = [
  {
    id: "name",
    header: "楼栋",
    width: 220,
    isGrowing: true,
    isSticky: true,
    onCard: "title",
    cell: (item) => item.name,
  },
  { id: "code", header: "编号", width: 112, cell: (item) => item.code },
  {
    id: "kind",
    header: "类型",
    width: 96,
    onCard: "aside",
    cell: (item) => buildingKindText[item.kind],
  },
  { id: "zone", header: "片区", width: 124, cell: (item) => zoneText[item.zone] },
  { id: "floors", header: "层数", align: "end", width: 68, cell: (item) => item.floorCount },
  {
    id: "floorArea",
    header: "建筑面积",
    unit: "㎡",
    align: "end",
    width: 124,
    cell: (item) => sqmOfSqm(item.floorAreaSqm),
  },
  { id: "units", header: "房源", unit: "处", align: "end", width: 84, cell: (item) => item.unitCount },
  { id: "occupancy", header: "出租率", width: 148, cell: (item) => <OccupancyBar item={item} /> },
  {
    id: "free",
    header: "可租面积",
    unit: "㎡",
    align: "end",
    width: 116,
    cell: (item) => (Number(item.freeSqm) > 0 ? sqmOfSqm(item.freeSqm) : <Figure value={null} />),
  },
  {
    id: "rent",
    header: "可租租金",
    unit: "元/㎡·月",
    align: "end",
    width: 132,
    cell: (item) => <span className="tabular-nums">{rentText(item)}</span>,
  },
  {
    id: "expiring",
    header: "90 天内到期",
    unit: "处",
    align: "end",
    width: 124,
    onCard: "hidden",
    cell: (item) => (item.expiringCount > 0 ? item.expiringCount : <Figure value={null} />),
  },
];
