import { type RefObject, useEffect, useRef, useState } from "react";
import { newId } from "@/lib/new-id";
import { clearDraft, fillForm, readDraft, writeDraft } from "./draft";
import { readForm, type Values } from "./form-values";

const saveAfterMs = 400;

/** The draft of a form: put back once, kept as one types. */
export function useDraft(formRef: RefObject<HTMLFormElement | null>, onRestore: (values: Values) => void) {
  const keyRef = useRef("");
  const timerRef = useRef<ReturnType<typeof setTimeout>>(undefined);
  const restoreRef = useRef(onRestore);
  const [state, setState] = useState<"none" | "restored" | "saved">("none");
  useEffect(() => {
    const draft = readDraft();
    keyRef.current = draft?.submissionKey ?? newId();
    if (draft && formRef.current) {
      fillForm(formRef.current, draft.values);
      restoreRef.current(readForm(formRef.current));
      setState("restored");
    }
    return () => clearTimeout(timerRef.current);
  }, [formRef]);
  const save = () => {
    clearTimeout(timerRef.current);
    timerRef.current = setTimeout(() => {
      if (!formRef.current) return;
      const isKept = writeDraft({
        values: readForm(formRef.current),
        savedAt: Date.now(),
        submissionKey: keyRef.current,
      });
      if (isKept) setState("saved");
    }, saveAfterMs);
  };
  const discard = () => {
    clearTimeout(timerRef.current);
    clearDraft();
    keyRef.current = newId();
    setState("none");
  };
  return { state, save, discard, submissionKey: () => keyRef.current };
}
