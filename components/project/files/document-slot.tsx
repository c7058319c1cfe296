"use client";

import { Badge } from "@/components/ui/badge";
import { Icon } from "@/components/ui/icon";
import type { DocumentKind } from "@/domain/project/document-kind";
import { slotStageOf } from "@/domain/project/document-slots";
import type { FiledFile } from "@/domain/project/file.schema";
import { classNames } from "@/lib/class-names";
import { documentText } from "@/lib/text/stages";
import { FileButtons } from "./file-buttons";
import { SlotFile } from "./slot-file";
import { isFilled, type Slot } from "./slots";
import { UploadLine } from "./upload-line";
import type { UploadItem } from "./upload-queue";
import { useDrop } from "./use-drop";
import type { Uploads } from "./use-uploads";
import { VoidedFiles } from "./voided-files";

type DocumentSlotProps = {
  slot: Slot;
  projectId: string;
  /** Files the preview turns through. */
  among: readonly FiledFile[];
  uploads: Uploads;
  mayChange: boolean;
  onFiles: (kind: DocumentKind, files: File[]) => void;
  onVoid: (file: FiledFile) => void;
};

const isBound = (item: UploadItem, kind: DocumentKind) => item.target.documentKind === kind;

/** One kind of document: what is filed of it, and where more is dropped, pasted or chosen. */
export function DocumentSlot(props: DocumentSlotProps) {
  const { slot, projectId, among, uploads, mayChange, onFiles, onVoid } = props;
  const { kind, files, voided, isAsked } = slot;
  const { isOver, handlers } = useDrop(mayChange, (dropped) => onFiles(kind, dropped));
  const label = documentText[kind];
  const sending = uploads.items.filter((item) => isBound(item, kind));
  return (
    <li
      {...handlers}
      data-slot={kind}
      className={classNames(
        "grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 gap-y-1.5 border-t hairline px-2 py-2 first:border-t-0 sm:grid-cols-[15rem_minmax(0,1fr)_auto]",
        isOver && "rounded-md bg-accent-soft outline-2 outline-accent -outline-offset-2",
      )}
    >
      <SlotName
        label={label}
        isThere={isFilled(slot)}
        isAsked={isAsked}
        isOwed={slotStageOf(kind) !== null}
      />
      <div className="grid min-w-0 content-start gap-1.5 max-sm:order-last max-sm:col-span-full">
        {files.length > 0 ? (
          <ul className="grid gap-1.5">
            {files.map((standing) => (
              <SlotFile
                key={standing.file.id}
                {...standing}
                among={among}
                mayChange={mayChange}
                onVoid={() => onVoid(standing.file)}
                onRevise={(file) => uploads.add([file], { documentKind: kind, replacesId: standing.file.id })}
              />
            ))}
          </ul>
        ) : null}
        {sending.length > 0 ? (
          <ul className="grid gap-1.5">
            {sending.map((item) => (
              <UploadLine key={item.id} item={item} uploads={uploads} projectId={projectId} />
            ))}
          </ul>
        ) : null}
        {isOver ? <p className="text-sm text-accent-text">松开即归入{label}</p> : null}
        <VoidedFiles files={voided} />
      </div>
      {mayChange ? (
        <div className="max-sm:col-start-2 max-sm:row-start-1">
          <FileButtons
            kind={kind}
            label={label}
            variant={isAsked ? "secondary" : "quiet"}
            onPick={(picked) => onFiles(kind, picked)}
          />
        </div>
      ) : null}
    </li>
  );
}

type SlotNameProps = {
  label: string;
  isThere: boolean;
  isAsked: boolean;
  /** False for photos of talks and the like, which nobody has to hand in. */
  isOwed: boolean;
};

function SlotName({ label, isThere, isAsked, isOwed }: SlotNameProps) {
  return (
    <div className="flex min-h-7 items-start gap-2 pt-1 pointer-coarse:pt-2.5">
      {isThere ? (
        <Icon name="check" size={14} label="已有" className="mt-1 text-plan-text" />
      ) : (
        <span
          {...(isOwed ? { role: "img", "aria-label": "未交" } : { "aria-hidden": true })}
          className="mt-1.5 ml-0.5 mr-0.5 size-2.5 shrink-0 rounded-full border border-line-strong"
        />
      )}
      <span className={isThere || isAsked ? "" : "text-ink-muted"}>{label}</span>
      {isAsked ? <Badge tone="behind">下一步须有</Badge> : null}
    </div>
  );
}
