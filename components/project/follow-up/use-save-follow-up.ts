"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { toast } from "@/components/ui/toast";
import type { CreateFollowUpInput } from "@/domain/follow-up/create-follow-up.schema";
import type { FullProject } from "@/domain/project/project-detail.schema";
import type { Reader } from "../reader";
import { refreshProject } from "../record/queries";
import { type PhotoTarget, usePhotos } from "./use-photos";
import { useRecordFollowUp } from "./use-record-follow-up";

type Options = {
  project: FullProject;
  reader: Reader;
  /** The words are safe: the form may be emptied. */
  onRecorded: () => void;
  /** Everything is done, photos and next step too. */
  onFinished?: () => void;
};

/** What the server will make of it: the plan stays when it lies after the follow-up. */
const leavesNoStep = (project: FullProject, { nextStep, occurredOn }: CreateFollowUpInput): boolean =>
  !nextStep && !(project.nextStepOn && project.nextStepOn > occurredOn);

/** Saves the words, then sends the photos, then asks for the next step where there is none. */
export function useSaveFollowUp({ project, reader, onRecorded, onFinished }: Options) {
  const queries = useQueryClient();
  const photos = usePhotos();
  const recording = useRecordFollowUp(project, reader);
  const [isSending, setIsSending] = useState(false);
  const [unsent, setUnsent] = useState<PhotoTarget | null>(null);
  const [isAsking, setIsAsking] = useState(false);

  const finish = (asks: boolean) => {
    if (asks) setIsAsking(true);
    else onFinished?.();
  };

  const sendPhotos = async (target: PhotoTarget, asks: boolean) => {
    setIsSending(true);
    const failed = await photos.send(target);
    setIsSending(false);
    await refreshProject(queries, project.id);
    setUnsent(failed > 0 ? target : null);
    if (failed > 0) toast(`跟进已记录，${failed} 张照片没有传上`, { tone: "breached" });
    else finish(asks);
  };

  return {
    photos,
    isPending: recording.isPending || isSending,
    isSending,
    /** The follow-up is saved, some of its photos are not. */
    hasUnsent: unsent !== null && !isSending,
    resend: () => (unsent ? void sendPhotos(unsent, false) : undefined),
    isAsking,
    closeQuestion: () => {
      setIsAsking(false);
      onFinished?.();
    },
    save: (input: CreateFollowUpInput) => {
      const asks = leavesNoStep(project, input);
      const target = { projectId: project.id, followUpId: input.id, takenOn: input.occurredOn };
      recording.mutate(input, {
        onSuccess: () => {
          onRecorded();
          if (photos.photos.length > 0) void sendPhotos(target, asks);
          else finish(asks);
        },
      });
    },
  };
}
