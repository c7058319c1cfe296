/** What may be uploaded, told by content and not by name. */
export const mediaTypes = [
  "application/pdf",
  "image/png",
  "image/jpeg",
  "image/heic",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  "application/vnd.openxmlformats-officedocument.presentationml.presentation",
] as const;

export type MediaType = (typeof mediaTypes)[number];

/** The names a file of each type may bear; the first is the usual one. */
export const extensionsOf: Record<MediaType, readonly [string, ...string[]]> = {
  "application/pdf": ["pdf"],
  "image/png": ["png"],
  "image/jpeg": ["jpg", "jpeg"],
  "image/heic": ["heic", "heif"],
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ["docx"],
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": ["xlsx"],
  "application/vnd.openxmlformats-officedocument.presentationml.presentation": ["pptx"],
};

/** Every extension that is taken, with its dot. */
export const acceptedExtensions: readonly string[] = Object.values(extensionsOf)
  .flat()
  .map((extension) => `.${extension}`);

/** What follows the last dot, in lower case; empty when there is none. */
export const extensionOf = (name: string): string => /\.([^.\s]{1,12})$/.exec(name)?.[1]?.toLowerCase() ?? "";

export const isNamedAs = (name: string, type: MediaType): boolean =>
  extensionsOf[type].includes(extensionOf(name));

/** Images a browser draws by itself; they may be shown where they stand, everything else is only saved. */
export const isShownInline = (type: string): boolean => type === "image/png" || type === "image/jpeg";
