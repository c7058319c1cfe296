"use client";

import { type ReactNode, useState } from "react";
import { TextField } from "@/components/form/text-field";
import { Icon } from "@/components/ui/icon";
import { usccProblem } from "@/domain/enterprise/identity-problem";
import { normalizeUscc } from "@/domain/enterprise/uscc";
import type { FieldKey } from "./field-key";
import { fieldLabels } from "./field-labels";
import type { FieldsForm } from "./use-fields";

type UsccFieldsProps = {
  id: string;
  name: FieldKey;
  label: string;
  help?: ReactNode;
  error?: string;
  isRequired?: boolean;
  form: FieldsForm;
};

const reasonKey = (name: FieldKey): FieldKey =>
  name === "projectCompanyUscc" ? "projectCompanyUsccOverrideReason" : "usccOverrideReason";

const codeLength = 18;

/** A 统一社会信用代码, checked as soon as it is complete; one that fails may be kept with a reason. */
export function UsccFields({ id, name, label, help, error, isRequired, form }: UsccFieldsProps) {
  const text = form.texts[name] ?? "";
  const reason = form.texts[reasonKey(name)] ?? "";
  const [wantsToKeep, setWantsToKeep] = useState(reason !== "");
  const isComplete = normalizeUscc(text).length >= codeLength;
  const problem = text.trim() === "" ? null : usccProblem(text);
  const isKept = wantsToKeep && problem?.canOverride === true;
  const shown = isKept ? undefined : isComplete && problem ? problem.message : error;
  return (
    <div className="grid gap-3">
      <TextField
        id={id}
        name={name}
        label={label}
        isRequired={isRequired}
        error={shown}
        help={
          isComplete && !problem ? (
            <span className="inline-flex items-center gap-1 text-plan-text">
              <Icon name="check" size={14} /> 校验通过
            </span>
          ) : (
            help
          )
        }
        value={text}
        maxLength={40}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        onBlur={() => form.leave(name)}
        onChange={(event) => form.set(name, event.target.value)}
        className="[&_input]:tabular-nums [&_input]:tracking-wide"
      />
      {isComplete && problem?.canOverride ? (
        <div>
          <label className="flex w-fit items-center gap-2 pointer-coarse:min-h-11">
            <input
              type="checkbox"
              className="size-4 accent-accent"
              checked={wantsToKeep}
              onChange={(event) => {
                setWantsToKeep(event.target.checked);
                if (!event.target.checked) form.set(reasonKey(name), "");
              }}
            />
            已与营业执照核对无误，按此保留
          </label>
          {isKept ? (
            <TextField
              id={`${id}-reason`}
              label={fieldLabels[reasonKey(name)]}
              isRequired
              error={form.errors[reasonKey(name)]}
              value={reason}
              maxLength={200}
              className="mt-2"
              onBlur={() => form.leave(reasonKey(name))}
              onChange={(event) => form.set(reasonKey(name), event.target.value)}
            />
          ) : null}
        </div>
      ) : null}
    </div>
  );
}
