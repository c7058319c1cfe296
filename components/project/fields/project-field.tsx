"use client";

import type { ReactNode } from "react";
import { CheckboxField } from "@/components/form/checkbox-field";
import { DateField } from "@/components/form/date-field";
import { MoneyField } from "@/components/form/money-field";
import { RadioCards } from "@/components/form/radio-cards";
import { SelectField } from "@/components/form/select-field";
import { TextArea } from "@/components/form/text-area";
import { TextField } from "@/components/form/text-field";
import { AreaField } from "./area-field";
import type { FieldKey } from "./field-key";
import { type FieldControl, fieldControls } from "./field-kinds";
import { fieldLabels } from "./field-labels";
import { IndustryCodeField } from "./industry-code-field";
import { OfficeField } from "./office-field";
import { RegionField } from "./region-field";
import { UsccFields } from "./uscc-fields";
import type { FieldsForm } from "./use-fields";

type ProjectFieldProps = {
  name: FieldKey;
  form: FieldsForm;
  isRequired?: boolean;
  help?: ReactNode;
  label?: string;
};

export const fieldId = (name: FieldKey) => `field-${name}`;

type Wiring = {
  id: string;
  label: string;
  help?: ReactNode;
  isRequired?: boolean;
  error?: string;
  name: FieldKey;
  value: string;
  onBlur: () => void;
};

type Own = { wiring: Wiring; form: FieldsForm; set: (next: string) => void };

/** One field of a project, whichever form it stands in. */
export function ProjectField({ name, form, isRequired, help, label = fieldLabels[name] }: ProjectFieldProps) {
  const control = fieldControls[name];
  const set = (next: string) => form.set(name, next);
  const onChange = (event: { target: { value: string } }) => set(event.target.value);
  const wiring = {
    id: fieldId(name),
    name,
    label,
    help,
    isRequired,
    error: form.errors[name],
    value: form.texts[name] ?? "",
    onBlur: () => form.leave(name),
  };
  if (control.kind === "text") {
    const { maxLength, inputMode, suffix } = control;
    const native = { maxLength, inputMode, suffix, autoComplete: "off" };
    return <TextField {...wiring} {...native} onChange={onChange} />;
  }
  if (control.kind === "longText") {
    return <TextArea {...wiring} rows={control.rows} maxLength={control.maxLength} onChange={onChange} />;
  }
  if (control.kind === "choice") {
    const { options, placeholder } = control;
    return <SelectField {...wiring} options={options} placeholder={placeholder} onChange={onChange} />;
  }
  if (control.kind === "radio") {
    const { onBlur: _, ...group } = wiring;
    return <RadioCards {...group} columns={3} options={control.options} onChange={onChange} />;
  }
  if (control.kind === "people" || control.kind === "departments") {
    return (
      <OfficeField {...wiring} kind={control.kind} placeholder={control.placeholder} onChange={onChange} />
    );
  }
  return <OwnField kind={control.kind} wiring={wiring} form={form} set={set} />;
}

type OwnKind = Exclude<
  FieldControl["kind"],
  "text" | "longText" | "choice" | "radio" | "people" | "departments"
>;

function OwnField({ kind, wiring, form, set }: Own & { kind: OwnKind }) {
  switch (kind) {
    case "money":
      return <MoneyField {...wiring} onChange={set} />;
    case "date":
      return <DateField {...wiring} onChange={(event) => set(event.target.value)} />;
    case "check":
      return <Check wiring={wiring} set={set} />;
    case "area":
      return <AreaField {...wiring} onChange={set} />;
    case "region":
      return <RegionField {...wiring} onChange={set} />;
    case "industryCode":
      return <IndustryCodeField {...wiring} onChange={set} />;
    case "uscc":
      return <UsccFields {...wiring} form={form} />;
  }
}

function Check({ wiring, set }: { wiring: Wiring; set: (next: string) => void }) {
  const { value, onBlur: _, ...words } = wiring;
  return (
    <CheckboxField
      {...words}
      checked={value === "true"}
      onChange={(event) => set(event.target.checked ? "true" : "false")}
    />
  );
}
