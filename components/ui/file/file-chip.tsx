"use client";

import dynamic from "next/dynamic";
import { useState } from "react";
import type { ProjectFile } from "@/domain/project/file.schema";
import { classNames } from "@/lib/class-names";
import { Icon } from "../icon";
import { fileSizeText } from "./file-size";
import { type FileDoor, fileAddress, hasPreview, thumbnailAddress } from "./file-view";

export type ChipFile = Pick<ProjectFile, "id" | "name" | "mediaType" | "sizeBytes" | "hasThumbnail"> & {
  door?: FileDoor;
};

const loadPreview = () => import("./preview/file-preview").then((module) => module.FilePreview);
const FilePreview = dynamic(loadPreview, { ssr: false });

type FileChipProps = {
  file: ChipFile;
  /** Files the preview turns to with next and previous. */
  among?: readonly ChipFile[];
  /** 作废. */
  isVoided?: boolean;
};

const frame =
  "touch inline-flex max-w-full min-w-0 items-center gap-2 rounded-md text-left text-ink hover:bg-sunken";

/** A file by its picture and name; images and PDF open in a preview, everything else is saved. */
export function FileChip({ file, among = [file], isVoided = false }: FileChipProps) {
  const [isOpen, setIsOpen] = useState(false);
  const face = (
    <>
      <FileFace file={file} isFaded={isVoided} />
      <span className="min-w-0">
        <span
          className={classNames("line-clamp-2 break-all", isVoided ? "text-ink-muted line-through" : "link")}
        >
          {file.name}
        </span>
        <span className="sr-only">，{fileSizeText(file.sizeBytes)}</span>
      </span>
    </>
  );
  if (!hasPreview(file)) {
    return (
      <a href={fileAddress(file)} download={file.name} title={`下载 ${file.name}`} className={frame}>
        {face}
      </a>
    );
  }
  return (
    <>
      <button
        type="button"
        title={`预览 ${file.name}`}
        onClick={() => setIsOpen(true)}
        onPointerEnter={() => void loadPreview()}
        className={frame}
      >
        {face}
      </button>
      {isOpen ? (
        <FilePreview file={file} files={among.filter(hasPreview)} onClose={() => setIsOpen(false)} />
      ) : null}
    </>
  );
}

function FileFace({ file, isFaded }: { file: ChipFile; isFaded: boolean }) {
  const [isBroken, setIsBroken] = useState(false);
  const box = classNames(
    "grid size-9 shrink-0 place-items-center overflow-hidden rounded-sm border hairline bg-sunken text-ink-faint",
    isFaded && "opacity-50",
  );
  if (!file.hasThumbnail || isBroken) {
    return (
      <span className={box}>
        <Icon name="file" />
      </span>
    );
  }
  return (
    <span className={box}>
      {/* biome-ignore lint/performance/noImgElement: served by us behind the session, already small */}
      <img
        src={thumbnailAddress(file)}
        alt=""
        loading="lazy"
        className="size-full object-cover"
        onError={() => setIsBroken(true)}
      />
    </span>
  );
}
