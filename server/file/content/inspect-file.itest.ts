import { mkdtempSync, rmSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { AppError } from "../../kernel/app-error";
import { ruleOf } from "../../testing/rule-of";
import { heicFile, pdfFile, photoFile, pngFile } from "../../testing/sample-files";
import { officeFile, type ZipPart, zipOf } from "../../testing/zip";
import { inspectFile } from "./inspect-file";
import { makeThumbnail } from "./make-thumbnail";

const folder = mkdtempSync(join(tmpdir(), "gaoxin-inspect-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let written = 0;
async function place(content: Uint8Array | string): Promise<string> {
  written += 1;
  const path = join(folder, String(written));
  await writeFile(path, content);
  return path;
}

const inspect = async (content: Uint8Array | string, name: string) => inspectFile(await place(content), name);
const refusal = (content: Uint8Array | string, name: string) => ruleOf(inspect(content, name));
const megabytes = (count: number) => Buffer.alloc(count * 1024 * 1024, 65);
const xlsx = (...parts: ZipPart[]) => officeFile("xlsx", ...parts);

describe("what is taken", () => {
  it("is told by content: PDF, images, office documents", async () => {
    expect(await inspect(pdfFile(), "合同.PDF")).toBe("application/pdf");
    expect(await inspect(await pngFile(), "图.png")).toBe("image/png");
    expect(await inspect(await photoFile(), "照片.jpeg")).toBe("image/jpeg");
    expect(await inspect(heicFile(), "照片.HEIC")).toBe("image/heic");
    for (const kind of ["docx", "xlsx", "pptx"] as const)
      expect(await inspect(officeFile(kind), `表.${kind}`)).toContain("openxmlformats");
  });

  it("may hold a document in a document, and much plain text", async () => {
    const inner = { name: "xl/embeddings/Microsoft_Word_Document.docx", content: officeFile("docx") };
    const rows = Array.from(
      { length: 60_000 },
      (_, row) => `<c r="A${row}"><v>${(row * 7919) % 99_991}</v></c>`,
    );
    const sheet = { name: "xl/worksheets/sheet1.xml", content: `<sheet>${rows.join("")}</sheet>` };
    expect(await refusal(xlsx(inner, sheet), "台账.xlsx")).toBe("done");
  });
});

describe("a name that lies", () => {
  it.each([
    ["合同.pdf", "PNG 图片", () => pngFile()],
    ["照片.jpg", "PDF 文件", async () => pdfFile()],
    ["台账.xlsx", "Word 文档（docx）", async () => officeFile("docx")],
    ["合同.pdf.exe", "PDF 文件", async () => pdfFile()],
    ["合同", "PDF 文件", async () => pdfFile()],
  ])("%s is refused, with what it is: %s", async (name, type, make) => {
    const content = await make();
    expect(await refusal(content, name)).toBe("FILE_EXTENSION_LIES");
    const error: unknown = await inspect(content, name).catch((thrown: unknown) => thrown);
    expect(error instanceof AppError && error.detail.fields?.file).toContain(type);
  });
});

describe("what is refused for what it is", () => {
  it.each([
    [
      "an SVG with a script",
      "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>",
      "FILE_SVG_REFUSED",
    ],
    [
      "an SVG behind an XML head",
      "\ufeff<?xml version='1.0'?>\n<!-- x -->\n<svg onload='alert(1)'/>",
      "FILE_SVG_REFUSED",
    ],
    ["a page", "<!DOCTYPE html><html><body>", "FILE_MARKUP_REFUSED"],
    ["a script in UTF-16", Buffer.from("\ufeff<script>alert(1)</script>", "utf16le"), "FILE_MARKUP_REFUSED"],
    ["a program", Buffer.from("MZ\u0090\0"), "FILE_PROGRAM_REFUSED"],
    ["a shell script", "#!/bin/sh\nrm -rf /", "FILE_PROGRAM_REFUSED"],
    ["a gzip", Buffer.from([0x1f, 0x8b, 8, 0]), "FILE_ARCHIVE_REFUSED"],
    ["a zip of anything", zipOf([{ name: "a.txt", content: "a" }]), "FILE_ARCHIVE_REFUSED"],
    ["an old or locked office file", Buffer.from("d0cf11e0a1b11ae1", "hex"), "FILE_OLD_OFFICE"],
    ["text", "甲方：管委会", "FILE_TYPE_REFUSED"],
    ["a PDF cut off", pdfFile().subarray(0, 60), "FILE_BROKEN"],
    ["a page that says it is a PDF", "\n%PDF-1.7\n<html>%%EOF", "FILE_MARKUP_REFUSED"],
  ])("%s", async (_, content, rule) => {
    expect(await refusal(content, "合同.pdf")).toBe(rule);
  });

  it("a picture or a PDF with a zip behind it", async () => {
    const tail = zipOf([{ name: "a.txt", content: "a" }]);
    expect(await refusal(Buffer.concat([await pngFile(), tail]), "图.png")).toBe("FILE_POLYGLOT");
    expect(await refusal(Buffer.concat([pdfFile(), tail]), "合同.pdf")).toBe("FILE_POLYGLOT");
  });
});

describe("an office document that is a trap", () => {
  const sheet = "xl/worksheets/sheet1.xml";
  it.each<[string, () => Buffer, string]>([
    [
      "a bomb that says how large it is",
      () => xlsx({ name: sheet, content: megabytes(64) }),
      "FILE_ZIP_BOMB",
    ],
    [
      "a bomb that says it is small",
      () => xlsx({ name: sheet, content: megabytes(64), declaredSize: 9 }),
      "FILE_ZIP_BOMB",
    ],
    [
      "many parts over the same bytes",
      () => xlsx({ name: sheet, content: "1" }, { name: "xl/b.xml", isShared: true }),
      "FILE_ZIP_BOMB",
    ],
    [
      "more parts than any document",
      () => xlsx(...Array.from({ length: 5_001 }, (_, index) => ({ name: `xl/${index}.xml` }))),
      "FILE_ZIP_BOMB",
    ],
    [
      "sizes that stand elsewhere",
      () => xlsx({ name: sheet, content: "1", declaredSize: 0xffffffff }),
      "FILE_ZIP_BOMB",
    ],
    [
      "a part smaller than declared",
      () => xlsx({ name: sheet, content: "1", declaredSize: 99 }),
      "FILE_BROKEN",
    ],
    ["a name that climbs out", () => xlsx({ name: "../../etc/cron.d/a", content: "1" }), "FILE_UNSAFE_PARTS"],
    ["a name from the root", () => xlsx({ name: "/etc/passwd", content: "1" }), "FILE_UNSAFE_PARTS"],
    ["a name on a drive", () => xlsx({ name: "C:\\Windows\\a", content: "1" }), "FILE_UNSAFE_PARTS"],
    [
      "one name outside, another inside",
      () => xlsx({ name: sheet, localName: "../../../../sheet1xmlx", content: "1" }),
      "FILE_UNSAFE_PARTS",
    ],
    [
      "the same part twice",
      () => xlsx({ name: sheet, content: "1" }, { name: sheet, content: "2" }),
      "FILE_UNSAFE_PARTS",
    ],
    ["a program inside", () => xlsx({ name: "xl/embeddings/a.exe", content: "MZ" }), "FILE_UNSAFE_PARTS"],
    ["an archive inside", () => xlsx({ name: "xl/embeddings/a.zip", content: "PK" }), "FILE_UNSAFE_PARTS"],
    [
      "entities that multiply",
      () => xlsx({ name: sheet, content: '<!DOCTYPE a [<!ENTITY b "cc">]><a>&b;</a>' }),
      "FILE_UNSAFE_PARTS",
    ],
    ["a password", () => xlsx({ name: sheet, content: "1", flags: 1 }), "FILE_ENCRYPTED"],
    ["macros", () => xlsx({ name: "xl/vbaProject.bin", content: "1" }), "FILE_MACROS"],
    [
      "macros by another name",
      () =>
        zipOf([
          { name: "[Content_Types].xml", content: "application/vnd.ms-excel.sheet.macroEnabled.main+xml" },
          { name: "xl/workbook.xml", content: "<a/>" },
        ]),
      "FILE_MACROS",
    ],
    ["a cut-off end", () => xlsx({ name: sheet, content: "1" }).subarray(0, 200), "FILE_BROKEN"],
  ])("%s", async (_, make, rule) => {
    expect(await refusal(make(), "台账.xlsx")).toBe(rule);
  });

  it("takes little memory to find out", async () => {
    const bomb = xlsx({ name: sheet, content: megabytes(256), declaredSize: 1024 });
    const path = await place(bomb);
    const before = process.memoryUsage().rss;
    expect(await ruleOf(inspectFile(path, "台账.xlsx"))).toBe("FILE_ZIP_BOMB");
    expect(process.memoryUsage().rss - before).toBeLessThan(64 * 1024 * 1024);
  });
});

describe("a thumbnail", () => {
  const thumbnail = async (content: Buffer, type: Parameters<typeof makeThumbnail>[1]) =>
    makeThumbnail(await place(content), type);

  it("stands upright and tells nothing of the camera or the place", async () => {
    const small = await thumbnail(await photoFile(640, 480), "image/jpeg");
    const { default: sharp } = await import("sharp");
    const { width, height, exif, orientation } = await sharp(small ?? undefined).metadata();
    expect([width, height]).toEqual([240, 320]);
    expect(exif).toBeUndefined();
    expect(orientation).toBeUndefined();
    expect(small?.includes("Camera")).toBe(false);
  });

  it("is made of pictures only", async () => {
    expect(await thumbnail(pdfFile(), "application/pdf")).toBeNull();
    expect(await thumbnail(heicFile(), "image/heic")).toBeNull();
  });

  it("finds out a picture that is cut off, or too large to open", async () => {
    const photo = await photoFile(1600, 1200);
    expect(await ruleOf(thumbnail(photo.subarray(0, photo.length / 2), "image/jpeg"))).toBe("FILE_BROKEN");
    const huge = await pngFile(12_000, 9_000);
    expect(await ruleOf(thumbnail(huge, "image/png"))).toBe("FILE_IMAGE_HUGE");
  });
});
