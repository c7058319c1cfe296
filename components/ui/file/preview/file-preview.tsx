"use client";

import dynamic from "next/dynamic";
import { useEffect, useEffectEvent, useState } from "react";
import { Button, IconButton } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { Dialog } from "@/components/ui/dialog";
import type { ChipFile } from "../file-chip";
import { fileAddress, imageAddress, isPdf } from "../file-view";

const PdfPages = dynamic(() => import("./pdf-pages").then((module) => module.PdfPages), { ssr: false });

/** Left and right turn, wherever the focus is while the preview lies over the page. */
function useArrowKeys(turn: (step: number) => void) {
  const onKey = useEffectEvent(({ key }: KeyboardEvent) => {
    if (key === "ArrowLeft") turn(-1);
    if (key === "ArrowRight") turn(1);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, []);
}

type FilePreviewProps = { file: ChipFile; files: readonly ChipFile[]; onClose: () => void };

/** One file large, with the way to the ones beside it and to a copy of it. Arrow keys turn. */
export function FilePreview({ file, files, onClose }: FilePreviewProps) {
  const all = files.some(({ id }) => id === file.id) ? files : [file];
  const [shownId, setShownId] = useState(file.id);
  const index = Math.max(
    0,
    all.findIndex(({ id }) => id === shownId),
  );
  const shown = all[index] ?? file;
  const turn = (step: number) => setShownId(all[index + step]?.id ?? shown.id);
  useArrowKeys(turn);
  return (
    <Dialog
      isOpen
      isDismissable
      size="xl"
      title={shown.name}
      onClose={onClose}
      footer={
        <>
          {all.length > 1 ? (
            <div className="mr-auto flex items-center gap-1">
              <IconButton
                icon="chevron-left"
                label="上一个"
                disabled={index === 0}
                onClick={() => turn(-1)}
              />
              <span className="text-sm text-ink-muted tabular-nums">
                {index + 1} / {all.length}
              </span>
              <IconButton
                icon="chevron-right"
                label="下一个"
                disabled={index === all.length - 1}
                onClick={() => turn(1)}
              />
            </div>
          ) : null}
          <ButtonLink icon="download" href={fileAddress(shown)} download={shown.name}>
            下载
          </ButtonLink>
          <Button variant="primary" onClick={onClose}>
            关闭
          </Button>
        </>
      }
    >
      <div className="grid min-h-40 place-items-center">
        {isPdf(shown) ? <PdfPages key={shown.id} file={shown} /> : <Picture key={shown.id} file={shown} />}
      </div>
    </Dialog>
  );
}

function Picture({ file }: { file: ChipFile }) {
  const [isBroken, setIsBroken] = useState(false);
  if (isBroken) return <p className="text-ink-muted">图片没有打开，可以下载后查看。</p>;
  return (
    // biome-ignore lint/performance/noImgElement: the original, behind the session
    <img
      src={imageAddress(file)}
      alt={file.name}
      className="max-h-[70dvh] max-w-full rounded-sm object-contain"
      onError={() => setIsBroken(true)}
    />
  );
}
