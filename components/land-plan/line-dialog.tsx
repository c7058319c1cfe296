"use client";

import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { DateField } from "@/components/form/date-field";
import { FormDialog } from "@/components/form/form-dialog";
import { SelectField } from "@/components/form/select-field";
import { TextField } from "@/components/form/text-field";
import { toast } from "@/components/ui/toast";
import { supplyMethods } from "@/domain/land/parcel-rights";
import { parcelUses } from "@/domain/land/parcel-state";
import type { PlanChoices, PlanLineView } from "@/domain/land-plan/land-plan.schema";
import { planLineStates } from "@/domain/land-plan/plan-line";
import { quarters } from "@/domain/land-plan/quarter";
import { api } from "@/lib/api/client";
import { useCommand } from "@/lib/api/use-command";
import { muOfSqmWithUnit } from "@/lib/format/parcel-area";
import { parcelUseText } from "@/lib/text/industries";
import { planLineStateText } from "@/lib/text/land-plan";
import { supplyMethodText } from "@/lib/text/parcels";
import { landPlanQueries } from "./queries";
import { RemoveButton } from "./remove-button";

type LineDialogProps = { year: number; line: PlanLineView | null; today: string; onClose: () => void };

const oneOf = <Value extends string>(values: readonly Value[], text: string, preset: Value): Value =>
  values.find((value) => value === text) ?? preset;

function startOf(line: PlanLineView | null, year: number, today: string) {
  const isThisYear = Number(today.slice(0, 4)) === year;
  return {
    parcelId: line?.parcel.id ?? "",
    areaSqm: line?.areaSqm ?? "",
    quarter: line?.quarter ?? (isThisYear ? Math.ceil(Number(today.slice(5, 7)) / 3) : 1),
    use: line?.use ?? parcelUses[0],
    supplyMethod: line?.supplyMethod ?? supplyMethods[0],
    projectId: line?.project?.id ?? "",
    state: line?.state ?? planLineStates[0],
    suppliedOn: line?.suppliedOn ?? "",
    note: line?.note ?? "",
  };
}

type Values = ReturnType<typeof startOf>;
type FieldsProps = {
  values: Values;
  set: (changed: Partial<Values>) => void;
  fields: Record<string, string>;
  choices: PlanChoices | undefined;
  line: PlanLineView | null;
};

/** 意向项目; the one that stands in the line stays on offer, whoever may see its name. */
function ProjectField({ values, set, choices, line }: Omit<FieldsProps, "fields">) {
  const own = line?.project;
  const listed = choices?.projects ?? [];
  const missing = own?.id && !listed.some(({ id }) => id === own.id) ? [{ ...own, id: own.id }] : [];
  return (
    <SelectField
      label="意向项目"
      placeholder="暂无"
      value={values.projectId}
      options={[...missing, ...listed].map(({ id, code, name }) => ({
        value: id,
        label: name ? `${code} ${name}` : code,
      }))}
      onChange={(event) => set({ projectId: event.target.value })}
    />
  );
}

function ParcelField({ values, set, fields, choices }: Omit<FieldsProps, "line">) {
  return (
    <SelectField
      label="地块"
      isRequired
      placeholder={choices ? "选择地块" : "正在载入"}
      value={values.parcelId}
      error={fields.parcelId}
      options={(choices?.parcels ?? []).map(({ id, name, areaSqm }) => ({
        value: id,
        label: `${name}，${muOfSqmWithUnit(areaSqm)}`,
      }))}
      onChange={(event) => {
        const found = choices?.parcels.find(({ id }) => id === event.target.value);
        set({
          parcelId: event.target.value,
          ...(found ? { areaSqm: found.areaSqm, use: found.use } : {}),
        });
      }}
    />
  );
}

function SupplyFields({ values, set, fields }: Pick<FieldsProps, "values" | "set" | "fields">) {
  return (
    <>
      <TextField
        label="计划面积"
        isRequired
        suffix="㎡"
        inputMode="decimal"
        value={values.areaSqm}
        help={values.areaSqm ? `合 ${muOfSqmWithUnit(values.areaSqm)}` : undefined}
        error={fields.areaSqm}
        onChange={(event) => set({ areaSqm: event.target.value })}
      />
      <SelectField
        label="拟供季度"
        isRequired
        value={String(values.quarter)}
        options={quarters.map((quarter) => ({ value: String(quarter), label: `${quarter} 季度` }))}
        onChange={(event) => set({ quarter: Number(event.target.value) })}
      />
      <SelectField
        label="用途"
        isRequired
        value={values.use}
        options={parcelUses.map((use) => ({ value: use, label: parcelUseText[use] }))}
        onChange={(event) => set({ use: oneOf(parcelUses, event.target.value, values.use) })}
      />
      <SelectField
        label="供应方式"
        isRequired
        value={values.supplyMethod}
        options={supplyMethods.map((method) => ({ value: method, label: supplyMethodText[method] }))}
        onChange={(event) =>
          set({ supplyMethod: oneOf(supplyMethods, event.target.value, values.supplyMethod) })
        }
      />
    </>
  );
}

function ProgressFields({ values, set, fields }: Pick<FieldsProps, "values" | "set" | "fields">) {
  return (
    <>
      <SelectField
        label="进展"
        value={values.state}
        options={planLineStates.map((state) => ({ value: state, label: planLineStateText[state] }))}
        onChange={(event) => set({ state: oneOf(planLineStates, event.target.value, values.state) })}
      />
      {values.state === "supplied" ? (
        <DateField
          label="供应日期"
          isRequired
          value={values.suppliedOn}
          error={fields.suppliedOn}
          onChange={(event) => set({ suppliedOn: event.target.value })}
        />
      ) : null}
      <TextField label="备注" value={values.note} onChange={(event) => set({ note: event.target.value })} />
    </>
  );
}

/** A parcel's line in the supply plan, new or changed. */
export function LineDialog({ year, line, today, onClose }: LineDialogProps) {
  const { data: choices } = useQuery(landPlanQueries.choices(year));
  const [values, setValues] = useState(() => startOf(line, year, today));
  const set = (changed: Partial<Values>) => setValues({ ...values, ...changed });
  const onDone = (words: string) => () => {
    toast(words);
    onClose();
  };
  const save = useCommand(api.landPlan.saveLine.mutationOptions(), { onDone: onDone("供应计划已保存") });
  const onSubmit = () =>
    save.run({
      ...values,
      id: line?.id,
      version: line?.version,
      year,
      projectId: values.projectId || undefined,
      suppliedOn: values.state === "supplied" ? values.suppliedOn : undefined,
      note: values.note.trim() || undefined,
    });
  const shared = { values, set, fields: save.fields };
  return (
    <FormDialog
      title={line ? `供应计划：${line.parcel.name}` : `列入 ${year} 年供应计划`}
      submitLabel="保存"
      isPending={save.isPending}
      error={save.error}
      onSubmit={onSubmit}
      onClose={onClose}
    >
      {line ? null : <ParcelField {...shared} choices={choices} />}
      <SupplyFields {...shared} />
      <ProjectField values={values} set={set} choices={choices} line={line} />
      <ProgressFields {...shared} />
      {line ? (
        <RemoveButton
          label="移出供应计划"
          command={api.landPlan.removeLine.mutationOptions()}
          row={line}
          onDone={onDone("已移出供应计划")}
        />
      ) : null}
    </FormDialog>
  );
}
