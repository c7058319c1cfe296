import type { Extent } from "ol/extent";
import type { MapParcel } from "./map-parcel";
import { isMeant, type Looks } from "./ol/parcel-style";

/** The meant parcels whose middle is in view, as one reads a map: from the north, in bands, from the west. */
export function parcelsInSight(
  parcels: readonly MapParcel[],
  looks: Looks,
  [minEast = 0, minNorth = 0, maxEast = 0, maxNorth = 0]: Extent,
): MapParcel[] {
  const band = Math.max(1, (maxNorth - minNorth) / 8);
  const bandOf = ({ middle }: MapParcel) => Math.floor((maxNorth - middle.north) / band);
  return parcels
    .filter(
      (parcel) =>
        parcel.middle.east >= minEast &&
        parcel.middle.east <= maxEast &&
        parcel.middle.north >= minNorth &&
        parcel.middle.north <= maxNorth &&
        isMeant(looks, parcel),
    )
    .sort((a, b) => bandOf(a) - bandOf(b) || a.middle.east - b.middle.east);
}
