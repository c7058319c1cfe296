"use client";

import { useState } from "react";
import { TextField } from "@/components/form/text-field";
import { useSubmission } from "@/components/form/use-submission";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { toast } from "@/components/ui/toast";
import { recordObservationInput } from "@/domain/plan/observation.schema";
import type { PlanDetail, PlanIndicator } from "@/domain/plan/plan.schema";
import { client } from "@/lib/api/client";
import { readNumber } from "./read-number";

type ObservationFormProps = {
  plan: PlanDetail["plan"];
  indicator: PlanIndicator;
  today: string;
  onDone: () => void;
};

/** The period one most likely reports: the running year, or the last of a plan that is over. */
const likelyPeriod = (plan: PlanDetail["plan"], today: string): string => {
  const isOver = today.slice(0, 7) > plan.endMonth;
  return (isOver ? plan.endMonth : today).slice(0, 4);
};

/** What an indicator was in a year or a month, with its source; the same period again corrects it. */
export function ObservationForm({ plan, indicator, today, onDone }: ObservationFormProps) {
  const [draft, setDraft] = useState({ period: likelyPeriod(plan, today), value: "", source: "" });
  const { errors, failure, isPending, submit } = useSubmission({
    schema: recordObservationInput,
    send: (input) => client.plan.recordObservation(input),
    onDone: ({ previousValue }) => {
      toast(previousValue === null ? "已录入实际值" : "已更正实际值，原值留在审计日志");
      onDone();
    },
  });
  const wire = (name: keyof typeof draft) => ({
    value: draft[name],
    error: errors[name],
    onChange: (event: { target: { value: string } }) =>
      setDraft((before) => ({ ...before, [name]: event.target.value })),
  });
  return (
    <form
      noValidate
      className="@container grid gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        submit({
          ...draft,
          indicatorId: indicator.id,
          period: draft.period.trim(),
          value: readNumber(draft.value) ?? Number.NaN,
        });
      }}
    >
      <div className="grid gap-4 @lg:grid-cols-2">
        <TextField label="期间" isRequired help="年度填 2026，月份填 2026-11" {...wire("period")} />
        <TextField label="实际值" isRequired suffix={indicator.unit} inputMode="decimal" {...wire("value")} />
      </div>
      <TextField label="数据来源" isRequired help="报表名称或文号" {...wire("source")} />
      {failure ? (
        <Notice tone="breached" isAlert>
          {failure.message}
        </Notice>
      ) : null}
      <div className="flex justify-end">
        <Button type="submit" variant="primary" isPending={isPending}>
          保存实际值
        </Button>
      </div>
    </form>
  );
}
