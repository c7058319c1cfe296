"use client";

import { useEffect, useRef } from "react";
import { Icon } from "@/components/ui/icon";

export type FieldError = { fieldId: string; message: string };

type ErrorSummaryProps = {
  errors: readonly FieldError[];
  title?: string;
  /** Changes with each failed submit, so that focus comes here again. */
  attempt?: number;
};

function focusField(fieldId: string) {
  const field = document.getElementById(fieldId);
  const control = field?.matches("fieldset") ? field.querySelector<HTMLElement>("input") : field;
  control?.scrollIntoView({ block: "center" });
  control?.focus({ preventScroll: true });
}

/** What is still wrong, each line leading to its field. Takes focus when it appears. */
export function ErrorSummary({ errors, title, attempt = 0 }: ErrorSummaryProps) {
  const boxRef = useRef<HTMLDivElement>(null);
  const isShown = errors.length > 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt is the reason to focus again
  useEffect(() => {
    if (isShown) boxRef.current?.focus();
  }, [isShown, attempt]);
  if (!isShown) return null;
  return (
    <div
      ref={boxRef}
      tabIndex={-1}
      role="alert"
      className="mb-5 rounded-md border border-breached bg-breached-soft px-4 py-3 outline-none"
    >
      <p className="flex items-center gap-2 font-semibold text-breached-text">
        <Icon name="stop" />
        {title ?? `还有 ${errors.length} 处需要更正`}
      </p>
      <ul className="mt-1 ml-6 list-disc">
        {errors.map(({ fieldId, message }) => (
          <li key={fieldId}>
            <a
              href={`#${fieldId}`}
              className="inline-block py-0.5 underline decoration-breached underline-offset-3"
              onClick={(event) => {
                event.preventDefault();
                focusField(fieldId);
              }}
            >
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
