import type { ReactNode } from "react";
import { CheckboxField } from "@/components/form/checkbox-field";
import { DateField } from "@/components/form/date-field";
import { MoneyField } from "@/components/form/money-field";
import { TextField } from "@/components/form/text-field";
import {
  type AmountName,
  amountFields,
  amountNames,
  type FigureDraft,
  type QuantityName,
  quantityFields,
} from "./figure-values";

type FigureFieldsProps = {
  draft: FigureDraft;
  /** By `figures.<name>`. */
  errors: Record<string, string>;
  onChange: (values: Partial<FigureDraft>) => void;
};

const land = ["ownSqm", "leasedInSqm", "leasedOutSqm", "rentedFloorSqm", "floorAreaSqm"] as const;
const used = ["energyTce", "powerKwh", "waterT", "codKg"] as const;

/** A year's figures of a firm; a field left empty is “not reported”. */
export function FigureFields(props: FigureFieldsProps) {
  const { draft, errors, onChange } = props;
  return (
    <>
      <Group title="用地" help="自有、租入、租出用地和厂房都不填的，按使用权人的地块面积计。">
        {land.map((name) => (
          <Quantity key={name} name={name} {...props} />
        ))}
      </Group>
      <Group title="经营">
        {amountNames.map((name) => (
          <Amount key={name} name={name} {...props} />
        ))}
        <TextField
          label="年平均从业人员"
          suffix="人"
          inputMode="numeric"
          value={draft.employees}
          error={errors["figures.employees"]}
          onChange={(event) => onChange({ employees: event.target.value })}
        />
      </Group>
      <Group title="能耗和排放">
        {used.map((name) => (
          <Quantity key={name} name={name} {...props} />
        ))}
      </Group>
      <Other {...props} />
    </>
  );
}

function Other({ draft, errors, onChange }: FigureFieldsProps) {
  return (
    <Group title="其他">
      <TextField
        label="一票否决事由"
        maxLength={200}
        help="发生安全、环保等事故的填写，直接评为 D"
        value={draft.vetoReason}
        error={errors["figures.vetoReason"]}
        onChange={(event) => onChange({ vetoReason: event.target.value })}
      />
      <DateField
        label="停产日期"
        value={draft.stoppedOn}
        error={errors["figures.stoppedOn"]}
        onChange={(event) => onChange({ stoppedOn: event.target.value })}
      />
      <TextField
        label="数据来源"
        maxLength={120}
        placeholder="如：税务局 2025 年度清册"
        value={draft.source}
        error={errors["figures.source"]}
        onChange={(event) => onChange({ source: event.target.value })}
      />
      <div className="grid content-start">
        <CheckboxField
          label="规上企业"
          checked={draft.isAboveScale}
          onChange={(event) => onChange({ isAboveScale: event.target.checked })}
        />
        <CheckboxField
          label="属淘汰类产业"
          checked={draft.isObsoleteIndustry}
          onChange={(event) => onChange({ isObsoleteIndustry: event.target.checked })}
        />
      </div>
    </Group>
  );
}

function Group({ title, help, children }: { title: string; help?: string; children: ReactNode }) {
  return (
    <fieldset>
      <legend className="mb-2 font-semibold">{title}</legend>
      {help ? <p className="-mt-1 mb-2 text-sm text-ink-muted">{help}</p> : null}
      <div className="grid gap-4 @md:grid-cols-2">{children}</div>
    </fieldset>
  );
}

function Quantity({ name, draft, errors, onChange }: FigureFieldsProps & { name: QuantityName }) {
  const { label, unit } = quantityFields[name];
  return (
    <TextField
      label={`${label}（${unit}）`}
      inputMode="decimal"
      value={draft[name]}
      error={errors[`figures.${name}`]}
      onChange={(event) => onChange({ [name]: event.target.value })}
    />
  );
}

function Amount({ name, draft, errors, onChange }: FigureFieldsProps & { name: AmountName }) {
  return (
    <MoneyField
      label={amountFields[name]}
      value={draft[name]}
      error={errors[`figures.${name}`]}
      onChange={(value) => onChange({ [name]: value })}
    />
  );
}
