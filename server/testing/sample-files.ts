import sharp from "sharp";

/** The least a PDF needs; `mark` makes one different from another. */
export const pdfFile = (mark = "项目计划书"): Buffer =>
  Buffer.from(
    `%PDF-1.7\n%${mark}\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[]/Count 0>>\nendobj\ntrailer\n<</Root 1 0 R>>\n%%EOF\n`,
  );

const plain = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: { r: 30, g: 120, b: 90 } } });

export const pngFile = (width = 640, height = 480): Promise<Buffer> => plain(width, height).png().toBuffer();

/** A photograph held upright, as a phone writes it: lying pixels and a note to turn them, place and all. */
export const photoFile = (width = 640, height = 480, camera = "Camera"): Promise<Buffer> =>
  plain(width, height)
    .jpeg()
    .withExif({ IFD0: { Make: camera }, IFD3: { GPSLatitude: "39/1 0/1 0/1" } })
    .withMetadata({ orientation: 6 })
    .toBuffer();

export const heicFile = (): Buffer => Buffer.from("\0\0\0\x18ftypheic\0\0\0\0mif1heic", "latin1");
