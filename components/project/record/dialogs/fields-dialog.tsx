"use client";

import { FormBody } from "@/components/form/form-section";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { FieldKey } from "../../fields/field-key";
import { ProjectField } from "../../fields/project-field";
import type { FieldConflict } from "../changed-fields";
import { useUpdateFields } from "../use-update-fields";
import { FormDialog } from "./form-dialog";

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
  const { form, saving, isStale, conflicts } = update;
  const error = saving.error && !isStale && !update.needsReason ? saving.error : undefined;
  return (
    <FormDialog
      title={title}
      submitLabel="保存"
      isPending={saving.isPending}
      error={error}
      onSubmit={update.submit}
      onClose={onClose}
    >
      {isStale ? <StaleNotice onReload={update.reloadAndSave} isPending={saving.isPending} /> : null}
      {conflicts.length > 0 ? <ConflictNotice conflicts={conflicts} onKeep={update.submit} /> : null}
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

function StaleNotice({ onReload, isPending }: { onReload: () => void; isPending: boolean }) {
  return (
    <Notice
      tone="behind"
      isAlert
      title="其他人刚刚改过这个项目，没有保存"
      action={
        <Button size="sm" isPending={isPending} onClick={onReload}>
          重新读取后再保存
        </Button>
      }
    >
      本次填写的内容都在。
    </Notice>
  );
}

function ConflictNotice({ conflicts, onKeep }: { conflicts: readonly FieldConflict[]; onKeep: () => void }) {
  return (
    <Notice
      tone="behind"
      isAlert
      title="同一栏目已被他人改动"
      action={
        <Button size="sm" onClick={onKeep}>
          按本次填写保存
        </Button>
      }
    >
      <ul className="text-sm">
        {conflicts.map(({ label, before, now }) => (
          <li key={label}>
            {label}：打开时为 {before}，现为 {now}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
