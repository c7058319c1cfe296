const longestSide = 2000;
const quality = 0.82;
/** What the browser can draw; a HEIC goes as it is. */
const drawable = new Set(["image/jpeg", "image/png", "image/webp"]);

const renamed = (name: string) => `${name.replace(/\.[^.]+$/, "")}.jpg`;

/** The scale that brings the longer side to at most 2000 pixels; 1 for what is small already. */
export const scaleFor = (width: number, height: number): number =>
  Math.min(1, longestSide / Math.max(width, height, 1));

function toJpeg(image: ImageBitmap): Promise<Blob | null> {
  const scale = scaleFor(image.width, image.height);
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(image.width * scale);
  canvas.height = Math.round(image.height * scale);
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve) => {
    canvas.toBlob(resolve, "image/jpeg", quality);
  });
}

/** A photo small enough for a phone's connection, upright; the file itself where that gains nothing or can't be done. */
export async function shrinkPhoto(file: File): Promise<File> {
  if (!drawable.has(file.type)) return file;
  const image = await createImageBitmap(file, { imageOrientation: "from-image" }).catch(() => null);
  if (!image) return file;
  const blob = await toJpeg(image);
  image.close();
  if (!blob || (blob.size >= file.size && file.type === "image/jpeg")) return file;
  return new File([blob], renamed(file.name), { type: "image/jpeg", lastModified: file.lastModified });
}
