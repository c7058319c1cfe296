import { previewSurveyInput, surveyPreview } from "@/domain/survey/survey.schema";
import { currentStore } from "../file/store/current-store";
import { AppError } from "../kernel/app-error";
import { query } from "../kernel/procedure";
import { buildPreview } from "./build-preview";
import { findSurvey, readStoredSurvey } from "./stored-survey";

/** A survey that was sent, read again, in the system the user names. NOT_FOUND when it is another's or taken in already. */
export const previewSurvey = query({
  name: "survey.preview",
  permission: "parcel.edit",
  summary: "预览已上传的测绘成果",
  method: "GET",
  path: "/surveys/{fileId}/preview",
  input: previewSurveyInput,
  output: surveyPreview,
  run: async ({ db, actor, input: { fileId, crs = null } }) => {
    const file = await findSurvey(db, actor, fileId);
    if (!file) throw new AppError("NOT_FOUND");
    return buildPreview(db, file, await readStoredSurvey(currentStore(), file, crs));
  },
});
