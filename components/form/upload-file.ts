import type { DocumentKind } from "@/domain/project/document-kind";
import {
  longestFileName,
  maxFileBytes,
  type ProjectFile,
  projectFile,
  uploadFileInput,
} from "@/domain/project/file.schema";
import { ruleText } from "@/lib/text/rules";
import { sendFile, UploadError } from "./send-file";

export type Upload = {
  projectId: string;
  file: File;
  documentKind: DocumentKind;
  milestoneId?: string;
  followUpId?: string;
  replacesId?: string;
  takenOn?: string;
  takenPlace?: string;
  onProgress?: (ratio: number) => void;
  signal?: AbortSignal;
};

/** Why a file need not even be sent; null when it may be tried. */
export function fileProblem(file: File): string | null {
  if (file.size === 0) return ruleText("FILE_EMPTY") ?? null;
  return file.size > maxFileBytes ? (ruleText("FILE_TOO_LARGE") ?? null) : null;
}

/** A long name loses its beginning: the extension must stay. */
export const nameOf = (file: File): string => file.name.slice(-longestFileName);

function queryOf({ file, onProgress: _onProgress, signal: _signal, ...input }: Upload): URLSearchParams {
  const parsed = uploadFileInput.safeParse({ ...input, name: nameOf(file) });
  if (!parsed.success) throw new UploadError(parsed.error.issues[0]?.message ?? "文件名不符合要求");
  return new URLSearchParams(parsed.data);
}

/** Sends one file of a project, as `sendFile` does. */
export async function uploadFile(upload: Upload): Promise<ProjectFile> {
  const problem = fileProblem(upload.file);
  if (problem) throw new UploadError(problem);
  const { file, onProgress, signal } = upload;
  return sendFile({ address: `/api/files?${queryOf(upload)}`, file, taken: projectFile, onProgress, signal });
}
