import type { MapShade } from "@/domain/land-map/shade";
import { muOfSqmWithUnit } from "@/lib/format/parcel-area";
import { parcelStateText, parcelUseText } from "@/lib/text/industries";
import type { MapParcel } from "./map-parcel";
import { lookOf } from "./shade-looks";

/** A parcel in one sentence, for tips and for who listens. */
export function parcelWords(parcel: MapParcel, shade: MapShade): string {
  const parts = [
    parcel.name,
    muOfSqmWithUnit(parcel.areaSqm),
    parcelStateText[parcel.state],
    parcelUseText[parcel.use],
  ];
  if (shade !== "state" && shade !== "use") parts.push(lookOf(shade, parcel.kinds[shade]).label);
  return `${parcel.code}，${parts.join("，")}`;
}
