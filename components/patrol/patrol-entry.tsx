import Link from "next/link";
import { Badge } from "@/components/ui/badge";
import { FileChip } from "@/components/ui/file/file-chip";
import type { Tone } from "@/components/ui/tone";
import type { ObservedState } from "@/domain/patrol/observed-state";
import type { PatrolItem } from "@/domain/patrol/patrol.schema";
import { formatInstant } from "@/lib/format/date";
import { formatNumber } from "@/lib/format/number";
import { patrolsHref } from "@/lib/search-params/patrols";
import { zoneText } from "@/lib/text/industries";
import { observedText } from "@/lib/text/patrols";

const tones: Record<ObservedState, Tone> = {
  notStarted: "behind",
  underConstruction: "plan",
  workStopped: "breached",
  builtNotProducing: "behind",
  producing: "plan",
  productionStopped: "breached",
  other: "neutral",
};

export function ObservedBadge({ state }: { state: ObservedState }) {
  return (
    <Badge tone={tones[state]} hasMark>
      {observedText[state]}
    </Badge>
  );
}

const degrees = (value: number) => value.toFixed(5);

/** 116.93000, 38.93000，精度 12 米; nothing where the phone had no position. */
export const placeText = ({ longitude, latitude, accuracyM }: PatrolItem): string => {
  if (longitude === null || latitude === null) return "未定位";
  const accuracy = accuracyM === null ? "" : `，精度 ${formatNumber(accuracyM)} 米`;
  return `${degrees(longitude)}, ${degrees(latitude)}${accuracy}`;
};

type PatrolEntryProps = { patrol: PatrolItem; isParcelNamed?: boolean };

/** One visit: what was seen, who, when, where, with its photos. */
export function PatrolEntry({ patrol, isParcelNamed = false }: PatrolEntryProps) {
  const { parcel, photos } = patrol;
  const files = photos.map((photo) => ({ ...photo, door: "land-files" as const }));
  return (
    <li className="grid gap-1 py-3">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        {isParcelNamed ? (
          <Link href={patrolsHref({ parcel: parcel.id })} className="link font-semibold">
            {parcel.name}
          </Link>
        ) : null}
        <ObservedBadge state={patrol.observed} />
        <span className="text-sm text-ink-muted">
          {isParcelNamed ? `${parcel.code}，${zoneText[parcel.zone]}，` : ""}
          {patrol.actorName}，{formatInstant(patrol.seenAt)}，{placeText(patrol)}
        </span>
      </p>
      {patrol.note ? <p className="whitespace-pre-line">{patrol.note}</p> : null}
      {files.length > 0 ? (
        <ul className="flex flex-wrap gap-x-4 gap-y-1">
          {files.map((file) => (
            <li key={file.id} className="min-w-0">
              <FileChip file={file} among={files} />
            </li>
          ))}
        </ul>
      ) : null}
    </li>
  );
}
