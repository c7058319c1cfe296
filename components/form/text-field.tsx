import type { ComponentProps, ReactNode } from "react";
import { classNames } from "@/lib/class-names";
import { controlStyle } from "./control-style";
import { Field, type FieldWords } from "./field";

type TextFieldProps = FieldWords &
  Omit<ComponentProps<"input">, "children" | "required"> & {
    /** Small, at the right end inside the field: 亩, %. */
    suffix?: ReactNode;
  };

export function TextField(props: TextFieldProps) {
  const { label, help, error, isRequired, id, suffix, className, type = "text", ...input } = props;
  return (
    <Field label={label} help={help} error={error} isRequired={isRequired} id={id} className={className}>
      {(wiring) => (
        <span className="relative block">
          <input
            {...input}
            {...wiring}
            type={type}
            className={controlStyle(Boolean(error), suffix ? "pr-12" : undefined)}
          />
          {suffix ? <Suffix>{suffix}</Suffix> : null}
        </span>
      )}
    </Field>
  );
}

export function Suffix({ children, className }: { children: ReactNode; className?: string }) {
  return (
    <span
      className={classNames(
        "pointer-events-none absolute inset-y-0 right-3 flex items-center text-sm text-ink-muted",
        className,
      )}
    >
      {children}
    </span>
  );
}
