import type { DocumentKind } from "@/domain/project/document-kind";
import {
  longestFileName,
  maxFileBytes,
  type ProjectFile,
  projectFile,
  uploadFileInput,
} from "@/domain/project/file.schema";
import { ruleText } from "@/lib/text/rules";

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

/** Why a file was not taken, ready to show. `isLost`: the line broke, the same file may go again. */
export class UploadError extends Error {
  readonly isLost: boolean;

  constructor(message: string, isLost = false) {
    super(message);
    this.name = "UploadError";
    this.isLost = isLost;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The sentence about the wrong field says more than the one about the rule. */
function refusalOf(response: string, status: number): UploadError {
  const body = parseJson(response);
  const data = isRecord(body) && isRecord(body.data) ? body.data : {};
  const [field] = isRecord(data.fields) ? Object.values(data.fields) : [];
  const message = typeof field === "string" ? field : isRecord(body) ? body.message : undefined;
  const isLost = status >= 500 || status === 429;
  return new UploadError(
    typeof message === "string" ? message : `文件没有上传成功（${status}），稍后再试`,
    isLost,
  );
}

/** Why a file need not even be sent; null when it may be tried. */
export function fileProblem(file: File): string | null {
  if (file.size === 0) return ruleText("FILE_EMPTY") ?? null;
  return file.size > maxFileBytes ? (ruleText("FILE_TOO_LARGE") ?? null) : null;
}

/** A long name loses its beginning: the extension must stay. */
const nameOf = (file: File): string => file.name.slice(-longestFileName);

function queryOf({ file, onProgress: _onProgress, signal: _signal, ...input }: Upload): URLSearchParams {
  const parsed = uploadFileInput.safeParse({ ...input, name: nameOf(file) });
  if (!parsed.success) throw new UploadError(parsed.error.issues[0]?.message ?? "文件名不符合要求");
  return new URLSearchParams(parsed.data);
}

/**
 * Sends one file, telling how far it is (fetch cannot). Rejects with an UploadError, or an AbortError when `signal`
 * cancelled it.
 */
export async function uploadFile(upload: Upload): Promise<ProjectFile> {
  const problem = fileProblem(upload.file);
  if (problem) throw new UploadError(problem);
  return send(queryOf(upload), upload);
}

function send(query: URLSearchParams, { file, onProgress, signal }: Upload): Promise<ProjectFile> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const cancel = () => request.abort();
    request.open("POST", `/api/files?${query}`);
    request.upload.onprogress = ({ loaded, total }) => onProgress?.(total > 0 ? loaded / total : 0);
    request.onload = () => {
      const taken = request.status === 201 ? projectFile.safeParse(parseJson(request.responseText)) : null;
      if (taken?.success) resolve(taken.data);
      else reject(refusalOf(request.responseText, request.status));
    };
    request.onerror = () => reject(new UploadError("网络不通，文件没有传完；接通后重试", true));
    request.onabort = () => reject(new DOMException("cancelled", "AbortError"));
    request.onloadend = () => signal?.removeEventListener("abort", cancel);
    if (signal?.aborted) return reject(new DOMException("cancelled", "AbortError"));
    signal?.addEventListener("abort", cancel);
    request.send(file);
  });
}
