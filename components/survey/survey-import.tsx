"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import type { SurveyPreview } from "@/domain/survey/survey.schema";
import type { SurveyCrs } from "@/domain/survey/survey-file";
import { paths } from "@/lib/paths";
import { SurveyDrop } from "./survey-drop";
import { SurveyReview } from "./survey-review";

type Step =
  | { kind: "file" }
  /** `reading` counts, so that a file read anew starts its choices anew. */
  | { kind: "review"; preview: SurveyPreview; crs: SurveyCrs | null; reading: number }
  | { kind: "done"; ids: string[] };

/** A survey file into the ledger: file, review, written. */
export function SurveyImport() {
  const [step, setStep] = useState<Step>({ kind: "file" });
  const restart = () => setStep({ kind: "file" });
  switch (step.kind) {
    case "file":
      return <SurveyDrop onRead={(preview) => setStep({ kind: "review", preview, crs: null, reading: 0 })} />;
    case "review":
      return (
        <SurveyReview
          key={step.reading}
          preview={step.preview}
          crs={step.crs}
          onReread={(preview, crs) => setStep({ kind: "review", preview, crs, reading: step.reading + 1 })}
          onRestart={restart}
          onDone={(ids) => setStep({ kind: "done", ids })}
        />
      );
    case "done":
      return <Done ids={step.ids} onRestart={restart} />;
  }
}

function Done({ ids, onRestart }: { ids: string[]; onRestart: () => void }) {
  const [only] = ids;
  return (
    <EmptyState
      icon="check"
      title={`已写入 ${ids.length} 宗地块的界址`}
      action={
        <>
          <ButtonLink href={ids.length === 1 && only ? paths.parcel(only) : paths.parcels} variant="primary">
            {ids.length === 1 ? "查看地块" : "查看地块台账"}
          </ButtonLink>
          <Button onClick={onRestart}>再导入一个文件</Button>
        </>
      }
    >
      原文件和坐标系已随地块保存。
    </EmptyState>
  );
}
