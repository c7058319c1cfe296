"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { UploadError } from "@/components/form/send-file";
import { uploadFile } from "@/components/form/upload-file";
import { toast } from "@/components/ui/toast";
import { catalogueEntry, isReviewed } from "@/domain/milestone/catalogue";
import type { MilestoneState } from "@/domain/milestone/milestone";
import type { MilestoneItem } from "@/domain/milestone/milestone-item.schema";
import { saveMilestoneInput } from "@/domain/milestone/save-milestone.schema";
import { client } from "@/lib/api/client";
import { failureOf } from "@/lib/api/failure";
import { milestoneText } from "@/lib/text/milestones";
import { useRecord } from "../../record/record-context";
import { refreshMilestones } from "../queries";
import { changedValues, fieldsFor, openingValues, type TextKey } from "./draft-values";

const messageOf = (error: unknown): string =>
  error instanceof UploadError ? error.message : failureOf(error).message;

type FieldErrors = Record<string, string>;

/** The form of a step: what it holds, and saving it with its evidence in one go. */
export function useEditMilestone(item: MilestoneItem, startState: MilestoneState, onDone: () => void) {
  const { project } = useRecord();
  const queries = useQueryClient();
  const [values, setValues] = useState(() => openingValues(item, startState));
  const [files, setFiles] = useState<readonly File[]>([]);
  const [local, setLocal] = useState<FieldErrors>({});
  const keys = fieldsFor(values.state, isReviewed(item.code));
  const saving = useMutation({
    mutationFn: async (input: ReturnType<typeof saveMilestoneInput.parse>) => {
      const saved = await client.milestone.save(input);
      const documentKind = catalogueEntry(item.code).evidence;
      for (const [index, file] of files.entries()) {
        await uploadFile({ projectId: project.id, file, documentKind, milestoneId: saved.id });
        setFiles(files.slice(index + 1));
      }
    },
    onSuccess: () => {
      toast(`${milestoneText[item.code]}已保存`);
      onDone();
    },
    onSettled: () => void refreshMilestones(queries, project.id),
  });
  const submit = () => {
    const { state } = values;
    const draft = { projectId: project.id, code: item.code, version: item.version, state };
    const parsed = saveMilestoneInput.safeParse({ ...draft, ...changedValues(item, values, keys) });
    saving.reset();
    const wrong = parsed.success
      ? []
      : parsed.error.issues.map(({ path, message }) => [path.join("."), message]);
    setLocal(Object.fromEntries(wrong));
    if (parsed.success) saving.mutate(parsed.data);
  };
  const failure = saving.error ? failureOf(saving.error) : undefined;
  const isStale = failure?.code === "CONFLICT";
  const errors: FieldErrors = { ...failure?.fields, ...local };
  const isByField = Object.keys(errors).length > 0;
  return {
    values,
    keys,
    files,
    setFiles,
    errors,
    problem: saving.error && !isByField && !isStale ? messageOf(saving.error) : undefined,
    isStale,
    isPending: saving.isPending,
    set: (key: TextKey, text: string) => setValues((before) => ({ ...before, [key]: text })),
    setState: (state: MilestoneState) => setValues((before) => ({ ...before, state })),
    submit,
  };
}

export type EditMilestone = ReturnType<typeof useEditMilestone>;
