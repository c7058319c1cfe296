import { Badge } from "@/components/ui/badge";
import type { Tone } from "@/components/ui/tone";
import type { UnitState } from "@/domain/premises/premises.schema";
import { unitStateText } from "@/lib/text/premises";

export const unitStateTone: Record<UnitState, Tone> = {
  free: "plan",
  held: "accent",
  leased: "neutral",
  expiring: "behind",
  withdrawn: "paused",
};

export function UnitStateBadge({ state }: { state: UnitState }) {
  return (
    <Badge tone={unitStateTone[state]} hasMark={state !== "leased"}>
      {unitStateText[state]}
    </Badge>
  );
}
