"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { ClashChoices } from "@/components/form/clash-dialog";
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
import { readFields } from "../fields/read-field";
import { changedKeys } from "./changed-fields";
import { refreshProject } from "./queries";
import { useRecord } from "./record-context";
import { fieldText } from "./record-texts";
import { useFieldsEdit, withReasons } from "./use-fields-edit";

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
  const [seen, setSeen] = useState<EditBase>({});
  const [clashes, setClashes] = useState<readonly FieldClash[]>([]);
  const { id } = project;
  const { opened, openedTexts, allKeys, fields, draft, discardDraft } = useFieldsEdit(keys);
  const saving = useMutation({
    mutationFn: (input: UpdateProjectInput) => client.project.update(input),
    onSuccess: async (saved, input) => {
      draft.drop();
      await refreshProject(queries, id);
      toast(saved.version > input.version + 1 ? "已保存，他人刚改的其他栏目也都保留" : "已保存");
      onSaved();
    },
    onError: (error) => {
      setClashes(clashesOf(error));
      fields.refuse(fieldErrorsOf(failureOf(error)));
    },
  });
  const close = () => {
    draft.drop();
    onSaved();
  };
  const send = (texts: FieldTexts, known: EditBase) => {
    const settled = Object.keys(known).filter(isFieldKey);
    const all = [...new Set([...allKeys, ...settled])];
    const changed = withReasons(changedKeys(startingTexts(openedTexts, known), texts, all));
    if (changed.length === 0) return close();
    const { values } = readFields(texts, changed, null);
    const base = baseOf({ ...opened.values, ...known }, [...changed, ...Object.keys(known)]);
    const input = updateProjectInput.safeParse({ ...values, id, version: opened.version, base });
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
    openedValues: opened.values,
    isRestored: draft.isRestored,
    discardDraft,
    saving,
    submit,
    clashes,
    settle,
    backToForm: () => setClashes([]),
    needsReason: saving.error ? failureOf(saving.error).rule === "DUPLICATE_STRONG" : false,
  };
}
