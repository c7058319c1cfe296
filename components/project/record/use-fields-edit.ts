"use client";

import { useCallback, useMemo, useState } from "react";
import { useDraft } from "@/components/form/use-draft";
import { updateProjectInput } from "@/domain/project/update-project.schema";
import { type FieldKey, isFieldKey } from "../fields/field-key";
import type { FieldValues } from "../fields/read-field";
import { useFields } from "../fields/use-fields";
import { changedKeys } from "./changed-fields";
import { draftOf, openingOf, startOf, textsOf } from "./fields-draft";
import { useRecord } from "./record-context";
import { recordTexts } from "./record-texts";

const reasonOf: Partial<Record<FieldKey, FieldKey>> = {
  uscc: "usccOverrideReason",
  projectCompanyUscc: "projectCompanyUsccOverrideReason",
};

/** A code travels with the reason it was kept for. */
export const withReasons = (keys: readonly FieldKey[]): FieldKey[] => [
  ...new Set(keys.flatMap((key) => [key, ...(reasonOf[key] ? [reasonOf[key]] : [])])),
];

/** Some fields of the record in a form, kept as a draft with what they were changed from. */
export function useFieldsEdit(keys: readonly FieldKey[]) {
  const { project } = useRecord();
  const [opened, setOpened] = useState(() => openingOf(project));
  const allKeys = useMemo(() => [...withReasons(keys), "confirmedDuplicateReason" as const], [keys]);
  const openedTexts = useMemo(() => textsOf(opened.values), [opened]);
  const { id } = project;
  const { version } = opened;
  const parse = useCallback(
    (values: FieldValues) => updateProjectInput.safeParse({ ...values, id, version }),
    [id, version],
  );
  const fields = useFields({ keys: allKeys, initial: openedTexts, whenEmpty: null, parse });
  const { texts } = fields.form;
  const draft = useDraft({
    key: `fields:${id}:${keys.join(",")}`,
    value: draftOf(opened, changedKeys(openedTexts, texts, allKeys), texts),
    onRestore: (kept) => {
      const restored = startOf(kept, opened);
      setOpened(restored.start);
      for (const [key, text] of Object.entries(restored.texts)) {
        if (isFieldKey(key)) fields.form.set(key, text);
      }
    },
  });
  const discardDraft = () => {
    draft.discard();
    setOpened(openingOf(project));
    fields.replace(recordTexts(project));
  };
  return { opened, openedTexts, allKeys, fields, draft, discardDraft };
}
