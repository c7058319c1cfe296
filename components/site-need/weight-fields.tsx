"use client";

import { SelectField } from "@/components/form/select-field";
import { type Criterion, usualWish } from "@/domain/site-need/criteria";
import { criterionText } from "@/lib/text/matching";
import type { NeedFieldsProps } from "./need-fields";

const weighable = [
  "area",
  "zone",
  "price",
  "time",
  "distance",
  "readiness",
] as const satisfies readonly Criterion[];

const levels = [
  { value: "0", label: "不看重" },
  { value: "2", label: "较低" },
  { value: "", label: "一般" },
  { value: "8", label: "较高" },
  { value: "10", label: "最看重" },
];

const standard = levels.map(({ value }) => value);

/** How much each wish counts in the score; hard conditions refuse whatever their weight. */
export function WeightFields({ draft, set }: NeedFieldsProps) {
  return (
    <fieldset>
      <legend className="font-semibold">看重程度</legend>
      <p className="mb-2 text-sm text-ink-muted">只影响得分，不影响硬条件。</p>
      <div className="grid gap-4 @lg:grid-cols-3">
        {weighable.map((criterion) => {
          const stored = draft.weights[criterion] ?? "";
          const value = stored === String(usualWish) ? "" : stored;
          const own = standard.includes(value) ? [] : [{ value, label: `${value}/10` }];
          return (
            <SelectField
              key={criterion}
              label={criterionText[criterion]}
              value={value}
              options={[...levels, ...own]}
              onChange={(event) => set({ weights: { ...draft.weights, [criterion]: event.target.value } })}
            />
          );
        })}
      </div>
    </fieldset>
  );
}
