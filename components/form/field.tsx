import { type ReactNode, useId } from "react";
import { Icon } from "@/components/ui/icon";
import { classNames } from "@/lib/class-names";

export type FieldWords = {
  label: string;
  /** Under the field, always visible. */
  help?: ReactNode;
  /** Names the field and the rule. */
  error?: string;
  isRequired?: boolean;
};

export type FieldWiring = {
  id: string;
  "aria-describedby"?: string;
  "aria-invalid"?: true;
  "aria-required"?: true;
};

type FieldProps = FieldWords & {
  /** Given when error links must point here; otherwise made up. */
  id?: string;
  className?: string;
  children: (wiring: FieldWiring) => ReactNode;
};

export const errorIdOf = (id: string) => `${id}-error`;
export const helpIdOf = (id: string) => `${id}-help`;

/** Label above, control, help, then the error where the eye is. */
export function Field({ label, help, error, isRequired = false, id, className, children }: FieldProps) {
  const ownId = useId();
  const fieldId = id ?? ownId;
  const described = [error ? errorIdOf(fieldId) : "", help ? helpIdOf(fieldId) : ""].filter(Boolean);
  return (
    <div className={classNames("min-w-0", className)}>
      <label htmlFor={fieldId} className="mb-1 flex w-fit items-baseline gap-1 font-semibold">
        {label}
        {isRequired ? <RequiredMark /> : null}
      </label>
      {children({
        id: fieldId,
        "aria-describedby": described.length > 0 ? described.join(" ") : undefined,
        "aria-invalid": error ? true : undefined,
        "aria-required": isRequired ? true : undefined,
      })}
      <FieldNotes id={fieldId} help={help} error={error} />
    </div>
  );
}

export function RequiredMark() {
  return (
    <span className="font-normal text-breached-text">
      <span aria-hidden>*</span>
      <span className="sr-only">（必填）</span>
    </span>
  );
}

export function FieldNotes({ id, help, error }: { id: string; help?: ReactNode; error?: string }) {
  return (
    <>
      {error ? (
        <p id={errorIdOf(id)} className="mt-1 flex items-start gap-1 text-sm text-breached-text">
          <Icon name="stop" size={14} className="mt-[3px]" />
          {error}
        </p>
      ) : null}
      {help ? (
        <p id={helpIdOf(id)} className="mt-1 text-sm text-ink-muted">
          {help}
        </p>
      ) : null}
    </>
  );
}
