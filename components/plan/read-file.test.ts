import { expect, test } from "vitest";
import { decodeText } from "./read-file";

const bytes = (...values: number[]): ArrayBuffer => new Uint8Array(values).buffer;

test("reads UTF-8, with and without its mark, and GB18030", () => {
  expect(decodeText(bytes(0xe6, 0x8c, 0x87, 0xe6, 0xa0, 0x87))).toBe("指标");
  expect(decodeText(bytes(0xef, 0xbb, 0xbf, 0xe6, 0x8c, 0x87))).toBe("指");
  expect(decodeText(bytes(0xd6, 0xb8, 0xb1, 0xea))).toBe("指标");
});
