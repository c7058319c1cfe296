import { type ComponentProps, type ReactNode, useId } from "react";
import { errorIdOf, FieldNotes, helpIdOf, RequiredMark } from "./field";

type CheckboxFieldProps = Omit<ComponentProps<"input">, "type" | "children" | "required"> & {
  label: ReactNode;
  help?: ReactNode;
  error?: string;
  isRequired?: boolean;
};

export function CheckboxField(props: CheckboxFieldProps) {
  const { label, help, error, isRequired = false, id, className, ...input } = props;
  const ownId = useId();
  const fieldId = id ?? ownId;
  const described = [error ? errorIdOf(fieldId) : "", help ? helpIdOf(fieldId) : ""].filter(Boolean);
  return (
    <div className={className}>
      <label className="flex items-start gap-2 py-1 pointer-coarse:min-h-11 pointer-coarse:py-2.5">
        <input
          {...input}
          id={fieldId}
          type="checkbox"
          aria-required={isRequired || undefined}
          aria-invalid={error ? true : undefined}
          aria-describedby={described.length > 0 ? described.join(" ") : undefined}
          className="mt-[3px] size-4 shrink-0 accent-accent"
        />
        <span>
          {label} {isRequired ? <RequiredMark /> : null}
        </span>
      </label>
      <FieldNotes id={fieldId} help={help} error={error} />
    </div>
  );
}
