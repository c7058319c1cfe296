import { sendFile, UploadError } from "@/components/form/send-file";
import {
  maxSurveyBytes,
  type SurveyPreview,
  surveyPreview,
  uploadSurveyInput,
} from "@/domain/survey/survey.schema";

export const surveyExtensions = [".txt", ".zip", ".geojson", ".json", ".dxf", ".dat"] as const;

/** Sends a survey file and gives its preview, as `sendFile` does. */
export async function uploadSurvey(file: File, onProgress: (ratio: number) => void): Promise<SurveyPreview> {
  if (file.size > maxSurveyBytes) throw new UploadError("文件不超过 50 MB");
  if (file.size === 0) throw new UploadError("文件是空的");
  const parsed = uploadSurveyInput.safeParse({ name: file.name });
  if (!parsed.success) throw new UploadError(parsed.error.issues[0]?.message ?? "文件名不符合要求");
  const address = `/api/surveys?${new URLSearchParams({ name: parsed.data.name })}`;
  return sendFile({ address, file, taken: surveyPreview, onProgress });
}
