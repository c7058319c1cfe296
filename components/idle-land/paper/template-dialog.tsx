"use client";

import { useQueryClient } from "@tanstack/react-query";
import { FormDialog } from "@/components/form/form-dialog";
import { TextArea } from "@/components/form/text-area";
import { TextField } from "@/components/form/text-field";
import { useSubmission } from "@/components/form/use-submission";
import { toast } from "@/components/ui/toast";
import { type IdleTemplate, updateTemplateInput } from "@/domain/idle-land/document.schema";
import { api, client } from "@/lib/api/client";
import { templateText } from "@/lib/text/idle-land";
import { useTexts } from "../use-texts";

type TemplateDialogProps = { template: IdleTemplate; onClose: () => void };

/** A new revision of a form; mistakes are named with their line. */
export function TemplateDialog({ template: { code, revision, body }, onClose }: TemplateDialogProps) {
  const queries = useQueryClient();
  const saving = useSubmission({
    schema: updateTemplateInput,
    send: client.idleTemplate.update,
    onDone: () => {
      void queries.invalidateQueries({ queryKey: api.idleTemplate.key() });
      void queries.invalidateQueries({ queryKey: api.idleDocument.key() });
      toast("文书样式已修改，已保存的草稿不变");
      onClose();
    },
  });
  const { texts, wire } = useTexts({ body, reason: "" }, saving.errors);
  return (
    <FormDialog
      title={`修改样式：${templateText[code]}`}
      submitLabel="保存"
      size="lg"
      isPending={saving.isPending}
      error={saving.error}
      onSubmit={() => saving.submit({ code, revision, ...texts })}
      onClose={onClose}
    >
      <TextArea
        {...wire("body")}
        label="正文"
        isRequired
        rows={18}
        maxLength={8000}
        help="“# ”开头是标题，“> ”开头靠右，“| ”开头顶格，其余各行首行缩进；资料写成 {{占位词}}"
      />
      <TextField {...wire("reason")} label="修改原因" isRequired maxLength={200} autoComplete="off" />
    </FormDialog>
  );
}
