"use client";

import { useEffect, useState } from "react";
import { IconButton } from "./button";

type CopyState = "idle" | "done" | "refused";

const words: Record<CopyState, string> = {
  idle: "复制",
  done: "已复制",
  refused: "浏览器不允许复制，可手工选取",
};

/** Copies a code or number; says so in place. */
export function CopyButton({ value, what }: { value: string; what: string }) {
  const [state, setState] = useState<CopyState>("idle");
  useEffect(() => {
    if (state === "idle") return;
    const timer = setTimeout(() => setState("idle"), 2000);
    return () => clearTimeout(timer);
  }, [state]);
  const copy = () => {
    if (!navigator.clipboard) {
      setState("refused");
      return;
    }
    navigator.clipboard.writeText(value).then(
      () => setState("done"),
      () => setState("refused"),
    );
  };
  return (
    <span className="inline-flex items-center">
      <IconButton icon={state === "done" ? "check" : "copy"} label={`复制${what}`} size="sm" onClick={copy} />
      <span role="status" className="text-xs text-ink-muted">
        {state === "idle" ? "" : words[state]}
      </span>
    </span>
  );
}
