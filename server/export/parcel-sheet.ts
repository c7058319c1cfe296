import type { Sheet, SheetColumn } from "@/domain/export/sheet";
import { muText, sqmText, sumAreas } from "@/domain/land/area";
import type { ParcelListItem } from "@/domain/land/parcel.schema";
import { formatMuWithUnit } from "@/lib/format/area";
import { parcelStateText, parcelUseText, zoneText } from "@/lib/text/industries";
import {
  landUseText,
  ownershipText,
  parcelMarkText,
  supplyMethodText,
  utilityText,
} from "@/lib/text/parcels";
import { areaOf } from "../parcel/divide-guard";
import type { ParcelFacts } from "../parcel/read-parcel-facts";

export type ParcelRow = { item: ParcelListItem; facts: ParcelFacts };
type Column = Omit<SheetColumn<ParcelRow>, "total">;

const decimal = (text: string | null) => (text === null ? null : Number(text));

const column = (header: string, kind: Column["kind"], width: number, value: Column["value"]): Column => ({
  header,
  kind,
  width,
  value,
});

const areaColumn = column("面积（㎡）", "area", 14, ({ item }) => Number(item.areaSqm));

const columns: readonly Column[] = [
  column("地块名称", "text", 26, ({ item }) => item.name),
  column("地块编号", "text", 16, ({ item }) => item.code),
  column("片区", "text", 14, ({ item }) => zoneText[item.zone]),
  column("坐落", "text", 26, ({ item }) => item.location),
  areaColumn,
  column("面积（亩）", "area", 12, ({ item }) => Number(muText(areaOf(item.areaSqm)))),
  column("规划用途", "text", 10, ({ item }) => parcelUseText[item.plannedUse]),
  column("用地用海分类", "text", 20, ({ facts }) => landUseText(facts.landUseCode) || null),
  column("状态", "text", 12, ({ item }) => parcelStateText[item.state]),
  column("标识", "text", 14, ({ item }) => item.marks.map((mark) => parcelMarkText[mark]).join("、") || null),
  column("配套", "text", 24, ({ item }) => utilityText(item.utilityState)),
  column("权属", "text", 10, ({ facts }) => facts.ownership && ownershipText[facts.ownership]),
  column("使用权人", "text", 26, ({ item }) => item.holderName),
  column("供地方式", "text", 12, ({ item }) => item.supplyMethod && supplyMethodText[item.supplyMethod]),
  column("项目", "text", 26, ({ item }) => item.projects.map(({ name }) => name).join("、") || null),
  column("意向锁定（个）", "count", 10, ({ item }) => item.heldCount || null),
  column("容积率下限", "area", 10, ({ facts }) => decimal(facts.floorAreaRatioMin)),
  column("容积率上限", "area", 10, ({ facts }) => decimal(facts.floorAreaRatioMax)),
  column("投资强度下限（万元/亩）", "area", 14, ({ facts }) => decimal(facts.intensityFloorWanPerMu)),
  column("成交价（万元）", "money", 14, ({ facts }) => facts.dealPriceFen),
  column("合同编号", "text", 18, ({ facts }) => facts.contractNo),
  column("电子监管号", "text", 18, ({ facts }) => facts.supervisionNo),
  column("不动产单元号", "text", 32, ({ facts }) => facts.realEstateUnitNo),
  column("交地", "date", 12, ({ facts }) => facts.deliveredOn),
  column("约定动工", "date", 12, ({ item }) => item.agreedStartOn),
  column("实际动工", "date", 12, ({ facts }) => facts.startedOn),
  column("约定竣工", "date", 12, ({ facts }) => facts.agreedCompletionOn),
  column("实际竣工", "date", 12, ({ facts }) => facts.completedOn),
  column("投产", "date", 12, ({ facts }) => facts.productionOn),
];

/** The parcel ledger as a sheet. The sum in 亩 is that of the sum in ㎡, as on the page, so it stands in the label. */
export function parcelSheet(rows: readonly ParcelRow[], notes: readonly string[]): Sheet {
  const total = sumAreas(rows.map(({ item }) => areaOf(item.areaSqm)));
  return {
    name: "地块台账",
    title: "地块台账",
    notes,
    columns: [
      { header: "序号", kind: "count", width: 6, value: (index) => index + 1 },
      ...columns.map((shown) => ({
        ...shown,
        total: shown === areaColumn ? Number(sqmText(total)) : undefined,
        value: (index: number) => {
          const row = rows[index];
          return row ? shown.value(row) : null;
        },
      })),
    ],
    rowCount: rows.length,
    totalLabel: `合计 ${rows.length} 宗，${formatMuWithUnit(total)}`,
  };
}
