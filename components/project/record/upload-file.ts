import { maxFileBytes, type UploadFileInput } from "@/domain/project/file.schema";
import { ruleText } from "@/lib/text/rules";

type Upload = UploadFileInput & { file: File; onProgress: (ratio: number) => void };

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;

function messageOf(response: string, status: number): string {
  try {
    const body: unknown = JSON.parse(response);
    if (isRecord(body) && typeof body.message === "string") return body.message;
  } catch {
    return `文件没有上传成功（${status}）`;
  }
  return `文件没有上传成功（${status}）`;
}

/** Why a file need not even be sent; null when it may be tried. */
export function fileProblem(file: File): string | null {
  if (file.size === 0) return ruleText("FILE_EMPTY") ?? null;
  return file.size > maxFileBytes ? (ruleText("FILE_TOO_LARGE") ?? null) : null;
}

/** Sends one file with its progress (fetch cannot tell how far a body has gone). Rejects with a sentence ready to show. */
export function uploadFile({ file, projectId, name, documentKind, onProgress }: Upload): Promise<void> {
  const query = new URLSearchParams({ projectId, name, documentKind });
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("POST", `/api/files?${query}`);
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.onload = () => {
      if (request.status === 201) resolve();
      else reject(new Error(messageOf(request.responseText, request.status)));
    };
    request.onerror = () => reject(new Error("网络不通，文件没有上传；接通后再试一次"));
    request.send(file);
  });
}
