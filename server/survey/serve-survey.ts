import { maxSurveyBytes, uploadSurveyInput } from "@/domain/survey/survey.schema";
import { answer } from "../file/answer";
import { currentStore } from "../file/store/current-store";
import { parametersOf, refuseForeignBody } from "../file/upload-request";
import { requestContext } from "../session/request-context";
import { uploadSurvey } from "./upload-survey";

/** `POST /api/surveys?name&crs`: the body is the file, the answer its preview. */
export async function serveSurvey(request: Request): Promise<Response> {
  const context = await requestContext();
  return answer(context, async () => {
    const body = refuseForeignBody(request, maxSurveyBytes);
    const upload = { context, store: currentStore(), input: parametersOf(request, uploadSurveyInput) };
    return Response.json(await uploadSurvey(upload, body), { status: 201 });
  });
}
