import { requestContext } from "../session/request-context";
import { answer } from "./answer";
import { fileIdOf, fileResponse, thumbnailResponse } from "./file-response";
import { openFile, openThumbnail } from "./open-file";
import { currentStore } from "./store/current-store";

/** `GET /api/files/{id}`: a file of a project. */
export async function serveDownload(request: Request, fileId: string): Promise<Response> {
  const context = await requestContext();
  return answer(context, async () =>
    fileResponse(request, await openFile(context, currentStore(), fileIdOf(fileId))),
  );
}

/** `GET /api/files/{id}/thumbnail`. */
export async function serveThumbnail(fileId: string): Promise<Response> {
  const context = await requestContext();
  return answer(context, async () =>
    thumbnailResponse(await openThumbnail(context, currentStore(), fileIdOf(fileId))),
  );
}
