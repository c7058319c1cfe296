import { Description, DescriptionList } from "@/components/ui/description-list";
import type { UnitDetail } from "@/domain/premises/premises.schema";
import { trimDecimal } from "@/domain/shared/trim-decimal";
import { sqmOfSqm } from "@/lib/format/parcel-area";
import { formatRentWithUnit } from "@/lib/format/rent";
import { zoneText } from "@/lib/text/industries";
import { buildingKindText, fireClassText, floorText } from "@/lib/text/premises";

const measured = (value: string | number | null, unit: string): string =>
  value === null ? "" : `${trimDecimal(String(value))} ${unit}`;

/** The figures a firm asks for before it looks at a unit. */
export function UnitFacts({ unit }: { unit: UnitDetail }) {
  return (
    <DescriptionList columns={2}>
      <Description label="面积">{sqmOfSqm(unit.areaSqm)} ㎡</Description>
      <Description label="租金">
        {unit.rentFenPerSqmMonth === null ? "" : formatRentWithUnit(unit.rentFenPerSqmMonth)}
      </Description>
      <Description label="类型">{buildingKindText[unit.buildingKind]}</Description>
      <Description label="片区">{zoneText[unit.zone]}</Description>
      <Description label="楼层">
        {floorText(unit.floor)}，共 {unit.building.floorCount} 层
      </Description>
      <Description label="可租日期">{unit.freeFrom ?? ""}</Description>
      <Description label="净高">{measured(unit.heightM, "m")}</Description>
      <Description label="楼面荷载">{measured(unit.loadTPerSqm, "t/㎡")}</Description>
      <Description label="行车">{measured(unit.craneT, "t")}</Description>
      <Description label="电力">{measured(unit.powerKva, "kVA")}</Description>
      <Description label="供水">{measured(unit.waterTPerDay, "t/日")}</Description>
      <Description label="排水">{measured(unit.sewageTPerDay, "t/日")}</Description>
      <Description label="蒸汽">{measured(unit.steamTPerHour, "t/h")}</Description>
      <Description label="燃气">{measured(unit.gasM3PerHour, "m³/h")}</Description>
      <Description label="火灾危险性">{unit.fireClass ? fireClassText[unit.fireClass] : ""}</Description>
      <Description label="备注" isWide>
        {unit.note ?? ""}
      </Description>
    </DescriptionList>
  );
}
