"use client";

import { TextArea } from "@/components/form/text-area";
import { useSubmission } from "@/components/form/use-submission";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { toast } from "@/components/ui/toast";
import type { PlanDetail } from "@/domain/plan/plan.schema";
import { type PlanTarget, setEvaluationInput } from "@/domain/plan/target.schema";
import { client } from "@/lib/api/client";
import { absent } from "@/lib/format/number";
import { OvertakenNotice } from "./overtaken-notice";
import { useEntry } from "./use-entry";
import { whenStale } from "./when-stale";

type EvaluationFormProps = {
  plan: PlanDetail["plan"];
  indicatorId: string;
  target: PlanTarget;
  onDone: () => void;
};

/** The office's own words on how an indicator came out, beside the computed verdict; also for a closed plan. */
export function EvaluationForm({ plan, indicatorId, target, onDone }: EvaluationFormProps) {
  const stored = { text: target.evaluation ?? "" };
  const entry = useEntry(target.version, stored);
  const { text } = entry.draft;
  const { errors, failure, isPending, submit } = useSubmission({
    schema: setEvaluationInput,
    send: (input) => client.plan.setEvaluation(input).catch(whenStale(onDone)),
    onDone: ({ version }) => {
      toast("已保存完成评价");
      entry.saved(version);
      onDone();
    },
  });
  return (
    <form
      noValidate
      className="grid gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        const evaluation = text.trim() || null;
        submit({ planCode: plan.code, indicatorId, version: entry.version, evaluation });
      }}
    >
      <TextArea
        label="完成评价"
        rows={2}
        maxLength={500}
        help="说明完成情况和原因，与系统判定并列，不改变判定"
        value={text}
        error={errors.evaluation}
        onChange={(event) => entry.change({ text: event.target.value })}
      />
      {failure && errors.evaluation === undefined ? (
        <Notice tone="breached" isAlert>
          {failure.message}
        </Notice>
      ) : null}
      <OvertakenNotice
        fields={entry.theirs.map(() => ({
          name: "完成评价",
          now: stored.text || absent,
          mine: text || absent,
        }))}
        onTake={entry.takeTheirs}
        onKeep={entry.keepMine}
      />
      <div className="flex justify-end">
        <Button type="submit" isPending={isPending} disabled={entry.theirs.length > 0}>
          保存评价
        </Button>
      </div>
    </form>
  );
}
