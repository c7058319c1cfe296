"use client";

import dynamic from "next/dynamic";
import { DraftNotice } from "@/components/form/draft-notice";
import { FormDialog } from "@/components/form/form-dialog";
import { FormBody } from "@/components/form/form-section";
import { Notice } from "@/components/ui/notice";
import type { FieldKey } from "../../fields/field-key";
import { ProjectField } from "../../fields/project-field";
import { changeLabel, changeValue } from "../change-words";
import { ChangedBeneath } from "../changed-beneath";
import { useUpdateFields } from "../use-update-fields";

const ClashDialog = dynamic(
  () => import("@/components/form/clash-dialog").then((module) => module.ClashDialog),
  {
    ssr: false,
  },
);

type FieldsDialogProps = { title: string; keys: readonly FieldKey[]; onClose: () => void };

const required: ReadonlySet<FieldKey> = new Set([
  "name",
  "summary",
  "sourceChannel",
  "industry",
  "investorName",
]);

/** Some fields of the record and nothing else. */
export function FieldsDialog({ title, keys, onClose }: FieldsDialogProps) {
  const update = useUpdateFields(keys, onClose);
  const { form, saving, clashes } = update;
  if (clashes.length > 0) {
    return (
      <ClashDialog
        clashes={clashes}
        label={changeLabel}
        words={changeValue}
        isPending={saving.isPending}
        onChoose={update.settle}
        onBack={update.backToForm}
      />
    );
  }
  const error = saving.error && !update.needsReason ? saving.error : undefined;
  return (
    <FormDialog
      title={title}
      submitLabel="保存"
      isPending={saving.isPending}
      error={error}
      onSubmit={update.submit}
      onClose={onClose}
    >
      {update.isRestored ? <DraftNotice onDiscard={update.discardDraft} /> : null}
      <ChangedBeneath opened={update.openedValues} keys={keys} />
      {update.other ? <Notice tone="breached">{update.other}</Notice> : null}
      <FormBody>
        <div className="grid gap-4">
          {keys.map((key) => (
            <ProjectField key={key} name={key} form={form} isRequired={required.has(key)} />
          ))}
          {update.needsReason ? (
            <>
              <Notice tone="behind" title="已有高度疑似的项目">
                确属不同项目的，说明原因后再保存。
              </Notice>
              <ProjectField name="confirmedDuplicateReason" form={form} isRequired />
            </>
          ) : null}
        </div>
      </FormBody>
    </FormDialog>
  );
}
