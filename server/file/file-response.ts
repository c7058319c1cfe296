import { isShownInline } from "@/domain/project/media-type";
import { idField } from "@/domain/shared/fields";
import { AppError } from "../kernel/app-error";
import type { OpenedFile } from "./open-file";

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

/** The id of an address; throws NOT_FOUND for what is none. */
export function fileIdOf(text: string): string {
  const id = idField.safeParse(text);
  if (!id.success) throw new AppError("NOT_FOUND");
  return id.data;
}

/** A file to be saved; with `?inline=1` shown, but only an image that a browser draws by itself. */
export function fileResponse(request: Request, file: OpenedFile): Response {
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
}

/** Asked anew each time, so that lost sight takes effect at once. */
export const thumbnailResponse = (body: ReadableStream<Uint8Array>): Response =>
  new Response(body, {
    headers: { ...harmless, "content-type": "image/jpeg", "cache-control": "private, no-store" },
  });
