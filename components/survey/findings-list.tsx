"use client";

import { useState } from "react";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import type { Tone } from "@/components/ui/tone";
import type { FindingLevel } from "@/domain/survey/finding";
import type { SurveyFinding, SurveyPreview } from "@/domain/survey/survey.schema";
import { placeKindOf } from "@/domain/survey/survey-file";
import { findingLevelText, findingText, placeText } from "@/lib/text/survey";
import { plotName } from "./plot-name";

const tones: Record<FindingLevel, Tone> = { error: "breached", warning: "behind", note: "neutral" };
const order: Record<FindingLevel, number> = { error: 0, warning: 1, note: 2 };
const shownAtFirst = 30;

type FindingsListProps = {
  preview: SurveyPreview;
  picked: SurveyFinding | null;
  onPick: (finding: SurveyFinding) => void;
};

/** Everything noticed about the file, worst first; a press shows the place on the map. */
export function FindingsList({ preview, picked, onPick }: FindingsListProps) {
  const [isWhole, setIsWhole] = useState(false);
  const findings = preview.findings.toSorted((a, b) => order[a.level] - order[b.level]);
  const shown = isWhole ? findings : findings.slice(0, shownAtFirst);
  const more = preview.omitted.reduce((sum, { count }) => sum + count, 0);
  if (findings.length === 0) return <p className="text-ink-muted">没有发现问题。</p>;
  return (
    <div className="space-y-2">
      <ul className="divide-y divide-line">
        {shown.map((finding, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list of one reading never changes its order
          <li key={index}>
            <button
              type="button"
              aria-pressed={finding === picked}
              onClick={() => onPick(finding)}
              className="touch flex w-full items-start gap-2 rounded-md px-2 py-1.5 text-left hover:bg-sunken aria-pressed:bg-accent-soft pointer-coarse:min-h-11"
            >
              <Badge tone={tones[finding.level]} hasMark>
                {findingLevelText[finding.level]}
              </Badge>
              <span className="min-w-0 flex-1 break-words">
                {findingText(finding, placeKindOf[preview.format])}
                <Place finding={finding} preview={preview} />
              </span>
            </button>
          </li>
        ))}
      </ul>
      {findings.length > shown.length ? (
        <Button size="sm" variant="quiet" onClick={() => setIsWhole(true)}>
          显示其余 {findings.length - shown.length} 条
        </Button>
      ) : null}
      {more > 0 ? <p className="text-sm text-ink-muted">另有 {more} 处同类问题未逐条列出。</p> : null}
    </div>
  );
}

function Place({ finding: { line, plot }, preview }: { finding: SurveyFinding; preview: SurveyPreview }) {
  const read = plot === null ? undefined : preview.plots[plot];
  const words = [
    line === null ? null : placeText[placeKindOf[preview.format]](line),
    read && plot !== null ? plotName(read, plot) : null,
  ].filter(Boolean);
  return words.length > 0 ? <span className="block text-sm text-ink-muted">{words.join("，")}</span> : null;
}
