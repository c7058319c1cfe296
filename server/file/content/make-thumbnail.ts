import sharp from "sharp";
import { isShownInline, type MediaType } from "@/domain/project/media-type";
import { ruleError } from "../../kernel/app-error";

const edge = 320;
const mostPixels = 100_000_000;

sharp.cache(false);

/**
 * A small JPEG of an image, upright and without what a camera writes beside the picture; null for what we can't draw.
 * The whole image is decoded, so that one cut off or stuffed is found out: throws FILE_BROKEN, FILE_IMAGE_HUGE.
 */
export async function makeThumbnail(path: string, type: MediaType): Promise<Buffer | null> {
  if (!isShownInline(type)) return null;
  try {
    return await sharp(path, { limitInputPixels: mostPixels, failOn: "error" })
      .rotate()
      .resize(edge, edge, { fit: "inside", withoutEnlargement: true })
      .flatten({ background: "#ffffff" })
      .jpeg({ quality: 72 })
      .toBuffer();
  } catch (error) {
    const isHuge = error instanceof Error && error.message.includes("pixel limit");
    throw ruleError(isHuge ? "FILE_IMAGE_HUGE" : "FILE_BROKEN");
  }
}
