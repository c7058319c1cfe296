import { type ComponentProps, useId } from "react";
import { classNames } from "@/lib/class-names";
import { errorIdOf, FieldNotes, type FieldWords, helpIdOf, RequiredMark } from "./field";

export type RadioCard = { value: string; label: string; note?: string; isDisabled?: boolean };

type RadioCardsProps = FieldWords & {
  name: string;
  options: readonly RadioCard[];
  columns?: 1 | 2 | 3;
  id?: string;
  value?: string;
  defaultValue?: string;
  onChange?: ComponentProps<"input">["onChange"];
  className?: string;
};

const layouts = { 1: "", 2: "sm:grid-cols-2", 3: "grid-cols-2 sm:grid-cols-3" };

/** A few choices, all in view; plain radio buttons underneath. */
export function RadioCards(props: RadioCardsProps) {
  const { label, help, error, isRequired = false, options, columns = 2, className } = props;
  const ownId = useId();
  const id = props.id ?? ownId;
  const described = [error ? errorIdOf(id) : "", help ? helpIdOf(id) : ""].filter(Boolean);
  return (
    <fieldset
      id={id}
      aria-describedby={described.join(" ") || undefined}
      className={classNames("min-w-0", className)}
    >
      <legend className="mb-1 inline-flex items-baseline gap-1 font-semibold">
        {label} {isRequired ? <RequiredMark /> : null}
      </legend>
      <div className={classNames("grid gap-2", layouts[columns])}>
        {options.map((option) => (
          <Choice key={option.value} group={props} option={option} />
        ))}
      </div>
      <FieldNotes id={id} help={help} error={error} />
    </fieldset>
  );
}

function Choice({ group, option }: { group: RadioCardsProps; option: RadioCard }) {
  const { name, value, defaultValue, onChange, isRequired, error } = group;
  const isControlled = value !== undefined;
  return (
    <label
      className={classNames(
        "touch flex min-h-9 pointer-coarse:min-h-11 items-start gap-2 rounded-md border px-3 py-1.5 transition-colors",
        "has-checked:border-accent has-checked:bg-accent-soft has-focus-visible:outline-2 has-focus-visible:outline-focus",
        option.isDisabled ? "opacity-45" : "cursor-pointer",
        error ? "border-breached" : "border-line-strong hover:border-ink-faint",
      )}
    >
      <input
        type="radio"
        name={name}
        value={option.value}
        disabled={option.isDisabled}
        required={isRequired}
        checked={isControlled ? value === option.value : undefined}
        defaultChecked={isControlled ? undefined : defaultValue === option.value}
        onChange={onChange}
        className="mt-[3px] size-4 shrink-0 outline-none accent-accent"
      />
      <span className="min-w-0">
        <span className="block">{option.label}</span>
        {option.note ? <span className="block text-sm text-ink-muted">{option.note}</span> : null}
      </span>
    </label>
  );
}
