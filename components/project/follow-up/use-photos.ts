"use client";

import { useEffect, useRef, useState } from "react";
import { UploadError } from "@/components/form/send-file";
import { shrinkPhoto } from "@/components/form/shrink-photo";
import { fileProblem, uploadFile } from "@/components/form/upload-file";
import { failureOf } from "@/lib/api/failure";
import { newId } from "@/lib/new-id";

export type Photo = {
  key: string;
  file: File;
  /** For the little picture; null where the browser can't show the format. */
  url: string | null;
  /** 0 to 1 while it is being sent. */
  sent?: number;
  problem?: string;
};

/** What the photos belong to once the follow-up is saved. */
export type PhotoTarget = { projectId: string; followUpId: string; takenOn: string };

export const mostPhotos = 9;

const problemOf = (error: unknown): string =>
  error instanceof UploadError ? error.message : failureOf(error).message;

async function toPhoto(file: File): Promise<Photo> {
  const small = await shrinkPhoto(file);
  const isShowable = small.type === "image/jpeg" || small.type === "image/png";
  const url = isShowable ? URL.createObjectURL(small) : null;
  return { key: newId(), file: small, url, problem: fileProblem(small) ?? undefined };
}

const release = ({ url }: Photo) => {
  if (url) URL.revokeObjectURL(url);
};

/** Photos waiting for their follow-up; sent one after another, those that failed stay to be sent again. */
export function usePhotos() {
  const [photos, setPhotos] = useState<readonly Photo[]>([]);
  const held = useRef(photos);
  useEffect(() => {
    held.current = photos;
  });
  useEffect(() => () => held.current.forEach(release), []);

  const change = (key: string, values: Partial<Photo>) =>
    setPhotos((before) => before.map((photo) => (photo.key === key ? { ...photo, ...values } : photo)));
  const remove = (photo: Photo) => {
    release(photo);
    setPhotos((before) => before.filter(({ key }) => key !== photo.key));
  };

  const sendOne = async (photo: Photo, { takenOn, ...target }: PhotoTarget): Promise<boolean> => {
    change(photo.key, { sent: 0, problem: undefined });
    try {
      await uploadFile({
        ...target,
        takenOn,
        file: photo.file,
        documentKind: "meetingPhoto",
        onProgress: (sent) => change(photo.key, { sent }),
      });
      remove(photo);
      return true;
    } catch (error) {
      change(photo.key, { sent: undefined, problem: problemOf(error) });
      return false;
    }
  };

  return {
    photos,
    remove,
    add: async (files: readonly File[]) => {
      const added = await Promise.all(files.slice(0, mostPhotos - photos.length).map(toPhoto));
      setPhotos((before) => [...before, ...added]);
    },
    /** How many could not be sent. */
    send: async (target: PhotoTarget): Promise<number> => {
      let failed = 0;
      for (const photo of photos) if (!(await sendOne(photo, target))) failed += 1;
      return failed;
    },
  };
}

export type Photos = ReturnType<typeof usePhotos>;
