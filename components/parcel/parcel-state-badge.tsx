import { Badge } from "@/components/ui/badge";
import type { Tone } from "@/components/ui/tone";
import { availableParcelStates, type ParcelState } from "@/domain/land/parcel-state";
import { parcelStateText } from "@/lib/text/industries";

const toneOf = (state: ParcelState): Tone => {
  if (availableParcelStates.some((known) => known === state)) return "plan";
  return state === "planned" || state === "acquiring" ? "neutral" : "paused";
};

/** Green for what an investor may still ask for. */
export function ParcelStateBadge({ state }: { state: ParcelState }) {
  return (
    <Badge tone={toneOf(state)} hasMark>
      {parcelStateText[state]}
    </Badge>
  );
}
