import { isShownInline } from "@/domain/project/media-type";
import { idField } from "@/domain/shared/fields";
import { AppError } from "../kernel/app-error";
import { requestContext } from "../session/request-context";
import { answer } from "./answer";
import { openFile, openThumbnail } from "./open-file";
import { currentStore } from "./store/current-store";

/** Nothing that was uploaded runs in a browser, whatever the browser takes it for. */
const harmless = {
  "x-content-type-options": "nosniff",
  "content-security-policy": "default-src 'none'; sandbox",
  "cross-origin-resource-policy": "same-origin",
};

const encodeName = (name: string) =>
  encodeURIComponent(name).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );

const disposition = (kind: "inline" | "attachment", name: string) =>
  `${kind}; filename="file"; filename*=UTF-8''${encodeName(name)}`;

function idOf(text: string): string {
  const id = idField.safeParse(text);
  if (!id.success) throw new AppError("NOT_FOUND");
  return id.data;
}

/** `GET /api/files/{id}`: saved; with `?inline=1` shown, but only an image that a browser draws by itself. */
export async function serveDownload(request: Request, fileId: string): Promise<Response> {
  const context = await requestContext();
  return answer(context, async () => {
    const file = await openFile(context, currentStore(), idOf(fileId));
    const wantsInline = new URL(request.url).searchParams.get("inline") === "1";
    const kind = wantsInline && isShownInline(file.mediaType) ? "inline" : "attachment";
    return new Response(file.body, {
      headers: {
        ...harmless,
        "content-type": file.mediaType,
        "content-length": String(file.sizeBytes),
        "content-disposition": disposition(kind, file.name),
        "cache-control": "private, no-store",
      },
    });
  });
}

/** `GET /api/files/{id}/thumbnail`: asked anew each time, so that lost sight takes effect at once. */
export async function serveThumbnail(fileId: string): Promise<Response> {
  const context = await requestContext();
  return answer(context, async () => {
    const body = await openThumbnail(context, currentStore(), idOf(fileId));
    return new Response(body, {
      headers: { ...harmless, "content-type": "image/jpeg", "cache-control": "private, no-store" },
    });
  });
}
