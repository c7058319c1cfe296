"use client";

import { type ChangeEvent, useRef } from "react";
import { Badge } from "@/components/ui/badge";
import { FileChip } from "@/components/ui/file/file-chip";
import { fileSizeText } from "@/components/ui/file/file-size";
import { fileAddress } from "@/components/ui/file/file-view";
import { Menu } from "@/components/ui/menu";
import type { FiledFile } from "@/domain/project/file.schema";
import { acceptedExtensions } from "@/domain/project/media-type";
import { formatInstant, shanghaiDate } from "@/lib/format/date";
import type { StandingFile } from "./slots";

const accepted = acceptedExtensions.join(",");

type SlotFileProps = StandingFile & {
  among: readonly FiledFile[];
  mayChange: boolean;
  onRevise: (file: File) => void;
  onVoid: () => void;
};

/** A file that stands in its slot; older revisions are folded under it and stay readable. */
export function SlotFile({ file, older, among, mayChange, onRevise, onVoid }: SlotFileProps) {
  return (
    <li className="grid gap-1">
      <div className="flex min-w-0 items-center gap-2">
        <div className="min-w-0 flex-1 items-center gap-x-3 sm:flex sm:flex-wrap">
          <FileChip file={file} among={among} />
          {file.revision > 1 ? <Badge>第 {file.revision} 版</Badge> : null}
          <FileFacts file={file} />
        </div>
        <FileMenu file={file} mayChange={mayChange} onRevise={onRevise} onVoid={onVoid} />
      </div>
      {older.length > 0 ? (
        <details className="ml-11 text-sm">
          <summary className="w-fit cursor-pointer py-0.5 text-ink-muted">历史版本 {older.length} 个</summary>
          <ul className="mt-1 grid gap-1">
            {older.map((before) => (
              <li key={before.id} className="flex flex-wrap items-center gap-x-3">
                <FileChip file={before} among={among} />
                <Badge>第 {before.revision} 版</Badge>
                <FileFacts file={before} />
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </li>
  );
}

export function FileFacts({ file }: { file: FiledFile }) {
  const taken = [file.takenPlace, file.takenOn && `${file.takenOn} 拍摄`].filter(Boolean).join("，");
  return (
    <span className="text-sm text-ink-faint tabular-nums max-sm:ml-11 max-sm:block">
      {taken ? `${taken}；` : ""}
      {file.uploadedByName}，
      <time dateTime={file.createdAt} title={formatInstant(file.createdAt)}>
        {shanghaiDate(file.createdAt)}
      </time>
      ，{fileSizeText(file.sizeBytes)}
    </span>
  );
}

type FileMenuProps = Pick<SlotFileProps, "mayChange" | "onRevise" | "onVoid"> & { file: FiledFile };

function FileMenu({ file, mayChange, onRevise, onVoid }: FileMenuProps) {
  const inputRef = useRef<HTMLInputElement>(null);
  const pick = (event: ChangeEvent<HTMLInputElement>) => {
    const [chosen] = event.target.files ?? [];
    event.target.value = "";
    if (chosen) onRevise(chosen);
  };
  const change = [
    {
      id: "revise",
      label: "上传新版本",
      icon: "upload",
      onAction: () => inputRef.current?.click(),
    },
    { id: "void", label: "作废", icon: "close", isDanger: true, onAction: onVoid },
  ] as const;
  const save = { id: "save", label: "下载", icon: "download", href: fileAddress(file) } as const;
  return (
    <>
      <input
        ref={inputRef}
        type="file"
        accept={accepted}
        className="hidden"
        tabIndex={-1}
        aria-hidden
        data-revise-input={file.id}
        onChange={pick}
      />
      <Menu
        label={`${file.name} 的操作`}
        size="sm"
        groups={[{ id: "file", items: [save, ...(mayChange ? change : [])] }]}
      />
    </>
  );
}
