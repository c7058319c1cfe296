"use client";

import { type ChangeEvent, useState } from "react";
import { CheckboxField } from "@/components/form/checkbox-field";
import { FormDialog } from "@/components/form/form-dialog";
import { SelectField } from "@/components/form/select-field";
import { TextField } from "@/components/form/text-field";
import { useSubmission } from "@/components/form/use-submission";
import { toast } from "@/components/ui/toast";
import { createIndicatorInput, updateIndicatorInput } from "@/domain/plan/indicator.schema";
import { indicatorKinds } from "@/domain/plan/plan";
import type { PlanIndicator } from "@/domain/plan/plan.schema";
import { client } from "@/lib/api/client";
import { indicatorKindText } from "@/lib/text/plans";
import { readNumber } from "./read-number";

type IndicatorFormProps = {
  /** Left out for a new one. */
  indicator?: PlanIndicator;
  groups: readonly string[];
  nextSort: number;
  onDone: () => void;
  onClose: () => void;
};

const draftOf = (indicator: PlanIndicator | undefined, nextSort: number) => ({
  code: indicator?.code ?? "",
  name: indicator?.name ?? "",
  groupName: indicator?.groupName ?? "",
  unit: indicator?.unit ?? "",
  kind: indicator?.kind ?? "flow",
  decimals: String(indicator?.decimals ?? 1),
  sort: String(indicator?.sort ?? nextSort),
  isHigherBetter: indicator?.isHigherBetter ?? true,
});

type Draft = ReturnType<typeof draftOf>;
type TextName = Exclude<keyof Draft, "isHigherBetter">;

function useIndicatorForm({ indicator, nextSort, onDone }: IndicatorFormProps) {
  const [draft, setDraft] = useState(() => draftOf(indicator, nextSort));
  const finish = () => {
    toast(indicator ? "指标已修改" : "指标已新增");
    onDone();
  };
  const creation = useSubmission({
    schema: createIndicatorInput,
    send: (input) => client.plan.createIndicator(input),
    onDone: finish,
  });
  const update = useSubmission({
    schema: updateIndicatorInput,
    send: (input) => client.plan.updateIndicator(input),
    onDone: finish,
  });
  const submission = indicator ? update : creation;
  const wire = (name: TextName) => ({
    value: draft[name],
    error: submission.errors[name],
    onChange: (event: ChangeEvent<HTMLInputElement | HTMLSelectElement>) =>
      setDraft((before) => ({ ...before, [name]: event.target.value })),
  });
  const submit = () => {
    const { code, ...rest } = draft;
    const values = { ...rest, decimals: readNumber(draft.decimals), sort: readNumber(draft.sort) };
    if (indicator) update.submit({ ...values, id: indicator.id, version: indicator.version });
    else creation.submit({ ...values, code });
  };
  const setDirection = (isHigherBetter: boolean) => setDraft((before) => ({ ...before, isHigherBetter }));
  return { draft, wire, submit, setDirection, isPending: submission.isPending, error: submission.error };
}

/** An indicator's name, unit and kind. Once figures were entered, its unit, kind and direction stand. */
export function IndicatorForm(props: IndicatorFormProps) {
  const { indicator, groups, onClose } = props;
  const { draft, wire, submit, setDirection, isPending, error } = useIndicatorForm(props);
  return (
    <FormDialog
      title={indicator ? `修改指标：${indicator.name}` : "新增指标"}
      submitLabel={indicator ? "保存指标" : "新增指标"}
      isPending={isPending}
      error={error}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField label="指标名称" isRequired maxLength={60} {...wire("name")} />
      {indicator ? null : (
        <TextField
          label="代码"
          isRequired
          maxLength={60}
          help="字母和数字，新增后不能改，导入时可用来指明指标"
          {...wire("code")}
        />
      )}
      <div className="grid gap-4 @lg:grid-cols-2">
        <TextField label="分组" isRequired maxLength={20} list="plan-groups" {...wire("groupName")} />
        <TextField label="单位" isRequired maxLength={10} help="亿元、个、人、%" {...wire("unit")} />
        <SelectField
          label="类型"
          options={indicatorKinds.map((value) => ({ value, label: indicatorKindText[value] }))}
          {...wire("kind")}
        />
        <TextField label="小数位数" inputMode="numeric" {...wire("decimals")} />
        <TextField label="顺序" inputMode="numeric" help="数字小的排在前面" {...wire("sort")} />
      </div>
      <datalist id="plan-groups">
        {groups.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <CheckboxField
        label="数值越高越好"
        help="能耗、排放等越低越好的指标不勾选"
        checked={draft.isHigherBetter}
        onChange={(event) => setDirection(event.target.checked)}
      />
    </FormDialog>
  );
}
