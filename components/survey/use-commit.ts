"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useSubmission } from "@/components/form/use-submission";
import { toast } from "@/components/ui/toast";
import { commitSurveyInput, type SurveyPreview } from "@/domain/survey/survey.schema";
import type { SurveyCrs } from "@/domain/survey/survey-file";
import { client } from "@/lib/api/client";
import { chosenPlots, firstDrafts, type PlotDraft, targetOf } from "./draft";
import type { TargetErrors } from "./plot-target";

type Committing = { preview: SurveyPreview; crs: SurveyCrs | null; onDone: (ids: string[]) => void };

export type SurveyFacts = { surveyedOn: string; surveyor: string; hasSeenWarnings: boolean };

/** The choices made for the plots of a file, and sending them. */
export function useCommit({ preview, crs, onDone }: Committing) {
  const queries = useQueryClient();
  const [drafts, setDrafts] = useState(() => firstDrafts(preview));
  const [facts, setFacts] = useState<SurveyFacts>({ surveyedOn: "", surveyor: "", hasSeenWarnings: false });
  const chosen = chosenPlots(drafts);
  const submission = useSubmission({
    schema: commitSurveyInput,
    send: (input) => client.survey.commit(input),
    onDone: async ({ parcels }) => {
      await queries.invalidateQueries();
      toast(`已写入 ${parcels.length} 宗地块的界址`);
      onDone(parcels.map(({ id }) => id));
    },
  });
  const errorsOf = (plot: number): TargetErrors => {
    const place = chosen.indexOf(plot);
    const prefix = `plots.${place}.target.`;
    return Object.fromEntries(
      Object.entries(submission.errors).flatMap(([path, message]) =>
        place >= 0 && path.startsWith(prefix) ? [[path.slice(prefix.length), message]] : [],
      ),
    );
  };
  return {
    drafts,
    facts,
    chosen,
    submission,
    errorsOf,
    setFacts: (change: Partial<SurveyFacts>) => setFacts((before) => ({ ...before, ...change })),
    change: (plot: number, change: Partial<PlotDraft>) =>
      setDrafts((before) => before.map((draft, index) => (index === plot ? { ...draft, ...change } : draft))),
    submit: () =>
      submission.submit({
        fileId: preview.fileId,
        crs: crs ?? undefined,
        surveyedOn: facts.surveyedOn || undefined,
        surveyor: facts.surveyor.trim() || undefined,
        hasSeenWarnings: facts.hasSeenWarnings,
        plots: chosen.flatMap((plot) => {
          const draft = drafts[plot];
          return draft ? [{ plot, target: targetOf(draft) }] : [];
        }),
      }),
  };
}

export type Commit = ReturnType<typeof useCommit>;

/** Warnings that concern the file or one of the chosen plots; ground shared with a parcel on the books is one too. */
export function warningsFor({ findings, plots }: SurveyPreview, chosen: readonly number[]): number {
  const overlaps = chosen.reduce((sum, plot) => sum + (plots[plot]?.overlaps.length ?? 0), 0);
  const concerns = (plot: number | null) => plot === null || chosen.includes(plot);
  return overlaps + findings.filter(({ level, plot }) => level === "warning" && concerns(plot)).length;
}
