"use client";

import { type ChangeEvent, useState } from "react";
import { FormDialog } from "@/components/form/form-dialog";
import { SelectField } from "@/components/form/select-field";
import { TextField } from "@/components/form/text-field";
import { useSubmission } from "@/components/form/use-submission";
import { toast } from "@/components/ui/toast";
import { createPlanInput, type PlanListItem, updatePlanInput } from "@/domain/plan/plan.schema";
import { readPeriod } from "@/domain/plan/read-value";
import { client } from "@/lib/api/client";

type PlanFormProps = {
  /** Left out for a new one. */
  plan?: PlanListItem;
  plans: readonly PlanListItem[];
  onDone: (code: string) => void;
  onClose: () => void;
};

const draftOf = (plan: PlanListItem | undefined, plans: readonly PlanListItem[]) => ({
  code: plan?.code ?? "",
  name: plan?.name ?? "",
  startMonth: plan?.startMonth ?? "",
  endMonth: plan?.endMonth ?? "",
  sourceDocument: plan?.sourceDocument ?? "",
  indicatorsFrom: plans.find(({ indicatorCount }) => indicatorCount > 0)?.code ?? "",
});
type Draft = ReturnType<typeof draftOf>;

function usePlanForm({ plan, plans, onDone }: PlanFormProps) {
  const [draft, setDraft] = useState(() => draftOf(plan, plans));
  const finish = ({ code }: { code: string }) => {
    toast(plan ? "规划期已修改" : "规划期已新建");
    onDone(code);
  };
  const creation = useSubmission({
    schema: createPlanInput,
    send: (input) => client.plan.create(input),
    onDone: finish,
  });
  const update = useSubmission({
    schema: updatePlanInput,
    send: (input) => client.plan.update(input),
    onDone: finish,
  });
  const submission = plan ? update : creation;
  const wire = (name: keyof Draft) => ({
    value: draft[name],
    error: submission.errors[name],
    onChange: (event: ChangeEvent<HTMLInputElement | HTMLSelectElement>) =>
      setDraft((before) => ({ ...before, [name]: event.target.value })),
  });
  const submit = () => {
    const { indicatorsFrom, ...rest } = draft;
    const values = {
      ...rest,
      startMonth: readPeriod(draft.startMonth) ?? draft.startMonth,
      endMonth: readPeriod(draft.endMonth) ?? draft.endMonth,
      sourceDocument: draft.sourceDocument.trim() || null,
    };
    if (plan) update.submit({ ...values, version: plan.version });
    else creation.submit({ ...values, indicatorsFrom: indicatorsFrom || null });
  };
  return { wire, submit, isPending: submission.isPending, error: submission.error };
}

/** Opens a plan period, or changes an open one. */
export function PlanForm(props: PlanFormProps) {
  const { plan, plans, onClose } = props;
  const { wire, submit, isPending, error } = usePlanForm(props);
  return (
    <FormDialog
      title={plan ? `修改${plan.name}` : "新建规划期"}
      submitLabel={plan ? "保存" : "新建规划期"}
      isPending={isPending}
      error={error}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField label="规划名称" isRequired maxLength={60} placeholder="“十六五”规划" {...wire("name")} />
      {plan ? null : (
        <TextField
          label="代码"
          isRequired
          maxLength={40}
          help="如 2031-2035，新建后不能改"
          {...wire("code")}
        />
      )}
      <div className="grid gap-4 @lg:grid-cols-2">
        <TextField label="开始月份" isRequired placeholder="2031-01" {...wire("startMonth")} />
        <TextField label="结束月份" isRequired placeholder="2035-12" {...wire("endMonth")} />
      </div>
      <TextField
        label="来源文件"
        maxLength={300}
        help="文件名称、印发机关和日期，未印发的留空"
        {...wire("sourceDocument")}
      />
      {plan ? null : (
        <SelectField
          label="沿用指标"
          help="只沿用指标，不带基期和目标数"
          placeholder="不沿用，逐项列入"
          options={plans.map(({ code, name }) => ({ value: code, label: name }))}
          {...wire("indicatorsFrom")}
        />
      )}
    </FormDialog>
  );
}
