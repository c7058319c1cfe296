import { maxFileBytes, uploadFileInput } from "@/domain/project/file.schema";
import { requestContext } from "../session/request-context";
import { answer } from "./answer";
import { currentStore } from "./store/current-store";
import { uploadFile } from "./upload-file";
import { parametersOf, refuseForeignBody } from "./upload-request";

/** `POST /api/files?projectId&name&documentKind…`: the body is the file. */
export async function serveUpload(request: Request): Promise<Response> {
  const context = await requestContext();
  return answer(context, async () => {
    const body = refuseForeignBody(request, maxFileBytes);
    const upload = { context, store: currentStore(), input: parametersOf(request, uploadFileInput) };
    return Response.json(await uploadFile(upload, body), { status: 201 });
  });
}
