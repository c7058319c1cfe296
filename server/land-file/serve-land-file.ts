import { uploadLandFileInput } from "@/domain/land/land-file.schema";
import { maxFileBytes } from "@/domain/project/file.schema";
import { answer } from "../file/answer";
import { fileIdOf, fileResponse, thumbnailResponse } from "../file/file-response";
import { currentStore } from "../file/store/current-store";
import { parametersOf, refuseForeignBody } from "../file/upload-request";
import { requestContext } from "../session/request-context";
import { openLandFile, openLandThumbnail } from "./open-land-file";
import { uploadLandFile } from "./upload-land-file";

/** `POST /api/land-files?parcelId&name&kind…`: the body is the file. */
export async function serveLandUpload(request: Request): Promise<Response> {
  const context = await requestContext();
  return answer(context, async () => {
    const body = refuseForeignBody(request, maxFileBytes);
    const upload = { context, store: currentStore(), input: parametersOf(request, uploadLandFileInput) };
    return Response.json(await uploadLandFile(upload, body), { status: 201 });
  });
}

/** `GET /api/land-files/{id}`. */
export async function serveLandDownload(request: Request, fileId: string): Promise<Response> {
  const context = await requestContext();
  return answer(context, async () =>
    fileResponse(request, await openLandFile(context, currentStore(), fileIdOf(fileId))),
  );
}

/** `GET /api/land-files/{id}/thumbnail`. */
export async function serveLandThumbnail(fileId: string): Promise<Response> {
  const context = await requestContext();
  return answer(context, async () =>
    thumbnailResponse(await openLandThumbnail(context, currentStore(), fileIdOf(fileId))),
  );
}
