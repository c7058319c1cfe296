import Link from "next/link";
import { Description, DescriptionList } from "@/components/ui/description-list";
import type { BuildingDetail } from "@/domain/premises/premises.schema";
import { trimDecimal } from "@/domain/shared/trim-decimal";
import { sqmOfSqm } from "@/lib/format/parcel-area";
import { parcelsHref } from "@/lib/search-params/parcels";
import { zoneText } from "@/lib/text/industries";
import { buildingKindText, fireClassText } from "@/lib/text/premises";

/** What is known of the building as a whole. */
export function BuildingFacts({ building }: { building: BuildingDetail }) {
  const { parcel } = building;
  return (
    <DescriptionList columns={3}>
      <Description label="类型">{buildingKindText[building.kind]}</Description>
      <Description label="片区">{zoneText[building.zone]}</Description>
      <Description label="坐落">{building.location ?? ""}</Description>
      <Description label="建筑面积">
        {sqmOfSqm(building.floorAreaSqm)} ㎡，{building.floorCount} 层
      </Description>
      <Description label="容积率">
        {building.floorAreaRatio ? trimDecimal(building.floorAreaRatio) : ""}
      </Description>
      <Description label="火灾危险性">
        {building.fireClass ? fireClassText[building.fireClass] : ""}
      </Description>
      <Description label="竣工日期">{building.completedOn ?? ""}</Description>
      <Description label="所在地块">
        {parcel ? (
          <Link href={parcelsHref({ open: parcel.id })} className="link">
            {parcel.code} {parcel.name}
          </Link>
        ) : (
          ""
        )}
      </Description>
      <Description label="对外公布">{building.isPublic ? "公布" : "不公布"}</Description>
      <Description label="备注" isWide>
        {building.note ?? ""}
      </Description>
    </DescriptionList>
  );
}
