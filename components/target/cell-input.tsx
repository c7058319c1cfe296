"use client";

import { memo, useLayoutEffect, useRef, useState } from "react";
import { classNames } from "@/lib/class-names";

export type CellInputProps = {
  /** Where it stands among the visible cells: `row:column`. */
  at: string;
  cellKey: string;
  name: string;
  /** While it is typed in, and while it is only read. */
  typedText: string;
  shownText: string;
  mayEdit: boolean;
  isChanged: boolean;
  error: string | null;
  onWrite: (cellKey: string, text: string) => void;
  onSelect: (cellKey: string) => void;
};

function borderOf(mayEdit: boolean, isWrong: boolean): string {
  if (isWrong) return "border-breached";
  return mayEdit ? "border-line hover:border-line-strong" : "cursor-default border-transparent";
}

/** One figure; read-only ones look the same and can be walked over as well. */
export const CellInput = memo(function CellInput(props: CellInputProps) {
  const { at, cellKey, name, typedText, shownText, mayEdit, isChanged, error, onWrite, onSelect } = props;
  const [isFocused, setIsFocused] = useState(false);
  const inputRef = useRef<HTMLInputElement>(null);
  const hasTypedRef = useRef(false);
  useLayoutEffect(() => {
    if (isFocused) inputRef.current?.select();
  }, [isFocused]);
  return (
    <>
      <input
        ref={inputRef}
        data-cell={at}
        data-key={cellKey}
        aria-label={name}
        aria-invalid={error !== null || undefined}
        title={error ?? undefined}
        readOnly={!mayEdit}
        inputMode="decimal"
        autoComplete="off"
        enterKeyHint="next"
        value={isFocused && mayEdit ? typedText : shownText}
        onChange={(event) => {
          hasTypedRef.current = true;
          onWrite(cellKey, event.target.value);
        }}
        onFocus={(event) => {
          setIsFocused(true);
          onSelect(cellKey);
          hasTypedRef.current = false;
          const input = event.currentTarget;
          // Once more after a click, which sets the caret; never over what a fast hand has typed by then.
          requestAnimationFrame(() => {
            if (!hasTypedRef.current) input.select();
          });
        }}
        onBlur={() => setIsFocused(false)}
        className={classNames(
          "touch h-7 w-full min-w-0 rounded-sm border px-1.5 text-right tabular-nums outline-none",
          "focus:border-focus focus:bg-surface focus:ring-1 focus:ring-focus",
          borderOf(mayEdit, error !== null),
          isChanged ? "bg-accent-soft font-semibold" : "bg-transparent",
          error === null ? isChanged && "text-accent-text" : "text-breached-text",
        )}
      />
      {error === null ? null : (
        <p role="alert" className="text-right text-xs text-breached-text">
          {error}
        </p>
      )}
    </>
  );
});
