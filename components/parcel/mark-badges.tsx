import { Badge } from "@/components/ui/badge";
import type { Tone } from "@/components/ui/tone";
import type { ParcelMark } from "@/domain/land/parcel-marks";
import { parcelMarkText } from "@/lib/text/parcels";

const tones: Record<ParcelMark, Tone> = {
  approvedUnsupplied: "neutral",
  suppliedUnused: "behind",
  idleSuspected: "behind",
  idleDetermined: "breached",
  idleHandled: "paused",
  underused: "behind",
};

/** What is derived of a parcel: 批而未供, 供而未用, 疑似闲置 … */
export function MarkBadges({ marks }: { marks: readonly ParcelMark[] }) {
  return (
    <>
      {marks.map((mark) => (
        <Badge key={mark} tone={tones[mark]} hasMark={tones[mark] !== "neutral"}>
          {parcelMarkText[mark]}
        </Badge>
      ))}
    </>
  );
}
