import { type FormEvent, useRef, useState } from "react";
import type { IntentReceipt } from "@/domain/intent/submit-intent.schema";
import {
  type FieldName,
  fieldNames,
  fromServer,
  type Problems,
  problemOf,
  problemsOf,
  readForm,
  toSubmission,
  type Values,
} from "./form-values";
import { postJson } from "./post-json";
import { useDraft } from "./use-draft";
import { useOnce } from "./use-once";

/** A message that appears under the pressed button's field would move the button away from the pointer. */
const afterPressMs = 200;

type Handed = { formTicket: string; consentVersion: string };

export type Sent = { receipt: IntentReceipt; values: Values };

/** State of the public form: values stay in the native controls, only problems and answers are kept here. */
export function useIntentForm(handed: Handed) {
  const formRef = useRef<HTMLFormElement>(null);
  const [problems, setProblems] = useState<Problems>({});
  const [failure, setFailure] = useState<string>();
  const [attempt, setAttempt] = useState(0);
  const once = useOnce();
  const [siteNeed, setSiteNeed] = useState<string>();
  const [sent, setSent] = useState<Sent>();
  const draft = useDraft(formRef, (values) => setSiteNeed(values.siteNeed));

  const judge = (name: FieldName) => {
    if (!formRef.current) return;
    const values = readForm(formRef.current);
    const isUntouched = (values[name] ?? "") === "" && attempt === 0;
    setProblems((known) => ({ ...known, [name]: isUntouched ? undefined : problemOf(name, values) }));
  };

  const check = (event: FormEvent<HTMLFormElement>) => {
    const { target } = event;
    const name = fieldNames.find((known) => "name" in target && target.name === known);
    if (name) setTimeout(() => judge(name), afterPressMs);
  };

  const change = () => {
    if (formRef.current) setSiteNeed(readForm(formRef.current).siteNeed);
    draft.save();
  };

  const send = async (values: Values) => {
    const answer = await postJson<IntentReceipt>(
      "/intents",
      toSubmission(values, { ...handed, submissionKey: draft.submissionKey() }),
    );
    if (answer.ok) {
      draft.discard();
      setSent({ receipt: answer.value, values });
      return;
    }
    const { problems: found, other } = fromServer(answer.fields);
    setProblems(found);
    setAttempt((count) => count + 1);
    setFailure(other ?? (Object.keys(found).length > 0 ? undefined : answer.message));
  };

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const values = readForm(event.currentTarget);
    const found = problemsOf(values);
    setProblems(found);
    setFailure(undefined);
    setAttempt((count) => count + 1);
    if (Object.keys(found).length > 0) return;
    once.run(() => send(values));
  };

  const reset = () => {
    formRef.current?.reset();
    draft.discard();
    setProblems({});
    setSiteNeed(undefined);
  };

  return {
    formRef,
    problems,
    failure,
    attempt,
    isPending: once.isPending,
    siteNeed,
    sent,
    draftState: draft.state,
    check,
    change,
    submit,
    reset,
  };
}
