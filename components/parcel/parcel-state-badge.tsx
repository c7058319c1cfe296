import { Badge } from "@/components/ui/badge";
import { availableParcelStates, type ParcelState } from "@/domain/land/parcel-state";
import { parcelStateText } from "@/lib/text/industries";

/** Green for what an investor may still ask for. */
export function ParcelStateBadge({ state }: { state: ParcelState }) {
  const isAvailable = availableParcelStates.some((known) => known === state);
  return (
    <Badge tone={isAvailable ? "plan" : "neutral"} hasMark={isAvailable}>
      {parcelStateText[state]}
    </Badge>
  );
}
