import { isShownInline } from "@/domain/project/media-type";

export const fileAddress = (id: string): string => `/api/files/${id}`;

/** Shown where it stands instead of saved; the server does so only for images a browser draws by itself. */
export const imageAddress = (id: string): string => `/api/files/${id}?inline=1`;

export const thumbnailAddress = (id: string): string => `/api/files/${id}/thumbnail`;

export const isPdf = ({ mediaType }: { mediaType: string }): boolean => mediaType === "application/pdf";

export const hasPreview = (file: { mediaType: string }): boolean =>
  isPdf(file) || isShownInline(file.mediaType);
