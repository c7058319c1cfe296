"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { ClashChoices } from "@/components/form/clash-dialog";
import { useDraft } from "@/components/form/use-draft";
import { toast } from "@/components/ui/toast";
import type { ParcelDetail } from "@/domain/land/parcel.schema";
import { type ParcelFieldKey, parcelFieldKeys } from "@/domain/land/parcel-fields";
import type { ParcelState } from "@/domain/land/parcel-state";
import { createParcelInput, updateParcelInput } from "@/domain/land/write-parcel.schema";
import type { EditBase, FieldClash } from "@/domain/shared/edit.schema";
import { clashesOf } from "@/lib/api/clashes";
import { api, client } from "@/lib/api/client";
import { failureOf } from "@/lib/api/failure";
import {
  changedKeys,
  inputOf,
  type ParcelTexts,
  storedValue,
  textOf,
  textsOf,
  unreadable,
} from "./parcel-texts";

type Saved = { id: string; version: number };
type Values = Partial<Record<ParcelFieldKey, EditBase[string]>>;

const isKey = (field: string): field is ParcelFieldKey => parcelFieldKeys.some((key) => key === field);

const valuesOf = (texts: ParcelTexts, keys: readonly ParcelFieldKey[]): Values =>
  Object.fromEntries(keys.map((key) => [key, inputOf(key, texts[key])]));

/** Sentences by field: what could not be read, then what the schema says. */
function problemsOf(values: Values, issues: readonly { path: PropertyKey[]; message: string }[]) {
  const problems: Record<string, string> = {};
  for (const { path, message } of issues) problems[String(path[0])] ??= message;
  for (const key of parcelFieldKeys) {
    const words = unreadable(key, values[key] ?? null);
    if (words) problems[key] = words;
  }
  return problems;
}

/** What stands in the form, kept as a draft in this browser. */
function useTexts(opened: ParcelTexts, key: string) {
  const [texts, setTexts] = useState(opened);
  const changed = changedKeys(texts, opened);
  const draft = useDraft({
    key: `parcel:${key}`,
    value: changed.length > 0 ? Object.fromEntries(changed.map((field) => [field, texts[field]])) : null,
    onRestore: (kept) => setTexts((before) => ({ ...before, ...kept })),
  });
  const discard = () => {
    draft.discard();
    setTexts(opened);
  };
  return { texts, setTexts, changed, draft, discard };
}

/** Sends, says so, and keeps the clashes of a refusal. */
function useSaving(done: string, onSaved: (saved: Saved) => void) {
  const queries = useQueryClient();
  const [clashes, setClashes] = useState<readonly FieldClash[]>([]);
  const { mutate, error, isPending, reset } = useMutation({
    mutationFn: (send: () => Promise<Saved>) => send(),
    onSuccess: async (saved) => {
      await queries.invalidateQueries({ queryKey: api.parcel.key() });
      toast(done);
      onSaved(saved);
    },
    onError: (refusal) => setClashes(clashesOf(refusal)),
  });
  return {
    send: mutate,
    failure: error ? failureOf(error) : undefined,
    isPending,
    reset,
    clashes,
    setClashes,
  };
}

/** The changed values with what each started from: as it was opened, or as a clash showed it since. */
function editOf(opened: ParcelDetail, now: ParcelTexts, known: EditBase) {
  const keys = [...new Set([...changedKeys(now, textsOf(opened)), ...Object.keys(known).filter(isKey)])];
  const before = Object.fromEntries(keys.map((key) => [key, storedValue(opened, key)]));
  return { keys, values: valuesOf(now, keys), base: { ...before, ...known } };
}

/** What was chosen field by field, as it then stands in the controls and as it was seen in the clash. */
function settledTexts(texts: ParcelTexts, clashes: readonly FieldClash[], choices: ClashChoices) {
  const known: EditBase = {};
  const next: Record<string, string> = { ...texts };
  for (const { field, mine, theirs, before } of clashes) {
    if (!isKey(field)) continue;
    known[field] = theirs;
    next[field] = textOf(field, { mine, theirs, before }[choices[field] ?? "mine"]);
  }
  // safe because only values of known keys were replaced
  return { known, settled: next as ParcelTexts };
}

/** Enters a parcel or changes one: only what was changed is sent, and what others changed elsewhere is kept. */
export function useParcelForm(parcel: ParcelDetail | undefined, onSaved: (saved: Saved) => void) {
  const [opened] = useState({ parcel, texts: textsOf(parcel) });
  const { texts, setTexts, changed, draft, discard } = useTexts(opened.texts, parcel?.id ?? "new");
  const [state, setState] = useState<ParcelState | "">("");
  const [local, setLocal] = useState<Record<string, string>>({});
  const [attempt, setAttempt] = useState(0);
  const [seen, setSeen] = useState<EditBase>({});
  const leave = (saved: Saved) => {
    draft.drop();
    onSaved(saved);
  };
  const { send, failure, isPending, reset, clashes, setClashes } = useSaving(
    parcel ? "已保存" : "已登记地块",
    leave,
  );
  const create = () => {
    const values = valuesOf(texts, changed);
    const given = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));
    const input = createParcelInput.safeParse({ ...given, state: state || undefined });
    if (input.success) return send(() => client.parcel.create(input.data));
    setLocal(problemsOf(values, input.error.issues));
  };
  const update = (start: ParcelDetail, now: ParcelTexts, known: EditBase) => {
    const { keys, values, base } = editOf(start, now, known);
    if (keys.length === 0) return leave(start);
    const input = updateParcelInput.safeParse({ ...values, id: start.id, version: start.version, base });
    if (input.success) return send(() => client.parcel.update(input.data));
    setLocal(problemsOf(values, input.error.issues));
  };
  const submit = () => {
    if (isPending) return;
    setLocal({});
    reset();
    setAttempt((before) => before + 1);
    if (opened.parcel) update(opened.parcel, texts, seen);
    else create();
  };
  const settle = (choices: ClashChoices) => {
    const { known, settled } = settledTexts(texts, clashes, choices);
    const allKnown = { ...seen, ...known };
    setTexts(settled);
    setSeen(allKnown);
    setClashes([]);
    if (opened.parcel) update(opened.parcel, settled, allKnown);
  };
  const set = (key: ParcelFieldKey, text: string) => {
    setTexts((before) => ({ ...before, [key]: text }));
    setLocal(({ [key]: _mended, ...rest }) => rest);
  };
  const isSaid = failure === undefined || clashes.length > 0 || Object.keys(failure.fields).length > 0;
  return {
    form: { texts, errors: { ...failure?.fields, ...local }, set },
    ...{ state, setState, attempt, isPending, submit, discard, clashes, settle },
    message: isSaid ? undefined : failure?.message,
    isRestored: draft.isRestored,
    backToForm: () => setClashes([]),
  };
}
