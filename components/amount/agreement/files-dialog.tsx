"use client";

import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { CheckboxField } from "@/components/form/checkbox-field";
import { FormDialog } from "@/components/form/form-dialog";
import { useSubmission } from "@/components/form/use-submission";
import { EmptyState } from "@/components/ui/empty-state";
import { Loading, SkeletonLines } from "@/components/ui/skeleton";
import { toast } from "@/components/ui/toast";
import { setAgreementFilesInput } from "@/domain/amount/agreement.schema";
import type { AgreementDetail } from "@/domain/amount/agreement-detail.schema";
import { api, client } from "@/lib/api/client";
import { documentText } from "@/lib/text/stages";
import { refreshAmounts } from "../refresh-amounts";

type FilesDialogProps = { projectId: string; agreement: AgreementDetail; onClose: () => void };

/** Which of the project's files belong to an agreement; new ones are uploaded under 材料 first. */
export function FilesDialog({ projectId, agreement, onClose }: FilesDialogProps) {
  const queries = useQueryClient();
  const { data } = useQuery(api.file.list.queryOptions({ input: { projectId } }));
  const [chosen, setChosen] = useState(() => agreement.files.map(({ id }) => id));
  const { errors, error, isPending, submit } = useSubmission({
    schema: setAgreementFilesInput,
    send: (input) => client.agreement.setFiles(input),
    onDone: async () => {
      toast("附件已关联");
      await refreshAmounts(queries);
      onClose();
    },
  });
  const files = data?.items.filter(({ isCurrent, voided }) => isCurrent && voided === null);
  const toggle = (id: string) =>
    setChosen((now) => (now.includes(id) ? now.filter((one) => one !== id) : [...now, id]));
  return (
    <FormDialog
      title="关联附件"
      submitLabel="保存"
      isPending={isPending}
      error={error}
      onSubmit={() => submit({ id: agreement.id, version: agreement.version, fileIds: chosen })}
      onClose={onClose}
    >
      {files === undefined ? (
        <Loading>
          <SkeletonLines count={4} />
        </Loading>
      ) : files.length === 0 ? (
        <EmptyState title="项目还没有材料">在项目页“材料”中上传合同扫描件，再来关联。</EmptyState>
      ) : (
        <fieldset className="grid gap-1">
          <legend className="mb-1 font-semibold">属于本协议的材料</legend>
          {files.map((file) => (
            <CheckboxField
              key={file.id}
              label={`${file.name}（${documentText[file.documentKind]}）`}
              checked={chosen.includes(file.id)}
              onChange={() => toggle(file.id)}
            />
          ))}
          {errors.fileIds ? <p className="text-sm text-breached">{errors.fileIds}</p> : null}
        </fieldset>
      )}
    </FormDialog>
  );
}
