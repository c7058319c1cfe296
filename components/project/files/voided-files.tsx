"use client";

import { FileChip } from "@/components/ui/file/file-chip";
import type { FiledFile } from "@/domain/project/file.schema";
import { shanghaiDate } from "@/lib/format/date";

/** What was voided in a slot: struck through, with who, when and why; still readable. */
export function VoidedFiles({ files }: { files: readonly FiledFile[] }) {
  if (files.length === 0) return null;
  return (
    <details className="text-sm">
      <summary className="w-fit cursor-pointer py-0.5 text-ink-muted">已作废 {files.length} 个</summary>
      <ul className="mt-1 grid gap-1">
        {files.map((file) => (
          <li key={file.id} className="flex flex-wrap items-center gap-x-3">
            <FileChip file={file} isVoided />
            {file.voided ? (
              <span className="text-ink-faint">
                {file.voided.byName}，{shanghaiDate(file.voided.at)} 作废：{file.voided.reason}
              </span>
            ) : null}
          </li>
        ))}
      </ul>
    </details>
  );
}
