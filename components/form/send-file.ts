import type { z } from "zod";

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

type Sending<Taken> = {
  address: string;
  file: File;
  /** What the server answers when it took the file. */
  taken: z.ZodType<Taken>;
  onProgress?: (ratio: number) => void;
  signal?: AbortSignal;
};

/**
 * Sends one file, telling how far it is (fetch cannot). Rejects with an UploadError, or an AbortError when `signal`
 * cancelled it.
 */
export function sendFile<Taken>({
  address,
  file,
  taken,
  onProgress,
  signal,
}: Sending<Taken>): Promise<Taken> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const cancel = () => request.abort();
    request.open("POST", address);
    request.upload.onprogress = ({ loaded, total }) => onProgress?.(total > 0 ? loaded / total : 0);
    request.onload = () => {
      const answer = request.status === 201 ? taken.safeParse(parseJson(request.responseText)) : null;
      if (answer?.success) resolve(answer.data);
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
