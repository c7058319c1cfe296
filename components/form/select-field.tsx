import type { ComponentProps } from "react";
import { Icon } from "@/components/ui/icon";
import { controlStyle } from "./control-style";
import { Field, type FieldWords } from "./field";

export type SelectOption = { value: string; label: string; isDisabled?: boolean };
export type SelectGroup = { label: string; options: readonly SelectOption[] };

type SelectFieldProps = FieldWords &
  Omit<ComponentProps<"select">, "children" | "required"> & {
    options: readonly (SelectOption | SelectGroup)[];
    /** The choice for "none yet", worded as a request: 选择行业. */
    placeholder?: string;
  };

export function SelectField(props: SelectFieldProps) {
  const { label, help, error, isRequired, id, className, options, placeholder, ...select } = props;
  return (
    <Field label={label} help={help} error={error} isRequired={isRequired} id={id} className={className}>
      {(wiring) => (
        <span className="relative block">
          <select
            {...select}
            {...wiring}
            className={controlStyle(Boolean(error), "appearance-none truncate pr-9 [&_option]:bg-raised")}
          >
            {placeholder === undefined ? null : <option value="">{placeholder}</option>}
            {options.map((option) =>
              "options" in option ? (
                <optgroup key={option.label} label={option.label}>
                  {option.options.map(toOption)}
                </optgroup>
              ) : (
                toOption(option)
              ),
            )}
          </select>
          <Icon
            name="chevron-down"
            className="pointer-events-none absolute top-1/2 right-3 -translate-y-1/2 text-ink-muted"
          />
        </span>
      )}
    </Field>
  );
}

function toOption({ value, label, isDisabled }: SelectOption) {
  return (
    <option key={value} value={value} disabled={isDisabled}>
      {label}
    </option>
  );
}
