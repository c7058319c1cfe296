import { Badge } from "@/components/ui/badge";
import type { Tone } from "@/components/ui/tone";
import type { FundEntryState } from "@/domain/amount/fund-entry";
import { fundEntryStateText } from "@/lib/text/amounts";

const tones: Record<FundEntryState, Tone> = {
  draft: "paused",
  pending: "behind",
  returned: "breached",
  confirmed: "plan",
  locked: "plan",
  reversed: "breached",
};

/** 红冲 for the negative row too: it is confirmed, but what it does is reverse. */
export function StateBadge({ state, isReversal }: { state: FundEntryState; isReversal: boolean }) {
  return (
    <Badge tone={isReversal ? "breached" : tones[state]} hasMark>
      {isReversal ? "红冲分录" : fundEntryStateText[state]}
    </Badge>
  );
}
