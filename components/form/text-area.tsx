import type { ComponentProps } from "react";
import { controlStyle } from "./control-style";
import { Field, type FieldWords } from "./field";

type TextAreaProps = FieldWords & Omit<ComponentProps<"textarea">, "children" | "required">;

/** Grows with what is written in it where the browser can. */
export function TextArea(props: TextAreaProps) {
  const { label, help, error, isRequired, id, className, rows = 3, ...textarea } = props;
  return (
    <Field label={label} help={help} error={error} isRequired={isRequired} id={id} className={className}>
      {(wiring) => (
        <textarea
          {...textarea}
          {...wiring}
          rows={rows}
          className={controlStyle(Boolean(error), "h-auto min-h-20 resize-y py-1.5 [field-sizing:content]")}
        />
      )}
    </Field>
  );
}
