"use client";

import { RadioCards } from "@/components/form/radio-cards";
import { SelectField } from "@/components/form/select-field";
import { TextField } from "@/components/form/text-field";
import { parcelStates, parcelUses } from "@/domain/land/parcel-state";
import { zones } from "@/domain/land/zone";
import type { PreviewPlot } from "@/domain/survey/survey.schema";
import { parcelStateText, parcelUseText, zoneText } from "@/lib/text/industries";
import type { PlotDraft } from "./draft";
import { ExistingTarget } from "./existing-target";
import { sqmOf } from "./plot-name";

export type TargetErrors = Readonly<Record<string, string>>;

export type TargetProps = {
  plot: PreviewPlot;
  index: number;
  draft: PlotDraft;
  errors: TargetErrors;
  onChange: (change: Partial<PlotDraft>) => void;
};

const kinds = [
  { value: "new", label: "登记为新地块" },
  { value: "existing", label: "作为已有地块的新界址" },
  { value: "skip", label: "不导入" },
];

const oneOf = <Value extends string>(values: readonly Value[], value: string): Value | undefined =>
  values.find((known) => known === value);

const optionsOf = <Value extends string>(values: readonly Value[], text: Record<Value, string>) =>
  values.map((value) => ({ value, label: text[value] }));

/** What is to become of a plot. */
export function PlotTarget(props: TargetProps) {
  const { index, draft, onChange } = props;
  return (
    <div className="space-y-3">
      <RadioCards
        label="导入方式"
        name={`target-${index}`}
        columns={3}
        options={kinds}
        value={draft.kind}
        onChange={(event) => {
          const kind = oneOf(["new", "existing", "skip"] as const, event.target.value);
          if (kind) onChange({ kind });
        }}
      />
      {draft.kind === "new" ? <NewTarget {...props} /> : null}
      {draft.kind === "existing" ? <ExistingTarget {...props} /> : null}
    </div>
  );
}

function NewTarget({ plot, draft, errors, onChange }: TargetProps) {
  return (
    <div className="grid gap-3 sm:grid-cols-2">
      <TextField
        label="地块编号"
        isRequired
        maxLength={40}
        value={draft.code}
        error={errors.code}
        onChange={(event) => onChange({ code: event.target.value })}
      />
      <TextField
        label="地块名称"
        isRequired
        maxLength={60}
        value={draft.name}
        error={errors.name}
        onChange={(event) => onChange({ name: event.target.value })}
      />
      <SelectField
        label="片区"
        isRequired
        placeholder="选择片区"
        value={draft.zone}
        error={errors.zone}
        options={optionsOf(zones, zoneText)}
        onChange={(event) => onChange({ zone: oneOf(zones, event.target.value) ?? "" })}
      />
      <SelectField
        label="规划用途"
        isRequired
        placeholder="选择用途"
        value={draft.plannedUse}
        error={errors.plannedUse}
        options={optionsOf(parcelUses, parcelUseText)}
        onChange={(event) => onChange({ plannedUse: oneOf(parcelUses, event.target.value) ?? "" })}
      />
      <SelectField
        label="地块状态"
        isRequired
        value={draft.state}
        error={errors.state}
        options={optionsOf(parcelStates, parcelStateText)}
        onChange={(event) => onChange({ state: oneOf(parcelStates, event.target.value) ?? "planned" })}
      />
      <SelectField
        label="台账面积"
        value={draft.area}
        options={[
          {
            value: "stated",
            label: `标注面积 ${sqmOf(plot.statedSqm)}`,
            isDisabled: plot.statedSqm === null,
          },
          { value: "computed", label: `计算面积 ${sqmOf(plot.computedSqm)}` },
        ]}
        onChange={(event) =>
          onChange({ area: oneOf(["stated", "computed"] as const, event.target.value) ?? "computed" })
        }
      />
    </div>
  );
}
