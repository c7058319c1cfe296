"use client";

import { type ReactNode, useId, useState } from "react";
import { Icon } from "@/components/ui/icon";
import type { MatchPartView } from "@/domain/matching/match.schema";
import type { PlaceKind } from "@/lib/format/match-part";
import { partText } from "@/lib/format/match-part";
import { criterionText } from "@/lib/text/matching";
import { PartList } from "./part-list";
import { Score } from "./score";

type MatchRowProps = {
  name: ReactNode;
  badges?: ReactNode;
  action?: ReactNode;
  score: number | null;
  parts: readonly MatchPartView[];
  unknownCount: number;
  kind: PlaceKind;
};

/** What counts most against it, in one line. */
function summaryOf(parts: readonly MatchPartView[], unknownCount: number, kind: PlaceKind): string {
  const refused = parts.filter(({ outcome }) => outcome === "refused");
  if (refused.length > 0) {
    return refused.map((part) => `${criterionText[part.criterion]}：${partText(part, kind)}`).join("；");
  }
  const weak = parts.filter(({ outcome }) => outcome === "missed" || outcome === "partly");
  const words = weak.map(({ criterion }) => criterionText[criterion]);
  return [
    words.length > 0 ? `扣分：${words.join("、")}` : "已登记的条件全部满足",
    unknownCount > 0 ? `${unknownCount} 项未登记，需核实` : null,
  ]
    .filter(Boolean)
    .join("；");
}

/** One match: name, score, the reason in a line; opens to every criterion. */
export function MatchRow({ name, badges, action, score, parts, unknownCount, kind }: MatchRowProps) {
  const [isOpen, setIsOpen] = useState(false);
  const id = useId();
  return (
    <li className="border-b hairline py-2.5">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        {score === null ? null : <Score value={score} />}
        {name}
        {badges}
        <span className="ml-auto flex items-center gap-2">
          {action}
          <button
            type="button"
            aria-expanded={isOpen}
            aria-controls={id}
            onClick={() => setIsOpen(!isOpen)}
            className="touch inline-flex items-center gap-1 rounded-md px-1.5 text-sm text-ink-muted hover:text-ink"
          >
            逐项
            <Icon name={isOpen ? "chevron-up" : "chevron-down"} size={14} />
          </button>
        </span>
      </div>
      <p className="mt-0.5 text-sm text-ink-muted break-words">{summaryOf(parts, unknownCount, kind)}</p>
      <div id={id} hidden={!isOpen} className="mt-2">
        {isOpen ? <PartList parts={parts} kind={kind} /> : null}
      </div>
    </li>
  );
}
