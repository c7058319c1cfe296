"use client";

import { useId } from "react";
import { Field } from "@/components/form/field";
import { catalogueEntry, isReviewed } from "@/domain/milestone/catalogue";
import type { MilestoneItem } from "@/domain/milestone/milestone-item.schema";
import { documentText } from "@/lib/text/stages";

type EvidenceFieldProps = {
  item: MilestoneItem;
  files: readonly File[];
  onChange: (files: readonly File[]) => void;
};

const accepted = ".pdf,.png,.jpg,.jpeg,.heic,.docx,.xlsx,.pptx";

/** The documents that prove a finished step; they go up once it is saved. */
export function EvidenceField({ item, files, onChange }: EvidenceFieldProps) {
  const id = useId();
  const kind = documentText[catalogueEntry(item.code).evidence];
  const held = item.files.length > 0 ? `已有 ${item.files.length} 份，可再补充` : `上传${kind}`;
  return (
    <Field id={id} label="佐证" help={isReviewed(item.code) ? `${held}；提交审核前须有佐证` : held}>
      {(wiring) => (
        <>
          <input
            {...wiring}
            type="file"
            multiple
            accept={accepted}
            onChange={(event) => onChange([...(event.target.files ?? [])])}
            className="touch block w-full rounded-md border border-line-strong p-1.5 file:mr-3 file:h-7 file:rounded-sm file:border-0 file:bg-sunken file:px-3 file:text-ink"
          />
          {files.length > 1 ? (
            <p className="mt-1 text-sm text-ink-muted">已选 {files.length} 个文件</p>
          ) : null}
        </>
      )}
    </Field>
  );
}
