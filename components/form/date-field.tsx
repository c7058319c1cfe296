import type { ComponentProps } from "react";
import { controlStyle } from "./control-style";
import { Field, type FieldWords } from "./field";

type DateFieldProps = FieldWords & Omit<ComponentProps<"input">, "type" | "children" | "required">;

function NativeDate({ kind, ...props }: DateFieldProps & { kind: "date" | "month" }) {
  const { label, help, error, isRequired, id, className, ...input } = props;
  return (
    <Field label={label} help={help} error={error} isRequired={isRequired} id={id} className={className}>
      {(wiring) => (
        <input
          {...input}
          {...wiring}
          type={kind}
          lang="zh-CN"
          className={controlStyle(Boolean(error), "max-w-full sm:max-w-48")}
        />
      )}
    </Field>
  );
}

/** A day; the value is `YYYY-MM-DD`. */
export function DateField(props: DateFieldProps) {
  return <NativeDate kind="date" {...props} />;
}

/** A month; the value is `YYYY-MM`. */
export function MonthField(props: DateFieldProps) {
  return <NativeDate kind="month" pattern="\d{4}-\d{2}" placeholder="2026-11" {...props} />;
}
