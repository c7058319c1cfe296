"use client";

import { type ChangeEvent, type ComponentProps, useState } from "react";
import { controlStyle } from "./control-style";
import { Field, type FieldWords } from "./field";
import { Suffix } from "./text-field";
import { cleanAmountText, wanTextToYiText } from "./wan-text";

type MoneyFieldProps = FieldWords &
  Omit<ComponentProps<"input">, "type" | "children" | "required" | "value" | "defaultValue" | "onChange"> & {
    /** Decimal text in 万元, as typed: never a number. */
    value?: string;
    defaultValue?: string;
    onChange?: (value: string) => void;
    unit?: string;
  };

/** An amount in 万元; from 1 亿元 on it is also shown in 亿元, so that a nought too many is seen. */
export function MoneyField(props: MoneyFieldProps) {
  const {
    label,
    help,
    error,
    isRequired,
    id,
    className,
    value,
    defaultValue,
    onChange,
    unit = "万元",
    ...input
  } = props;
  const [ownText, setOwnText] = useState(defaultValue ?? "");
  const text = value ?? ownText;
  const write = (next: string) => {
    setOwnText(next);
    onChange?.(next);
  };
  const change = (event: ChangeEvent<HTMLInputElement>) => {
    const native = event.nativeEvent;
    const isComposing = native instanceof InputEvent && native.isComposing;
    const next = isComposing ? event.target.value : cleanAmountText(event.target.value);
    write(next);
  };
  const yi = unit === "万元" ? wanTextToYiText(text) : null;
  return (
    <Field label={label} help={help} error={error} isRequired={isRequired} id={id} className={className}>
      {(wiring) => (
        <span className="flex flex-wrap items-center gap-x-3">
          <span className="relative block w-full sm:w-48">
            <input
              {...input}
              {...wiring}
              inputMode="decimal"
              autoComplete="off"
              value={text}
              onChange={change}
              onCompositionEnd={(event) => write(cleanAmountText(event.currentTarget.value))}
              className={controlStyle(Boolean(error), "pr-14 text-right")}
            />
            <Suffix>{unit}</Suffix>
          </span>
          <output aria-live="off" className="text-sm text-ink-muted tabular-nums">
            {yi ? `即 ${yi} 亿元` : ""}
          </output>
        </span>
      )}
    </Field>
  );
}
