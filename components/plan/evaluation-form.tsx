"use client";

import { useState } from "react";
import { TextArea } from "@/components/form/text-area";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { toast } from "@/components/ui/toast";
import type { PlanDetail } from "@/domain/plan/plan.schema";
import type { PlanTarget } from "@/domain/plan/target.schema";
import { api } from "@/lib/api/client";
import { useCommand } from "@/lib/api/use-command";

type EvaluationFormProps = {
  plan: PlanDetail["plan"];
  indicatorId: string;
  target: PlanTarget;
  onDone: () => void;
};

/** The office's own words on how an indicator came out, beside the computed verdict; also for a closed plan. */
export function EvaluationForm({ plan, indicatorId, target, onDone }: EvaluationFormProps) {
  const [text, setText] = useState(target.evaluation ?? "");
  const save = useCommand(api.plan.setEvaluation.mutationOptions(), {
    onDone: () => {
      toast("已保存完成评价");
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
        save.run({ planCode: plan.code, indicatorId, version: target.version, evaluation });
      }}
    >
      <TextArea
        label="完成评价"
        rows={2}
        maxLength={500}
        help="说明完成情况和原因，与系统判定并列，不改变判定"
        value={text}
        error={save.fields.evaluation}
        onChange={(event) => setText(event.target.value)}
      />
      {save.message ? (
        <Notice tone="breached" isAlert>
          {save.message}
        </Notice>
      ) : null}
      <div className="flex justify-end">
        <Button type="submit" isPending={save.isPending}>
          保存评价
        </Button>
      </div>
    </form>
  );
}
