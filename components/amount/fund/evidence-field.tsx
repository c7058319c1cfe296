"use client";

import { useQuery } from "@tanstack/react-query";
import { useId, useRef } from "react";
import { errorIdOf, FieldNotes, helpIdOf, RequiredMark } from "@/components/form/field";
import { Button, IconButton } from "@/components/ui/button";
import { FileChip } from "@/components/ui/file/file-chip";
import { ProgressBar } from "@/components/ui/progress-bar";
import { mostEvidenceFiles } from "@/domain/amount/fund-evidence";
import type { FiledFile } from "@/domain/project/file.schema";
import { acceptedExtensions } from "@/domain/project/media-type";
import { api } from "@/lib/api/client";
import { shanghaiDate } from "@/lib/format/date";
import { documentText } from "@/lib/text/stages";
import { useEvidenceUpload } from "./use-evidence-upload";

type EvidenceFieldProps = {
  projectId: string;
  value: readonly string[];
  error: string | undefined;
  /** Called with a function of the ids before: several uploads may end in between. */
  onChange: (change: (before: readonly string[]) => readonly string[]) => void;
};

const accepted = acceptedExtensions.join(",");
const stands = (file: FiledFile) => file.isCurrent && file.voided === null;
/** Vouchers first, then the newest. */
const inOrder = (a: FiledFile, b: FiledFile) =>
  Number(b.documentKind === "paymentVoucher") - Number(a.documentKind === "paymentVoucher");

/** The files behind the money: sent here, or chosen from what the project has. */
export function EvidenceField({ projectId, value, error, onChange }: EvidenceFieldProps) {
  const id = useId();
  const { data } = useQuery(api.file.list.queryOptions({ input: { projectId } }));
  const add = (fileId: string) =>
    onChange((before) =>
      before.includes(fileId) ? before : [...before, fileId].slice(0, mostEvidenceFiles),
    );
  const remove = (fileId: string) => onChange((before) => before.filter((other) => other !== fileId));
  const standing = (data?.items ?? []).filter(stands);
  const chosen = standing.filter((file) => value.includes(file.id));
  const others = standing.filter((file) => !value.includes(file.id)).toSorted(inOrder);
  const isFull = value.length >= mostEvidenceFiles;
  return (
    <fieldset
      id={id}
      aria-describedby={[error ? errorIdOf(id) : "", helpIdOf(id)].filter(Boolean).join(" ")}
      className="min-w-0"
    >
      <legend className="mb-1 inline-flex items-baseline gap-1 font-semibold">
        佐证文件 <RequiredMark />
      </legend>
      {chosen.length > 0 ? (
        <ul className="mb-2 grid gap-1">
          {chosen.map((file) => (
            <li key={file.id} className="flex min-w-0 items-center gap-2">
              <span className="min-w-0 flex-1">
                <FileChip file={file} among={chosen} />
              </span>
              <IconButton
                icon="close"
                size="sm"
                label={`移除 ${file.name}`}
                onClick={() => remove(file.id)}
              />
            </li>
          ))}
        </ul>
      ) : null}
      {isFull ? null : <Sender projectId={projectId} onTaken={add} />}
      {others.length > 0 && !isFull ? <Shelf files={others} onPick={add} /> : null}
      <FieldNotes id={id} error={error} help="1 至 10 个；同一份文件只能为一笔资金作证" />
    </fieldset>
  );
}

function Sender({ projectId, onTaken }: { projectId: string; onTaken: (id: string) => void }) {
  const inputRef = useRef<HTMLInputElement>(null);
  const { sending, problems, send } = useEvidenceUpload(projectId, onTaken);
  return (
    <div className="grid gap-2">
      <input
        ref={inputRef}
        type="file"
        multiple
        accept={accepted}
        className="hidden"
        tabIndex={-1}
        aria-hidden
        data-evidence-input
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          event.target.value = "";
          void send(files);
        }}
      />
      <Button
        icon="upload"
        className="w-fit"
        isPending={sending !== null}
        onClick={() => inputRef.current?.click()}
      >
        上传凭证
      </Button>
      {sending ? (
        <ProgressBar
          label={`上传 ${sending.name}`}
          ratio={sending.ratio}
          valueText={`${Math.round(sending.ratio * 100)}%`}
        />
      ) : null}
      {problems.map((problem) => (
        <p key={problem} role="alert" className="text-sm text-breached-text">
          {problem}
        </p>
      ))}
    </div>
  );
}

function Shelf({ files, onPick }: { files: readonly FiledFile[]; onPick: (id: string) => void }) {
  return (
    <details className="mt-2">
      <summary className="touch w-fit cursor-pointer py-1 text-accent-text">
        从项目文件中选择（{files.length}）
      </summary>
      <ul className="scroll-thin mt-1 max-h-64 overflow-y-auto rounded-md border hairline">
        {files.map((file) => (
          <li
            key={file.id}
            className="flex min-w-0 items-center gap-2 border-b hairline px-2 py-1 last:border-b-0"
          >
            <span className="min-w-0 flex-1">
              <span className="block truncate" title={file.name}>
                {file.name}
              </span>
              <span className="block text-sm text-ink-faint">
                {documentText[file.documentKind]}，{shanghaiDate(file.createdAt)}
              </span>
            </span>
            <Button size="sm" onClick={() => onPick(file.id)}>
              选用
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
