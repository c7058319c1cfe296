import type { LandFileKind } from "@/domain/land/land-file";
import { type LandFile, landFile, uploadLandFileInput } from "@/domain/land/land-file.schema";
import { sendFile, UploadError } from "./send-file";
import { fileProblem, nameOf } from "./upload-file";

export type LandUpload = {
  parcelId?: string;
  caseId?: string;
  stepId?: string;
  patrolId?: string;
  kind: LandFileKind;
  file: File;
  takenOn?: string;
  longitude?: number;
  latitude?: number;
  onProgress?: (ratio: number) => void;
  signal?: AbortSignal;
};

/** Sends one file of a parcel, a case or a patrol, as `sendFile` does. */
export async function uploadLandFile({ file, onProgress, signal, ...input }: LandUpload): Promise<LandFile> {
  const problem = fileProblem(file);
  if (problem) throw new UploadError(problem);
  const parsed = uploadLandFileInput.safeParse({ ...input, name: nameOf(file) });
  if (!parsed.success) throw new UploadError(parsed.error.issues[0]?.message ?? "文件名不符合要求");
  const query = new URLSearchParams(
    Object.entries(parsed.data).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, String(value)] as [string, string]],
    ),
  );
  return sendFile({ address: `/api/land-files?${query}`, file, taken: landFile, onProgress, signal });
}
