"use client";

import { useState } from "react";
import { TextField } from "@/components/form/text-field";
import { useSubmission } from "@/components/form/use-submission";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { toast } from "@/components/ui/toast";
import { recordObservationInput } from "@/domain/plan/observation.schema";
import type { PlanDetail, PlanIndicator } from "@/domain/plan/plan.schema";
import { readPeriod } from "@/domain/plan/read-value";
import { client } from "@/lib/api/client";
import { observationHelpText, periodText } from "@/lib/text/plans";
import { exactValue } from "./indicator-values";
import { readNumber } from "./read-number";

type ObservationFormProps = {
  plan: PlanDetail["plan"];
  indicator: PlanIndicator;
  today: string;
  onDone: () => void;
};

const monthBefore = (today: string): string => {
  const [year = 0, month = 0] = today.split("-").map(Number);
  return month === 1 ? `${year - 1}-12` : `${year}-${String(month - 1).padStart(2, "0")}`;
};

/** The period one most likely reports: the last month, or the last year of a plan that is over. */
const likelyPeriod = (plan: PlanDetail["plan"], today: string): string =>
  today.slice(0, 7) > plan.endMonth ? plan.endMonth.slice(0, 4) : monthBefore(today);

const empty = (plan: PlanDetail["plan"], today: string) => ({
  period: likelyPeriod(plan, today),
  value: "",
  source: "",
});

/** What an indicator was in a year or a month, with its source; somebody else confirms it. */
export function ObservationForm({ plan, indicator, today, onDone }: ObservationFormProps) {
  const [draft, setDraft] = useState(() => empty(plan, today));
  const { errors, failure, isPending, submit } = useSubmission({
    schema: recordObservationInput,
    send: (input) => client.plan.recordObservation(input),
    onDone: ({ previousValue }) => {
      toast(previousValue === null ? "已录入，待另一人核定" : "已录入更正值，核定后替换原值，原值保留");
      setDraft(empty(plan, today));
      onDone();
    },
  });
  const period = readPeriod(draft.period);
  const held = indicator.series.find((found) => found.period === period);
  const help = observationHelpText[indicator.kind][period?.length === 4 ? "year" : "month"];
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
          period: period ?? draft.period.trim(),
          value: readNumber(draft.value, indicator.unit) ?? Number.NaN,
        });
      }}
    >
      <div className="grid gap-4 @lg:grid-cols-2">
        <TextField label="期间" isRequired help="年度填 2025，月份填 2026-10" {...wire("period")} />
        <TextField
          label="实际值"
          isRequired
          suffix={indicator.unit}
          inputMode="decimal"
          help={help}
          {...wire("value")}
        />
      </div>
      <TextField label="数据来源" isRequired help="报表名称或文号" {...wire("source")} />
      {held && period ? (
        <Notice>
          {periodText(period)}已核数值为 {exactValue(held.value)}
          {indicator.unit}，新值核定后替换，原值保留在经过中。
        </Notice>
      ) : null}
      {failure ? (
        <Notice tone="breached" isAlert>
          {failure.message}
        </Notice>
      ) : null}
      <div className="flex justify-end">
        <Button type="submit" variant="primary" isPending={isPending}>
          提交核定
        </Button>
      </div>
    </form>
  );
}
