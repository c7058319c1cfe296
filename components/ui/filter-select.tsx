"use client";

import { classNames } from "@/lib/class-names";
import { Icon } from "./icon";

export type Option = { value: string; label: string };
export type OptionGroup = { label: string; options: readonly Option[] };

type FilterSelectProps = {
  label: string;
  /** An empty string stands for no filter. */
  value: string;
  options: readonly (Option | OptionGroup)[];
  onChange: (value: string) => void;
  /** What the empty choice is called: 全部阶段. */
  allLabel?: string;
};

/** A native select drawn as a chip: the list is the system's own, which is best on a phone. */
export function FilterSelect({ label, value, options, onChange, allLabel }: FilterSelectProps) {
  const isActive = value !== "";
  return (
    <label
      className={classNames(
        "relative inline-flex shrink-0 items-center rounded-md border has-focus-visible:outline-2 has-focus-visible:outline-focus has-focus-visible:outline-offset-2",
        isActive
          ? "border-accent-line bg-accent-soft text-accent-text"
          : "border-line-strong/60 bg-surface text-ink hover:border-line-strong",
      )}
    >
      <span className="sr-only">{label}</span>
      <select
        value={value}
        onChange={(event) => onChange(event.target.value)}
        className="touch h-[1.875rem] max-w-44 cursor-pointer appearance-none truncate rounded-md bg-transparent pr-7 pl-2.5 outline-none [&_optgroup]:bg-raised [&_optgroup]:text-ink [&_option]:bg-raised [&_option]:text-ink"
      >
        <option value="">{allLabel ?? label}</option>
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
      <Icon name="chevron-down" size={14} className="pointer-events-none absolute right-2" />
    </label>
  );
}

function toOption({ value, label }: Option) {
  return (
    <option key={value} value={value}>
      {label}
    </option>
  );
}

type FilterToggleProps = { label: string; isOn: boolean; onChange: (isOn: boolean) => void };

/** A yes-or-no chip: 只看我的, 已超期. */
export function FilterToggle({ label, isOn, onChange }: FilterToggleProps) {
  return (
    <button
      type="button"
      aria-pressed={isOn}
      onClick={() => onChange(!isOn)}
      className={classNames(
        "touch inline-flex h-8 shrink-0 items-center gap-1.5 rounded-md border px-2.5",
        isOn
          ? "border-accent-line bg-accent-soft text-accent-text"
          : "border-line-strong/60 bg-surface text-ink hover:border-line-strong",
      )}
    >
      {isOn ? <Icon name="check" size={14} /> : null}
      {label}
    </button>
  );
}
