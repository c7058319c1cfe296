"use client";

import { type ChangeEvent, useEffect, useState } from "react";
import { shrinkPhoto } from "@/components/form/shrink-photo";
import { fileProblem } from "@/components/form/upload-file";
import { Icon } from "@/components/ui/icon";
import type { IconName } from "@/components/ui/icon-paths";
import { classNames } from "@/lib/class-names";

export const mostVisitPhotos = 9;

type PhotoPickerProps = { photos: readonly File[]; onChange: (photos: readonly File[]) => void };

/** Photos of the visit, made small on the phone; the camera opens at once. */
export function PhotoPicker({ photos, onChange }: PhotoPickerProps) {
  const [problem, setProblem] = useState<string | null>(null);
  const add = async (chosen: readonly File[]) => {
    const small = await Promise.all(chosen.slice(0, mostVisitPhotos - photos.length).map(shrinkPhoto));
    setProblem(small.map(fileProblem).find((words) => words !== null) ?? null);
    onChange([...photos, ...small.filter((file) => fileProblem(file) === null)]);
  };
  return (
    <fieldset>
      <legend className="mb-1 font-semibold">照片</legend>
      <div className="flex flex-wrap items-center gap-2">
        {photos.length < mostVisitPhotos ? (
          <>
            <PhotoInput label="拍照" icon="camera" isCamera onAdd={add} />
            <PhotoInput label="选照片" icon="upload" onAdd={add} />
          </>
        ) : null}
        {photos.map((photo) => (
          <Tile
            // a file has no name of its own: two shots may be called image.jpg
            key={`${photo.name} ${photo.lastModified} ${photo.size}`}
            photo={photo}
            onRemove={() => onChange(photos.filter((other) => other !== photo))}
          />
        ))}
      </div>
      {problem ? (
        <p role="alert" className="mt-1 text-sm text-breached-text">
          {problem}
        </p>
      ) : null}
    </fieldset>
  );
}

type PhotoInputProps = {
  label: string;
  icon: IconName;
  isCamera?: boolean;
  onAdd: (files: readonly File[]) => Promise<void>;
};

function PhotoInput({ label, icon, isCamera = false, onAdd }: PhotoInputProps) {
  const onChange = (event: ChangeEvent<HTMLInputElement>) => {
    void onAdd([...(event.target.files ?? [])]);
    event.target.value = "";
  };
  return (
    <label
      className={classNames(
        "touch inline-flex h-12 cursor-pointer items-center gap-1.5 rounded-md border border-line-strong/60 px-4 hover:border-line-strong has-focus-visible:outline-2 has-focus-visible:outline-focus",
        isCamera && "pointer-fine:hidden",
      )}
    >
      <Icon name={icon} />
      {label}
      <input
        type="file"
        accept="image/jpeg,image/png,image/heic,image/webp"
        capture={isCamera ? "environment" : undefined}
        multiple={!isCamera}
        className="sr-only"
        onChange={onChange}
      />
    </label>
  );
}

const isShowable = ({ type }: File) => type === "image/jpeg" || type === "image/png" || type === "image/webp";

function usePicture(photo: File): string | null {
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    if (!isShowable(photo)) return;
    const made = URL.createObjectURL(photo);
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [photo]);
  return url;
}

function Tile({ photo, onRemove }: { photo: File; onRemove: () => void }) {
  const url = usePicture(photo);
  return (
    <span className="relative inline-grid size-20 place-items-center overflow-hidden rounded-md border hairline bg-sunken text-ink-muted">
      {url ? (
        // biome-ignore lint/performance/noImgElement: a blob of this page
        <img src={url} alt={photo.name} className="size-full object-cover" />
      ) : (
        <Icon name="file" label={photo.name} />
      )}
      <button
        type="button"
        aria-label={`去掉照片 ${photo.name}`}
        onClick={onRemove}
        className="touch absolute top-0 right-0 inline-flex items-start justify-end text-ink"
      >
        <span className="inline-flex size-6 items-center justify-center rounded-bl-md bg-raised">
          <Icon name="close" size={14} />
        </span>
      </button>
    </span>
  );
}
