import { Mark } from "@/components/ui/mark";
import type { Tone } from "@/components/ui/tone";
import type { MatchPartView } from "@/domain/matching/match.schema";
import { type PlaceKind, partText } from "@/lib/format/match-part";
import { formatNumber } from "@/lib/format/number";
import { criterionText } from "@/lib/text/matching";

const toneOf = {
  met: "plan",
  partly: "behind",
  missed: "behind",
  unknown: "paused",
  refused: "breached",
} as const satisfies Record<MatchPartView["outcome"], Tone>;

const outcomeText: Record<MatchPartView["outcome"], string> = {
  met: "满足",
  partly: "部分满足",
  missed: "不满足（不作硬条件）",
  unknown: "待核实",
  refused: "不满足",
};

/** Every criterion with what is asked and offered, and the points it gave of those it could. */
export function PartList({ parts, kind }: { parts: readonly MatchPartView[]; kind: PlaceKind }) {
  return (
    <ul className="grid gap-x-8 text-sm lg:grid-cols-2">
      {parts.map((part) => (
        <li
          key={part.criterion}
          className="grid grid-cols-[1rem_5rem_minmax(0,1fr)_auto] items-baseline gap-x-2 border-b hairline py-1.5"
        >
          <span title={outcomeText[part.outcome]}>
            <Mark tone={toneOf[part.outcome]} />
            <span className="sr-only">{outcomeText[part.outcome]}</span>
          </span>
          <span className="text-ink-muted">{criterionText[part.criterion]}</span>
          <span className="break-words">{partText(part, kind)}</span>
          <span className="text-ink-muted tabular-nums">
            {part.outcome === "refused"
              ? "–"
              : `${formatNumber(part.points, 1)}/${formatNumber(part.possible, 1)}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
