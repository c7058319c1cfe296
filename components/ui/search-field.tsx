"use client";

import { useEffect, useId, useRef, useState } from "react";
import { classNames } from "@/lib/class-names";
import { Icon } from "./icon";
import { Kbd } from "./kbd";
import { useSlashFocus } from "./use-slash-focus";

type SearchFieldProps = {
  label: string;
  value: string;
  /** Called 250 ms after the last key, at once on Enter, never in the middle of composing a character. */
  onChange: (value: string) => void;
  placeholder?: string;
  className?: string;
};

const restMs = 250;

export function SearchField({ label, value, onChange, placeholder, className }: SearchFieldProps) {
  const id = useId();
  const inputRef = useRef<HTMLInputElement>(null);
  const timerRef = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [text, setText] = useState(value);
  const [sent, setSent] = useState(value);
  const [seen, setSeen] = useState(value);
  useSlashFocus(inputRef);
  useEffect(() => () => clearTimeout(timerRef.current), []);

  // A new value from outside (清除筛选, Back) replaces the text; the echo of what was sent does not.
  if (value !== seen) {
    setSeen(value);
    setSent(value);
    if (value !== sent) setText(value);
  }

  const send = (next: string, waitMs: number) => {
    clearTimeout(timerRef.current);
    timerRef.current = setTimeout(() => {
      setSent(next);
      onChange(next);
    }, waitMs);
  };

  return (
    <div className={classNames("relative w-full sm:w-64", className)}>
      <label htmlFor={id} className="sr-only">
        {label}
      </label>
      <Icon
        name="search"
        className="pointer-events-none absolute top-1/2 left-2.5 -translate-y-1/2 text-ink-faint"
      />
      <input
        ref={inputRef}
        id={id}
        type="search"
        value={text}
        autoComplete="off"
        placeholder={placeholder ?? label}
        onChange={(event) => {
          setText(event.target.value);
          const native = event.nativeEvent;
          if (!(native instanceof InputEvent && native.isComposing)) send(event.target.value, restMs);
        }}
        onCompositionEnd={(event) => send(event.currentTarget.value, restMs)}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === "Enter") send(text, 0);
          if (event.key === "Escape" && text !== "") {
            event.preventDefault();
            setText("");
            send("", 0);
          }
        }}
        className="touch peer h-8 w-full appearance-none rounded-md border border-line-strong/60 bg-surface pr-8 pl-8 hover:border-line-strong focus:border-accent focus:outline-offset-0 [&::-webkit-search-cancel-button]:appearance-none"
      />
      <span
        aria-hidden
        className="pointer-events-none absolute top-1/2 right-1.5 hidden -translate-y-1/2 peer-focus:hidden pointer-fine:block peer-focus:!hidden"
      >
        {text === "" ? <Kbd>/</Kbd> : null}
      </span>
      {text === "" ? null : (
        <button
          type="button"
          aria-label="清空搜索"
          onClick={() => {
            setText("");
            send("", 0);
            inputRef.current?.focus();
          }}
          className="absolute top-1/2 right-1 inline-flex size-6 -translate-y-1/2 items-center justify-center rounded-sm text-ink-muted hover:text-ink"
        >
          <Icon name="close" size={14} />
        </button>
      )}
    </div>
  );
}
