"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useCallback, useMemo, useState } from "react";
import { toast } from "@/components/ui/toast";
import {
  baseFieldsOf,
  type UpdateProjectInput,
  updateProjectInput,
} from "@/domain/project/update-project.schema";
import type { EditBase, EditValue, FieldClash } from "@/domain/shared/edit.schema";
import { clashesOf } from "@/lib/api/clashes";
import { client } from "@/lib/api/client";
import { failureOf } from "@/lib/api/failure";
import { fieldErrorsOf } from "../fields/field-errors";
import { type FieldKey, type FieldTexts, isFieldKey } from "../fields/field-key";
import { type FieldValues, readFields } from "../fields/read-field";
import { useFields } from "../fields/use-fields";
import { changedKeys } from "./changed-fields";
import type { ClashChoices } from "./clash-dialog";
import { refreshProject } from "./queries";
import { useRecord } from "./record-context";
import { fieldText, recordTexts, recordValues } from "./record-texts";

const reasonOf: Partial<Record<FieldKey, FieldKey>> = {
  uscc: "usccOverrideReason",
  projectCompanyUscc: "projectCompanyUsccOverrideReason",
};

/** A code travels with the reason it was kept for. */
const withReasons = (keys: readonly FieldKey[]): FieldKey[] => [
  ...new Set(keys.flatMap((key) => [key, ...(reasonOf[key] ? [reasonOf[key]] : [])])),
];

/** What of a record's values is written in the controls, where a later value was seen in a clash that one. */
function startingTexts(texts: FieldTexts, seen: EditBase): FieldTexts {
  const patched = { ...texts };
  for (const [field, value] of Object.entries(seen)) {
    if (isFieldKey(field)) patched[field] = fieldText(field, value);
  }
  return patched;
}

const valueOfSide = ({ mine, theirs, before }: FieldClash, side: ClashChoices[string]): EditValue =>
  side === "mine" ? mine : side === "theirs" ? theirs : before;

/** What an edit of these fields starts from and rests on. */
const baseOf = (
  start: Readonly<Record<string, EditValue | undefined>>,
  fields: readonly string[],
): EditBase =>
  Object.fromEntries(
    baseFieldsOf(fields).flatMap((field) => {
      const value = start[field];
      return value === undefined ? [] : [[field, value]];
    }),
  );

/**
 * Saves some fields of the record. What others changed in other fields is kept; where both changed the same one, the
 * clashes are to be settled first. Nothing that was typed is lost.
 */
export function useUpdateFields(keys: readonly FieldKey[], onSaved: () => void) {
  const { project } = useRecord();
  const queries = useQueryClient();
  const [opened] = useState(project);
  const [seen, setSeen] = useState<EditBase>({});
  const [clashes, setClashes] = useState<readonly FieldClash[]>([]);
  const allKeys = useMemo(() => [...withReasons(keys), "confirmedDuplicateReason" as const], [keys]);
  const openedTexts = useMemo(() => recordTexts(opened), [opened]);
  const { id, version } = opened;
  const parse = useCallback(
    (values: FieldValues) => updateProjectInput.safeParse({ ...values, id, version }),
    [id, version],
  );
  const fields = useFields({ keys: allKeys, initial: openedTexts, whenEmpty: null, parse });
  const saving = useMutation({
    mutationFn: (input: UpdateProjectInput) => client.project.update(input),
    onSuccess: async (saved, input) => {
      await refreshProject(queries, id);
      toast(saved.version > input.version + 1 ? "已保存，他人刚改的其他栏目也都保留" : "已保存");
      onSaved();
    },
    onError: (error) => {
      setClashes(clashesOf(error));
      fields.refuse(fieldErrorsOf(failureOf(error)));
    },
  });
  const send = (texts: FieldTexts, known: EditBase) => {
    const settled = Object.keys(known).filter(isFieldKey);
    const all = [...new Set([...allKeys, ...settled])];
    const changed = withReasons(changedKeys(startingTexts(openedTexts, known), texts, all));
    if (changed.length === 0) return onSaved();
    const { values } = readFields(texts, changed, null);
    const base = baseOf({ ...recordValues(opened), ...known }, [...changed, ...Object.keys(known)]);
    const input = updateProjectInput.safeParse({ ...values, id, version, base });
    if (input.success) saving.mutate(input.data);
  };
  const submit = () => {
    fields.tryOnce();
    if (fields.input && !saving.isPending) send(fields.form.texts, seen);
  };
  const settle = (choices: ClashChoices) => {
    const texts = { ...fields.form.texts };
    const known = { ...seen };
    for (const clash of clashes) {
      const side = choices[clash.field];
      if (!side || !isFieldKey(clash.field)) continue;
      known[clash.field] = clash.theirs;
      texts[clash.field] = fieldText(clash.field, valueOfSide(clash, side));
      fields.form.set(clash.field, texts[clash.field] ?? "");
    }
    setSeen(known);
    setClashes([]);
    send(texts, known);
  };
  return {
    form: fields.form,
    other: fields.attempt > 0 ? fields.other : undefined,
    opened,
    saving,
    submit,
    clashes,
    settle,
    backToForm: () => setClashes([]),
    needsReason: saving.error ? failureOf(saving.error).rule === "DUPLICATE_STRONG" : false,
  };
}
