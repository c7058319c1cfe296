"use client";

import { type ChangeEvent, useState } from "react";
import { SelectField } from "@/components/form/select-field";
import { TextArea } from "@/components/form/text-area";
import { TextField } from "@/components/form/text-field";
import { useSubmission } from "@/components/form/use-submission";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { toast } from "@/components/ui/toast";
import { measures } from "@/domain/amount/measure";
import { growthBases } from "@/domain/plan/plan";
import type { PlanDetail, PlanIndicator } from "@/domain/plan/plan.schema";
import { setTargetInput } from "@/domain/plan/target.schema";
import { client } from "@/lib/api/client";
import { growthBasisText, measureText } from "@/lib/text/amounts";
import { readNumber, writeNumber } from "./read-number";

type TargetFormProps = { plan: PlanDetail["plan"]; indicator: PlanIndicator; onDone: () => void };

function draftOf(plan: PlanDetail["plan"], { target }: PlanIndicator) {
  return {
    baseYear: writeNumber(target?.baseYear ?? Number(plan.startMonth.slice(0, 4)) - 1),
    baseValue: writeNumber(target?.baseValue ?? null),
    baseNote: target?.baseNote ?? "",
    targetYear: writeNumber(target?.targetYear ?? Number(plan.endMonth.slice(0, 4))),
    targetValue: writeNumber(target?.targetValue ?? null),
    growthPercent: target?.growthClaimBp === null || !target ? "" : String(target.growthClaimBp / 100),
    growthBasis: target?.growthBasis ?? "none",
    measure: target?.measure ?? "",
    quote: target?.quote ?? "",
  };
}

type Draft = ReturnType<typeof draftOf>;

function inputOf(plan: PlanDetail["plan"], indicator: PlanIndicator, draft: Draft) {
  const { growthPercent, ...rest } = draft;
  const percent = readNumber(growthPercent);
  return {
    ...rest,
    planCode: plan.code,
    indicatorId: indicator.id,
    version: indicator.target?.version ?? null,
    baseYear: readNumber(draft.baseYear),
    baseValue: readNumber(draft.baseValue),
    baseNote: draft.baseNote.trim() || null,
    targetYear: readNumber(draft.targetYear),
    targetValue: readNumber(draft.targetValue),
    growthClaimBp: percent === null || draft.growthBasis === "none" ? null : Math.round(percent * 100),
    measure: draft.measure || null,
    quote: draft.quote.trim() || null,
  };
}

type Wire = (name: keyof Draft) => {
  value: string;
  error: string | undefined;
  onChange: (event: ChangeEvent<HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement>) => void;
};

function GrowthFields({ wire, isUnclaimed }: { wire: Wire; isUnclaimed: boolean }) {
  const { error: _, ...percent } = wire("growthPercent");
  return (
    <div className="grid gap-4 @lg:grid-cols-2">
      <SelectField
        label="增速提法"
        options={growthBases.map((value) => ({ value, label: growthBasisText[value] }))}
        {...wire("growthBasis")}
      />
      {isUnclaimed ? null : <TextField label="增速" suffix="%" inputMode="decimal" {...percent} />}
    </div>
  );
}

function MeasureField({ wire }: { wire: Wire }) {
  return (
    <SelectField
      label="统计口径"
      help="驾驶舱的完成率以此目标为准，三种口径同时列示"
      options={measures.map((value) => ({ value, label: measureText[value] }))}
      {...wire("measure")}
    />
  );
}

/** Base, target and claim of an open plan; the arithmetic is checked as soon as it is saved. */
export function TargetForm({ plan, indicator, onDone }: TargetFormProps) {
  const [draft, setDraft] = useState(() => draftOf(plan, indicator));
  const { errors, failure, isPending, submit } = useSubmission({
    schema: setTargetInput,
    send: (input) => client.plan.setTarget(input),
    onDone: () => {
      toast(`已录入${indicator.name}的目标`);
      onDone();
    },
  });
  const wire: Wire = (name) => ({
    value: draft[name],
    error: errors[name === "growthPercent" ? "growthClaimBp" : name],
    onChange: (event) => setDraft((before) => ({ ...before, [name]: event.target.value })),
  });
  return (
    <form
      noValidate
      className="@container grid gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        submit(inputOf(plan, indicator, draft));
      }}
    >
      <div className="grid gap-4 @lg:grid-cols-2">
        <TextField label="目标值" suffix={indicator.unit} inputMode="decimal" {...wire("targetValue")} />
        <TextField label="目标年份" suffix="年" inputMode="numeric" {...wire("targetYear")} />
        <TextField label="基期值" suffix={indicator.unit} inputMode="decimal" {...wire("baseValue")} />
        <TextField label="基期年份" suffix="年" inputMode="numeric" {...wire("baseYear")} />
      </div>
      <GrowthFields wire={wire} isUnclaimed={draft.growthBasis === "none"} />
      {draft.measure ? <MeasureField wire={wire} /> : null}
      <TextArea label="规划原文" rows={2} help="照规划文本原样抄录，随指标展示" {...wire("quote")} />
      <TextArea label="基期说明" rows={2} help="基期与目标口径不同时说明" {...wire("baseNote")} />
      {failure ? (
        <Notice tone="breached" isAlert>
          {failure.message}
        </Notice>
      ) : null}
      <div className="flex justify-end">
        <Button type="submit" variant="primary" isPending={isPending}>
          保存目标
        </Button>
      </div>
    </form>
  );
}
