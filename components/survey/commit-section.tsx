"use client";

import { CheckboxField } from "@/components/form/checkbox-field";
import { DateField } from "@/components/form/date-field";
import { FormFooter } from "@/components/form/form-footer";
import { TextField } from "@/components/form/text-field";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import type { SurveyPreview } from "@/domain/survey/survey.schema";
import { type Commit, warningsFor } from "./use-commit";

type CommitSectionProps = { preview: SurveyPreview; commit: Commit; onRestart: () => void };

/** Who measured and when, the warnings ticked off, and the one button that writes. */
export function CommitSection({ preview, commit, onRestart }: CommitSectionProps) {
  const { facts, setFacts, chosen, submission } = commit;
  const { errors, error, failure } = submission;
  const warnings = warningsFor(preview, chosen);
  const isReady = chosen.length > 0 && (warnings === 0 || facts.hasSeenWarnings);
  const general = errors.plots ?? errors.shape ?? (error ? failure?.message : undefined);
  return (
    <>
      <Section title="测绘信息" className={chosen.length === 0 ? "hidden" : "mt-6"}>
        <div className="grid max-w-2xl gap-3 sm:grid-cols-2">
          <DateField
            label="测绘日期"
            value={facts.surveyedOn}
            error={errors.surveyedOn}
            onChange={(event) => setFacts({ surveyedOn: event.target.value })}
          />
          <TextField
            label="测绘单位"
            maxLength={60}
            value={facts.surveyor}
            error={errors.surveyor}
            onChange={(event) => setFacts({ surveyor: event.target.value })}
          />
        </div>
        {warnings > 0 ? (
          <CheckboxField
            className="mt-3"
            label={`所选地块的 ${warnings} 条警告已逐条看过，确认无误`}
            checked={facts.hasSeenWarnings}
            onChange={(event) => setFacts({ hasSeenWarnings: event.target.checked })}
          />
        ) : null}
        {general ? (
          <div className="mt-3">
            <Notice tone="breached" isAlert>
              {general}
            </Notice>
          </div>
        ) : null}
      </Section>
      <FormFooter note={<Readiness count={chosen.length} isReady={isReady} />}>
        <Button variant="quiet" onClick={onRestart}>
          换一个文件
        </Button>
        <Button
          variant="primary"
          disabled={!isReady}
          isPending={submission.isPending}
          onClick={commit.submit}
        >
          写入台账
        </Button>
      </FormFooter>
    </>
  );
}

function Readiness({ count, isReady }: { count: number; isReady: boolean }) {
  if (count === 0) return "没有选择要写入的地块";
  return isReady ? `将写入 ${count} 宗地块的界址` : "先看过警告并在上方勾选确认";
}
