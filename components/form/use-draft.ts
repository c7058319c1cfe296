"use client";

import { useEffect, useRef, useState } from "react";
import { type DraftValue, dropDraft, readDraft, writeDraft } from "@/lib/draft-storage";
import { useDraftOwner } from "./draft-owner";

const saveAfterMs = 400;

type DraftOptions = {
  /** Which form, of which record: `follow-up:<id>`. */
  key: string;
  /** What would be lost now; null when nothing was typed. */
  value: DraftValue | null;
  /** Puts what was kept back into the form, once, when it opens. */
  onRestore: (value: DraftValue) => void;
};

/**
 * Keeps what is typed in this browser, for this person, for a week: through a reload, a lost connection, an ended
 * session. `drop` after a success; `discard` when the person wants it gone.
 */
export function useDraft({ key, value, onRestore }: DraftOptions) {
  const userId = useDraftOwner();
  const [isRestored, setIsRestored] = useState(false);
  const isOverRef = useRef(false);
  const hasWrittenRef = useRef(false);
  const text = value === null ? null : JSON.stringify(value);
  const latest = useRef({ value, onRestore });
  latest.current = { value, onRestore };
  useEffect(() => {
    const kept = userId ? readDraft(userId, key) : null;
    if (!kept) return;
    latest.current.onRestore(kept);
    setIsRestored(true);
  }, [userId, key]);
  useEffect(() => {
    if (!userId || isOverRef.current) return;
    if (text === null) {
      if (hasWrittenRef.current) dropDraft(userId, key);
      return;
    }
    const save = () => {
      if (isOverRef.current || !latest.current.value) return;
      hasWrittenRef.current = true;
      writeDraft(userId, key, latest.current.value);
    };
    const timer = setTimeout(save, saveAfterMs);
    window.addEventListener("pagehide", save);
    return () => {
      clearTimeout(timer);
      window.removeEventListener("pagehide", save);
    };
  }, [userId, key, text]);
  const forget = () => {
    if (userId) dropDraft(userId, key);
    setIsRestored(false);
  };
  return {
    isRestored,
    /** After it was sent: nothing more is kept of this form. */
    drop: () => {
      isOverRef.current = true;
      forget();
    },
    discard: forget,
  };
}
