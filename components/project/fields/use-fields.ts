"use client";

import { useMemo, useState } from "react";
import { type FieldErrors, type FieldKey, type FieldTexts, isFieldKey } from "./field-key";
import { type FieldsRead, issueTexts, readFields } from "./read-field";

type Parsed<Output> =
  | { success: true; data: Output }
  | { success: false; error: { issues: readonly { path: readonly PropertyKey[]; message: string }[] } };

type FieldsOptions<Output> = {
  keys: readonly FieldKey[];
  initial: FieldTexts;
  whenEmpty: null | undefined;
  /** The procedure's own schema over what was read. */
  parse: (values: FieldsRead["values"]) => Parsed<Output>;
};

export type FieldsForm = {
  texts: FieldTexts;
  /** Shown once a field was left or a submit was tried. */
  errors: FieldErrors;
  set: (key: FieldKey, text: string) => void;
  leave: (key: FieldKey) => void;
};

/** Texts, live errors and the parsed input of a form over project fields. */
export function useFields<Output>({ keys, initial, whenEmpty, parse }: FieldsOptions<Output>) {
  const [texts, setTexts] = useState(initial);
  const [left, setLeft] = useState<ReadonlySet<FieldKey>>(new Set());
  const [attempt, setAttempt] = useState(0);
  const [refused, setRefused] = useState<FieldErrors>({});
  const result = useMemo(() => {
    const { values, problems } = readFields(texts, keys, whenEmpty);
    const parsed = parse(values);
    const { fields, other } = parsed.success
      ? { fields: {}, other: undefined }
      : issueTexts(parsed.error.issues, isFieldKey);
    const all: FieldErrors = { ...fields, ...problems };
    const isSound = parsed.success && Object.keys(problems).length === 0;
    return { all, other, input: isSound ? parsed.data : null };
  }, [texts, keys, whenEmpty, parse]);
  const errors = useMemo(() => {
    const shown: FieldErrors = { ...refused };
    for (const key of keys) {
      const message = result.all[key];
      if (message && (attempt > 0 || left.has(key))) shown[key] = message;
    }
    return shown;
  }, [refused, keys, result, attempt, left]);
  const set = (key: FieldKey, text: string) => {
    setTexts((before) => ({ ...before, [key]: text }));
    setRefused(({ [key]: _, ...rest }) => rest);
  };
  const leave = (key: FieldKey) => {
    if ((texts[key] ?? "") !== "") setLeft((before) => new Set(before).add(key));
  };
  return {
    form: { texts, errors, set, leave } satisfies FieldsForm,
    input: result.input,
    other: result.other,
    attempt,
    /** Counts a submit; from then on every error shows. */
    tryOnce: () => setAttempt((before) => before + 1),
    /** Sentences the server gave for fields. */
    refuse: setRefused,
    replace: (next: FieldTexts) => {
      setTexts(next);
      setLeft(new Set());
      setAttempt(0);
      setRefused({});
    },
  };
}
