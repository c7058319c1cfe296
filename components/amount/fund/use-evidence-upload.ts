"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { UploadError } from "@/components/form/send-file";
import { uploadFile } from "@/components/form/upload-file";
import { api } from "@/lib/api/client";

export type Sending = { name: string; ratio: number };

const problemOf = (error: unknown): string =>
  error instanceof UploadError ? error.message : "文件没有上传成功，稍后再试";

/** Sends vouchers into the project one after another; each that is through is handed on by its id. */
export function useEvidenceUpload(projectId: string, onTaken: (id: string) => void) {
  const queries = useQueryClient();
  const [sending, setSending] = useState<Sending | null>(null);
  const [problems, setProblems] = useState<readonly string[]>([]);
  const send = async (files: readonly File[]) => {
    setProblems([]);
    for (const file of files) {
      setSending({ name: file.name, ratio: 0 });
      try {
        const taken = await uploadFile({
          projectId,
          file,
          documentKind: "paymentVoucher",
          onProgress: (ratio) => setSending({ name: file.name, ratio }),
        });
        await queries.invalidateQueries({ queryKey: api.file.key() });
        onTaken(taken.id);
      } catch (error) {
        setProblems((before) => [...before, `《${file.name}》${problemOf(error)}`]);
      }
    }
    setSending(null);
    await queries.invalidateQueries({ queryKey: api.project.key() });
  };
  return { sending, problems, send };
}
