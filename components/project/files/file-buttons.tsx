"use client";

import { type ChangeEvent, useRef } from "react";
import { Button } from "@/components/ui/button";
import type { ButtonVariant } from "@/components/ui/button-style";
import { useMedia } from "@/components/ui/use-media";
import type { DocumentKind } from "@/domain/project/document-kind";
import { acceptedExtensions } from "@/domain/project/media-type";

const accepted = acceptedExtensions.join(",");

export const isPhotoKind = (kind: DocumentKind): boolean => kind === "sitePhoto" || kind === "meetingPhoto";

type FileButtonsProps = {
  kind: DocumentKind;
  /** Names the document for who hears the page. */
  label: string;
  variant?: ButtonVariant;
  onPick: (files: File[]) => void;
};

/** 上传, and on a phone 拍照 where a photo is wanted. */
export function FileButtons({ kind, label, variant, onPick }: FileButtonsProps) {
  const pickRef = useRef<HTMLInputElement>(null);
  const cameraRef = useRef<HTMLInputElement>(null);
  const hasCamera = useMedia("(pointer: coarse)");
  const pick = (event: ChangeEvent<HTMLInputElement>) => {
    const files = [...(event.target.files ?? [])];
    event.target.value = "";
    if (files.length > 0) onPick(files);
  };
  const hidden = {
    type: "file",
    className: "hidden",
    tabIndex: -1,
    "aria-hidden": true,
    onChange: pick,
  } as const;
  return (
    <div className="flex shrink-0 gap-1.5">
      <input {...hidden} ref={pickRef} multiple accept={accepted} data-slot-input={kind} />
      {isPhotoKind(kind) && hasCamera ? (
        <>
          <input {...hidden} ref={cameraRef} accept="image/*" capture="environment" />
          <Button
            size="sm"
            variant={variant}
            onClick={() => cameraRef.current?.click()}
            aria-label={`拍摄${label}`}
          >
            拍照
          </Button>
        </>
      ) : null}
      <Button
        size="sm"
        variant={variant}
        icon="upload"
        onClick={() => pickRef.current?.click()}
        aria-label={`上传${label}`}
      >
        上传
      </Button>
    </div>
  );
}
