import Link from "next/link";
import type { PlaceView } from "@/domain/matching/match.schema";
import { formatMuWithUnit, formatSqm } from "@/lib/format/area";
import { paths } from "@/lib/paths";
import { zoneText } from "@/lib/text/industries";

export const placeKind = ({ subject }: Pick<PlaceView, "subject">) =>
  subject === "parcel" ? ("land" as const) : ("floor" as const);

/** 亩 for land, ㎡ for floor space. */
export const placeSize = ({ subject, areaSqm }: Pick<PlaceView, "subject" | "areaSqm">): string =>
  subject === "parcel" ? formatMuWithUnit(areaSqm) : `${formatSqm(areaSqm)} ㎡`;

/** A parcel or a unit by its own page. */
export function PlaceName({ place }: { place: PlaceView }) {
  const href = place.subject === "parcel" ? paths.parcel(place.id) : paths.premises;
  return (
    <span className="min-w-0">
      <Link href={href} className="link font-semibold break-words">
        {place.name}
      </Link>
      <span className="ml-2 text-sm text-ink-muted">
        {place.subject === "parcel" ? `${place.code}，` : ""}
        {zoneText[place.zone]}，{placeSize(place)}
      </span>
    </span>
  );
}
