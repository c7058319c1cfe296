import { commitSurvey } from "./commit-survey";
import { exportBoundaries } from "./export-boundaries";
import { previewSurvey } from "./preview-survey";

export const surveyProcedures = { commit: commitSurvey, export: exportBoundaries, preview: previewSurvey };
