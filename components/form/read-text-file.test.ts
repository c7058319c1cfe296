import { expect, test } from "vitest";
import { decodeText, isWorkbook } from "./read-text-file";

const bytes = (...values: number[]): ArrayBuffer => new Uint8Array(values).buffer;

test("reads UTF-8, with and without its mark, and GB18030", () => {
  expect(decodeText(bytes(0xe6, 0x8c, 0x87, 0xe6, 0xa0, 0x87))).toBe("指标");
  expect(decodeText(bytes(0xef, 0xbb, 0xbf, 0xe6, 0x8c, 0x87))).toBe("指");
  expect(decodeText(bytes(0xd6, 0xb8, 0xb1, 0xea))).toBe("指标");
});

test("reads what Excel calls Unicode text, and knows a workbook from text", () => {
  expect(decodeText(bytes(0xff, 0xfe, 0x07, 0x63, 0x07, 0x68))).toBe("指标");
  expect(isWorkbook(bytes(0x50, 0x4b, 0x03, 0x04, 0x14))).toBe(true);
  expect(isWorkbook(bytes(0xd0, 0xcf, 0x11, 0xe0))).toBe(true);
  expect(isWorkbook(bytes(0xe6, 0x8c, 0x87))).toBe(false);
  expect(isWorkbook(bytes())).toBe(false);
});
