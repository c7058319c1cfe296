import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { exifDate } from "./taken-on";

const plain = () => sharp({ create: { width: 8, height: 8, channels: 3, background: "#888" } }).jpeg();
const bytesOf = (buffer: Buffer): ArrayBuffer => new Uint8Array(buffer).buffer;

describe("exifDate", () => {
  it("reads the day a camera wrote", async () => {
    const photo = plain().withExif({ IFD2: { DateTimeOriginal: "2026:11:20 09:30:00" } });
    expect(exifDate(bytesOf(await photo.toBuffer()))).toBe("2026-11-20");
  });

  it("is silent about pictures without one, and about anything else", async () => {
    expect(exifDate(bytesOf(await plain().toBuffer()))).toBeNull();
    expect(exifDate(bytesOf(Buffer.from("%PDF-1.7")))).toBeNull();
    expect(exifDate(new ArrayBuffer(0))).toBeNull();
    expect(exifDate(bytesOf(Buffer.from("ffd8ffe10010457869660000", "hex")))).toBeNull();
  });
});
