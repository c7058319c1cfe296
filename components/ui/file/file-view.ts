import { isShownInline } from "@/domain/project/media-type";

/** Files of projects and files of land come in by different doors, each with its own rights. */
export type FileDoor = "files" | "land-files";

type Located = { id: string; door?: FileDoor };

export const fileAddress = ({ id, door = "files" }: Located): string => `/api/${door}/${id}`;

/** Shown where it stands instead of saved; the server does so only for images a browser draws by itself. */
export const imageAddress = (file: Located): string => `${fileAddress(file)}?inline=1`;

export const thumbnailAddress = (file: Located): string => `${fileAddress(file)}/thumbnail`;

export const isPdf = ({ mediaType }: { mediaType: string }): boolean => mediaType === "application/pdf";

export const hasPreview = (file: { mediaType: string }): boolean =>
  isPdf(file) || isShownInline(file.mediaType);
