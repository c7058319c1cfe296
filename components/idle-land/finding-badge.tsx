import { Badge } from "@/components/ui/badge";
import type { Tone } from "@/components/ui/tone";
import type { FindingKind } from "@/domain/idle-land/finding";
import { findingKindText } from "@/lib/text/idle-land";

export const findingTone: Record<FindingKind, Tone> = {
  normal: "neutral",
  warning: "accent",
  overdue: "behind",
  inputsMissing: "paused",
  suspectedStopped: "breached",
  suspectedNotStarted: "breached",
};

export function FindingBadge({ kind }: { kind: FindingKind }) {
  return (
    <Badge tone={findingTone[kind]} hasMark={kind !== "normal"}>
      {findingKindText[kind]}
    </Badge>
  );
}
