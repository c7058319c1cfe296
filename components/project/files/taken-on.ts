const headBytes = 128 * 1024;
const exifPointer = 0x8769;
const dateTimeOriginal = 0x9003;
const dateTime = 0x0132;

type Directory = ReadonlyMap<number, number>;

/** Tags of one directory with the offset of their values, from the start of the TIFF part. */
function readDirectory(view: DataView, tiff: number, at: number, isLittle: boolean): Directory {
  const count = view.getUint16(tiff + at, isLittle);
  const entries = Array.from({ length: Math.min(count, 200) }, (_, index) => {
    const entry = tiff + at + 2 + index * 12;
    return [view.getUint16(entry, isLittle), view.getUint32(entry + 8, isLittle)] as const;
  });
  return new Map(entries);
}

function textAt(view: DataView, at: number, length: number): string {
  return Array.from({ length }, (_, index) => String.fromCharCode(view.getUint8(at + index))).join("");
}

/** Where the TIFF part of a JPEG's Exif begins; null when it has none. */
function findTiff(view: DataView): number | null {
  for (let at = 2; at + 10 < view.byteLength && view.getUint8(at) === 0xff; ) {
    if (view.getUint8(at + 1) === 0xe1 && textAt(view, at + 4, 4) === "Exif") return at + 10;
    at += 2 + view.getUint16(at + 2);
  }
  return null;
}

/** The day a camera wrote into a JPEG, `YYYY-MM-DD`; null when it wrote none. */
export function exifDate(bytes: ArrayBuffer): string | null {
  const view = new DataView(bytes);
  try {
    if (view.getUint16(0) !== 0xffd8) return null;
    const tiff = findTiff(view);
    if (tiff === null) return null;
    const isLittle = view.getUint16(tiff) === 0x4949;
    const main = readDirectory(view, tiff, view.getUint32(tiff + 4, isLittle), isLittle);
    const exifAt = main.get(exifPointer);
    const exif = exifAt === undefined ? null : readDirectory(view, tiff, exifAt, isLittle);
    const valueAt = exif?.get(dateTimeOriginal) ?? main.get(dateTime);
    if (valueAt === undefined) return null;
    const [, year, month, day] = /^(\d{4}):(\d{2}):(\d{2})/.exec(textAt(view, tiff + valueAt, 10)) ?? [];
    return year ? `${year}-${month}-${day}` : null;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** The day a photo was taken as far as the file tells it; null when it doesn't. */
export async function takenOn(file: Blob): Promise<string | null> {
  return exifDate(await file.slice(0, headBytes).arrayBuffer());
}
