"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useCallback, useMemo, useState } from "react";
import { toast } from "@/components/ui/toast";
import type { FullProject } from "@/domain/project/project-detail.schema";
import { type UpdateProjectInput, updateProjectInput } from "@/domain/project/update-project.schema";
import { client } from "@/lib/api/client";
import { failureOf } from "@/lib/api/failure";
import { fieldErrorsOf } from "../fields/field-errors";
import type { FieldKey } from "../fields/field-key";
import { type FieldValues, readFields } from "../fields/read-field";
import { useFields } from "../fields/use-fields";
import { changedKeys, conflictsBetween, type FieldConflict } from "./changed-fields";
import { projectQuery, refreshProject } from "./queries";
import { useRecord } from "./record-context";
import { recordTexts } from "./record-texts";

const reasonOf: Partial<Record<FieldKey, FieldKey>> = {
  uscc: "usccOverrideReason",
  projectCompanyUscc: "projectCompanyUsccOverrideReason",
};

/** A code travels with the reason it was kept for. */
const withReasons = (keys: readonly FieldKey[]): FieldKey[] => [
  ...new Set(keys.flatMap((key) => [key, ...(reasonOf[key] ? [reasonOf[key]] : [])])),
];

/** Saves some fields of the record; a slower writer sees what the faster one did and keeps what was typed. */
export function useUpdateFields(keys: readonly FieldKey[], onSaved: () => void) {
  const { project } = useRecord();
  const queries = useQueryClient();
  const [opened, setOpened] = useState<FullProject>(project);
  const [isStale, setIsStale] = useState(false);
  const [conflicts, setConflicts] = useState<readonly FieldConflict[]>([]);
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
    onSuccess: async () => {
      await refreshProject(queries, id);
      toast("已保存");
      onSaved();
    },
    onError: (error) => {
      const failure = failureOf(error);
      fields.refuse(fieldErrorsOf(failure));
      setIsStale(failure.code === "CONFLICT");
    },
  });
  const save = (base: number) => {
    const changed = withReasons(changedKeys(openedTexts, fields.form.texts, allKeys));
    if (changed.length === 0) return onSaved();
    if (!fields.input) return;
    const { values } = readFields(fields.form.texts, changed, null);
    saving.mutate(updateProjectInput.parse({ ...values, id, version: base }));
  };
  const submit = () => {
    fields.tryOnce();
    if (saving.isPending) return;
    setConflicts([]);
    save(opened.version);
  };
  const reloadAndSave = async () => {
    const current = await queries.fetchQuery({ ...projectQuery(id), staleTime: 0 });
    if (current.sight !== "full") return;
    const touched = changedKeys(openedTexts, fields.form.texts, allKeys);
    const found = conflictsBetween(opened, current, touched);
    const currentTexts = recordTexts(current);
    for (const key of allKeys.filter((name) => !touched.includes(name))) {
      fields.form.set(key, currentTexts[key] ?? "");
    }
    setIsStale(false);
    saving.reset();
    setOpened(current);
    setConflicts(found);
    if (found.length === 0) save(current.version);
  };
  const needsReason = saving.error ? failureOf(saving.error).rule === "DUPLICATE_STRONG" : false;
  return {
    form: fields.form,
    other: fields.attempt > 0 ? fields.other : undefined,
    saving,
    submit,
    isStale,
    conflicts,
    needsReason,
    reloadAndSave: () => void reloadAndSave(),
  };
}
