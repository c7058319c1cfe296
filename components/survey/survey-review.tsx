"use client";

import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { Badge, Count } from "@/components/ui/badge";
import { Section } from "@/components/ui/section";
import { toast } from "@/components/ui/toast";
import type { SurveyFinding, SurveyPreview } from "@/domain/survey/survey.schema";
import type { SurveyCrs } from "@/domain/survey/survey-file";
import { client } from "@/lib/api/client";
import { failureOf } from "@/lib/api/failure";
import { surveyCrsText, surveyFormatText } from "@/lib/text/survey";
import { CommitSection } from "./commit-section";
import { CrsChoice } from "./crs-choice";
import { firstDraft } from "./draft";
import { FindingsList } from "./findings-list";
import { PlotCard } from "./plot-card";
import { SurveyMap } from "./survey-map";
import { useCommit } from "./use-commit";

type SurveyReviewProps = {
  preview: SurveyPreview;
  /** The system the user named, for a file that doesn't. */
  crs: SurveyCrs | null;
  onReread: (preview: SurveyPreview, crs: SurveyCrs) => void;
  onRestart: () => void;
  onDone: (ids: string[]) => void;
};

function useRereading({ preview, onReread }: SurveyReviewProps) {
  return useMutation({
    mutationFn: (crs: SurveyCrs) => client.survey.preview({ fileId: preview.fileId, crs }),
    onSuccess: (read, crs) => onReread(read, crs),
    onError: (error) => toast(failureOf(error).message, { tone: "breached" }),
  });
}

/** The file as it was read: on a map, with what was noticed, plot by plot. */
export function SurveyReview(props: SurveyReviewProps) {
  const { preview, crs, onRestart, onDone } = props;
  const [selected, setSelected] = useState<number | null>(null);
  const [finding, setFinding] = useState<SurveyFinding | null>(null);
  const commit = useCommit({ preview, crs, onDone });
  const rereading = useRereading(props);
  const pick = (picked: SurveyFinding) => {
    setFinding(picked);
    if (picked.plot !== null) setSelected(picked.plot);
  };
  const select = (plot: number) => {
    setFinding(null);
    setSelected(plot === selected ? null : plot);
  };
  return (
    <>
      <FileFacts preview={preview} />
      {preview.needsCrs ? (
        <CrsChoice
          suggested={preview.crs}
          isPending={rereading.isPending}
          onChoose={(chosen) => rereading.mutate(chosen)}
        />
      ) : null}
      <div className="mt-4 grid gap-6 lg:grid-cols-[minmax(0,5fr)_minmax(0,7fr)]">
        <div className="min-w-0 space-y-4 lg:sticky lg:top-4 lg:self-start">
          <SurveyMap preview={preview} selected={selected} finding={finding} onSelect={select} />
          <Section title="核查结果" note={<Count>{preview.findings.length}</Count>}>
            <div className="max-h-96 overflow-y-auto">
              <FindingsList preview={preview} picked={finding} onPick={pick} />
            </div>
          </Section>
        </div>
        <Section title="地块" note={<Count>{preview.plots.length}</Count>} className="min-w-0">
          <ul className="space-y-3">
            {preview.plots.map((plot, index) => (
              <PlotCard
                // biome-ignore lint/suspicious/noArrayIndexKey: a plot is known by its place in the file
                key={index}
                plot={plot}
                index={index}
                draft={commit.drafts[index] ?? firstDraft(plot)}
                errors={commit.errorsOf(index)}
                needsCrs={preview.needsCrs}
                isSelected={index === selected}
                onSelect={() => select(index)}
                onChange={(change) => commit.change(index, change)}
              />
            ))}
          </ul>
        </Section>
      </div>
      <CommitSection preview={preview} commit={commit} onRestart={onRestart} />
    </>
  );
}

function systemText({ crs, crsStated, needsCrs }: SurveyPreview): string {
  if (needsCrs) return "坐标系待选择";
  if (crs) return surveyCrsText[crs];
  return crsStated ? `坐标系：${crsStated}` : "坐标系未知，不上图";
}

function FileFacts({ preview }: { preview: SurveyPreview }) {
  const { fileName, format, encoding } = preview;
  return (
    <p className="mb-3 flex flex-wrap items-center gap-2 text-ink-muted">
      <span className="min-w-0 break-all font-semibold text-ink">{fileName}</span>
      <Badge>{surveyFormatText[format]}</Badge>
      {encoding ? <Badge>{encoding.toUpperCase()}</Badge> : null}
      <span>{systemText(preview)}</span>
    </p>
  );
}
