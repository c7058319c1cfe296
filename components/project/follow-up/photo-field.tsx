"use client";

import { type ChangeEvent, useId } from "react";
import { Icon } from "@/components/ui/icon";
import type { IconName } from "@/components/ui/icon-paths";
import { classNames } from "@/lib/class-names";
import { mostPhotos, type Photo, type Photos } from "./use-photos";

const button =
  "touch inline-flex h-9 cursor-pointer items-center gap-1.5 rounded-md border border-line-strong/60 px-3 hover:border-line-strong has-focus-visible:outline-2 has-focus-visible:outline-focus max-sm:h-12";

/** Photos of the talk or the place: the camera opens at once on a phone. */
export function PhotoField({ photos: { photos, add, remove } }: { photos: Photos }) {
  const titleId = useId();
  const isFull = photos.length >= mostPhotos;
  return (
    <fieldset aria-labelledby={titleId}>
      <p id={titleId} className="mb-1 font-semibold">
        照片
      </p>
      <div className="flex flex-wrap items-center gap-2">
        {isFull ? null : (
          <>
            <PhotoInput label="拍照" icon="camera" isCamera onAdd={add} />
            <PhotoInput label="选照片" icon="upload" onAdd={add} />
          </>
        )}
        {photos.map((photo) => (
          <PhotoTile key={photo.key} photo={photo} onRemove={() => remove(photo)} />
        ))}
      </div>
      {photos.some(({ problem }) => problem) ? (
        <p role="alert" className="mt-1 text-sm text-breached-text">
          {photos.find(({ problem }) => problem)?.problem}
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
    <label className={classNames(button, isCamera && "pointer-fine:hidden")}>
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

function PhotoTile({ photo, onRemove }: { photo: Photo; onRemove: () => void }) {
  const { url, file, sent, problem } = photo;
  return (
    <span
      className={classNames(
        "relative inline-grid size-12 place-items-center pointer-coarse:size-20 overflow-hidden rounded-md border bg-sunken text-ink-muted",
        problem ? "border-breached" : "border-line",
      )}
    >
      {url ? (
        // biome-ignore lint/performance/noImgElement: a blob of this page
        <img src={url} alt={file.name} className="size-full object-cover" />
      ) : (
        <Icon name="file" label={file.name} />
      )}
      {sent === undefined ? (
        <button
          type="button"
          aria-label={`去掉照片 ${file.name}`}
          onClick={onRemove}
          className="touch absolute top-0 right-0 inline-flex items-start justify-end text-ink"
        >
          <span className="inline-flex size-5 items-center justify-center rounded-bl-md bg-raised">
            <Icon name="close" size={14} />
          </span>
        </button>
      ) : (
        <progress
          aria-label={`上传 ${file.name}`}
          value={sent}
          max={1}
          className="absolute inset-x-0 bottom-0 h-1 w-full accent-accent"
        />
      )}
    </span>
  );
}
