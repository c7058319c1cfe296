"use client";

import { useId } from "react";
import { controlStyle } from "@/components/form/control-style";
import { Field, type FieldWords } from "@/components/form/field";
import { classifyIndustry } from "@/domain/industry/classification";
import { industryCodes } from "@/domain/industry/codes";
import { industryText } from "@/lib/text/industries";

type IndustryCodeFieldProps = FieldWords & {
  id: string;
  name: string;
  value: string;
  onChange: (value: string) => void;
  onBlur: () => void;
};

const names: ReadonlyMap<string, string> = new Map(industryCodes);

/** `3491 工业机器人制造` picked from the list, or the bare code typed. */
const codeOf = (text: string) => text.normalize("NFKC").trim().split(/\s/)[0] ?? "";

function meaningOf(code: string): string {
  const found = classifyIndustry(code);
  const name = names.get(code);
  if (!name && !found) return "";
  return [name, found ? `归入${industryText[found.industry]}` : undefined].filter(Boolean).join("，");
}

/** GB/T 4754 code; the list searches code and name. */
export function IndustryCodeField({ value, onChange, onBlur, name, ...words }: IndustryCodeFieldProps) {
  const listId = useId();
  return (
    <Field {...words}>
      {(wiring) => (
        <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <input
            {...wiring}
            name={name}
            list={listId}
            value={value}
            autoComplete="off"
            maxLength={40}
            placeholder="代码或名称，如 3491"
            onBlur={onBlur}
            onChange={(event) => onChange(codeOf(event.target.value))}
            className={controlStyle(Boolean(words.error), "w-full sm:w-64")}
          />
          <datalist id={listId}>
            {industryCodes.map(([code, label]) => (
              <option key={code} value={`${code} ${label}`} />
            ))}
          </datalist>
          <output aria-live="off" className="text-sm text-ink-muted">
            {meaningOf(value)}
          </output>
        </span>
      )}
    </Field>
  );
}
