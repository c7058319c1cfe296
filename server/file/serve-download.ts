import { idField } from "@/domain/shared/fields";
import { env } from "@/lib/env";
import { AppError } from "../kernel/app-error";
import { requestContext } from "../session/request-context";
import { answer } from "./answer";
import { fileStore } from "./file-store";
import { openFile } from "./open-file";

const encodeName = (name: string) =>
  encodeURIComponent(name).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/** `GET /api/files/{id}`: always saved, never shown inside our pages. */
export async function serveDownload(fileId: string): Promise<Response> {
  const context = await requestContext();
  return answer(context, async () => {
    const id = idField.safeParse(fileId);
    if (!id.success) throw new AppError("NOT_FOUND");
    const file = await openFile(context, fileStore(env().DATA_DIR), id.data);
    return new Response(file.body, {
      headers: {
        "content-type": file.mediaType,
        "content-length": String(file.sizeBytes),
        "content-disposition": `attachment; filename="file"; filename*=UTF-8''${encodeName(file.name)}`,
        "x-content-type-options": "nosniff",
        "content-security-policy": "default-src 'none'; sandbox",
        "cache-control": "private, no-store",
      },
    });
  });
}
