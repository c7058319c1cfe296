"use client";

import { useState } from "react";
import { DateField } from "@/components/form/date-field";
import { FormDialog } from "@/components/form/form-dialog";
import { SelectField } from "@/components/form/select-field";
import { TextField } from "@/components/form/text-field";
import { toast } from "@/components/ui/toast";
import type { QuotaView } from "@/domain/land-plan/land-plan.schema";
import { quarters } from "@/domain/land-plan/quarter";
import { api } from "@/lib/api/client";
import { useCommand } from "@/lib/api/use-command";
import { muOfSqmWithUnit } from "@/lib/format/parcel-area";
import { RemoveButton } from "./remove-button";

type QuotaDialogProps = { year: number; quota: QuotaView | null; onClose: () => void };

const startOf = (quota: QuotaView | null) => ({
  batch: quota?.batch ?? "",
  quarter: quota?.quarter ?? 1,
  quotaSqm: quota?.quotaSqm ?? "",
  conversionSqm: quota?.conversionSqm ?? "",
  farmlandSqm: quota?.farmlandSqm ?? "",
  balanceNote: quota?.balanceNote ?? "",
  approvalNo: quota?.approvalNo ?? "",
  approvedOn: quota?.approvedOn ?? "",
  note: quota?.note ?? "",
});

const areas = [
  ["quotaSqm", "指标面积"],
  ["conversionSqm", "农转用面积"],
  ["farmlandSqm", "占用耕地"],
] as const;

const texts = [
  ["balanceNote", "占补平衡"],
  ["approvalNo", "批复文号"],
] as const;

type Values = ReturnType<typeof startOf>;
type FieldsProps = {
  values: Values;
  set: (changed: Partial<Values>) => void;
  fields: Record<string, string>;
};

function BatchFields({ values, set, fields }: FieldsProps) {
  return (
    <>
      <TextField
        label="批次"
        isRequired
        value={values.batch}
        error={fields.batch}
        onChange={(event) => set({ batch: event.target.value })}
      />
      <SelectField
        label="可用季度"
        isRequired
        help="从这个季度起可用，未用完的结转到下一季度"
        value={String(values.quarter)}
        options={quarters.map((quarter) => ({ value: String(quarter), label: `${quarter} 季度` }))}
        onChange={(event) => set({ quarter: Number(event.target.value) })}
      />
    </>
  );
}

function ApprovalFields({ values, set, fields }: FieldsProps) {
  return (
    <>
      {texts.map(([key, label]) => (
        <TextField
          key={key}
          label={label}
          value={values[key]}
          error={fields[key]}
          onChange={(event) => set({ [key]: event.target.value })}
        />
      ))}
      <DateField
        label="批准日期"
        value={values.approvedOn}
        error={fields.approvedOn}
        onChange={(event) => set({ approvedOn: event.target.value })}
      />
      <TextField label="备注" value={values.note} onChange={(event) => set({ note: event.target.value })} />
    </>
  );
}

const given = (text: string) => text.trim() || undefined;

/** A batch of the quota, new or changed. */
export function QuotaDialog({ year, quota, onClose }: QuotaDialogProps) {
  const [values, setValues] = useState(() => startOf(quota));
  const set = (changed: Partial<Values>) => setValues({ ...values, ...changed });
  const onDone = (words: string) => () => {
    toast(words);
    onClose();
  };
  const save = useCommand(api.landPlan.saveQuota.mutationOptions(), { onDone: onDone("指标已保存") });
  const onSubmit = () =>
    save.run({
      ...values,
      id: quota?.id,
      version: quota?.version,
      year,
      conversionSqm: given(values.conversionSqm),
      farmlandSqm: given(values.farmlandSqm),
      balanceNote: given(values.balanceNote),
      approvalNo: given(values.approvalNo),
      approvedOn: given(values.approvedOn),
      note: given(values.note),
    });
  const shared = { values, set, fields: save.fields };
  return (
    <FormDialog
      title={quota ? `${year} 年${quota.batch}` : `登记 ${year} 年指标批次`}
      submitLabel="保存"
      isPending={save.isPending}
      error={save.error}
      onSubmit={onSubmit}
      onClose={onClose}
    >
      <BatchFields {...shared} />
      {areas.map(([key, label]) => (
        <TextField
          key={key}
          label={label}
          isRequired={key === "quotaSqm"}
          suffix="㎡"
          inputMode="decimal"
          value={values[key]}
          help={values[key] ? `合 ${muOfSqmWithUnit(values[key])}` : undefined}
          error={save.fields[key]}
          onChange={(event) => set({ [key]: event.target.value })}
        />
      ))}
      <ApprovalFields {...shared} />
      {quota ? (
        <RemoveButton
          label="删除批次"
          command={api.landPlan.removeQuota.mutationOptions()}
          row={quota}
          onDone={onDone("批次已删除")}
        />
      ) : null}
    </FormDialog>
  );
}
