"use client";

import { CheckboxField } from "@/components/form/checkbox-field";
import { MoneyField } from "@/components/form/money-field";
import { SelectField } from "@/components/form/select-field";
import { TextField } from "@/components/form/text-field";
import { Button } from "@/components/ui/button";
import type { Measure } from "@/domain/amount/measure";
import { type CountingCondition, type CountingFact, factsOf } from "@/domain/counting/rule";
import { decimalFromFen, fenFromWan } from "@/domain/money/decimal";
import { fen } from "@/domain/money/fen";
import { countingFactText } from "@/lib/text/counting-conditions";
import { choicesOf, emptyCondition, toggled } from "./condition-choices";

type ConditionEditorProps = {
  measure: Measure;
  conditions: readonly CountingCondition[];
  errors: Record<string, string>;
  onChange: (conditions: CountingCondition[]) => void;
};

/** Conditions of a rule, all of which must hold; none means every amount that is left. */
export function ConditionEditor({ measure, conditions, errors, onChange }: ConditionEditorProps) {
  const free = factsOf[measure].filter((fact) => !conditions.some((condition) => condition.fact === fact));
  const put = (changed: CountingCondition) =>
    onChange(conditions.map((condition) => (condition.fact === changed.fact ? changed : condition)));
  return (
    <fieldset className="grid gap-3">
      <legend className="mb-1 font-semibold">条件</legend>
      {conditions.length === 0 ? <p className="text-ink-muted">不设条件，兜住其余情形。</p> : null}
      {conditions.map((condition, index) => (
        <div key={condition.fact} className="rounded-md border hairline p-3">
          <div className="flex items-start justify-between gap-2">
            <p className="font-semibold">{countingFactText[condition.fact]}</p>
            <Button
              size="sm"
              variant="quiet"
              aria-label={`去掉条件${countingFactText[condition.fact]}`}
              onClick={() => onChange(conditions.filter(({ fact }) => fact !== condition.fact))}
            >
              去掉
            </Button>
          </div>
          <ConditionValue condition={condition} error={errorOf(errors, index)} onChange={put} />
        </div>
      ))}
      {free.length > 0 ? (
        <SelectField
          label="增加条件"
          placeholder="选择条件"
          options={free.map((fact) => ({ value: fact, label: countingFactText[fact] }))}
          value=""
          onChange={(event) => {
            const fact = free.find((one: CountingFact) => one === event.target.value);
            if (fact) onChange([...conditions, emptyCondition(fact)]);
          }}
        />
      ) : null}
    </fieldset>
  );
}

const errorOf = (errors: Record<string, string>, index: number): string | undefined =>
  Object.entries(errors).find(([path]) => path.startsWith(`when.${index}.`))?.[1];

type ConditionValueProps = {
  condition: CountingCondition;
  error: string | undefined;
  onChange: (condition: CountingCondition) => void;
};

function ConditionValue({ condition, error, onChange }: ConditionValueProps) {
  if (condition.fact === "industryCode") {
    return (
      <TextField
        label="代码开头"
        help="GB/T 4754，2 至 4 位，用顿号或空格分开"
        defaultValue={condition.startsWith.join("、")}
        error={error}
        onChange={(event) =>
          onChange({ ...condition, startsWith: event.target.value.split(/[、，,\s]+/).filter(Boolean) })
        }
      />
    );
  }
  if (condition.fact === "projectTotal") {
    return (
      <MoneyField
        label="不足"
        defaultValue={decimalFromFen(fen(condition.belowFen), "wan")}
        error={error}
        onChange={(text) => {
          const amount = fenFromWan(text);
          onChange({ ...condition, belowFen: amount.ok ? amount.value : 0 });
        }}
      />
    );
  }
  if (!("isAny" in condition)) return null;
  const chosen: readonly string[] = condition.isAny;
  return (
    <div className="grid gap-x-4 @lg:grid-cols-2">
      {choicesOf(condition.fact)?.map(({ value, label }) => (
        <CheckboxField
          key={value}
          label={label}
          checked={chosen.includes(value)}
          onChange={() => onChange(toggled(condition, value))}
        />
      ))}
      {error ? <p className="col-span-full text-sm text-breached">{error}</p> : null}
    </div>
  );
}
