import fc from "fast-check";
import { expect, test } from "vitest";
import { maskPhone, parsePhone } from "@/domain/enterprise/phone";

test.each([
  ["13812341234", "mobile", "13812341234"],
  ["16600001111", "mobile", "16600001111"],
  ["19912345678", "mobile", "19912345678"],
  ["+86 138-1234-1234", "mobile", "13812341234"],
  ["8613812341234", "mobile", "13812341234"],
  ["１３８ １２３４ １２３４", "mobile", "13812341234"],
  ["022-28880001", "landline", "022-28880001"],
  ["(022)28880001", "landline", "02228880001"],
  ["+86-22-28880001", "landline", "022-28880001"],
  ["0317-5550001-802", "landline", "0317-5550001-802"],
  ["400-810-1234", "service", "400-810-1234"],
  ["4008101234", "service", "4008101234"],
  ["+852 2345 6789", "overseas", "+85223456789"],
  ["+886-2-2345-6789", "overseas", "+886223456789"],
])("%s is a %s", (text, kind, value) => {
  expect(parsePhone(text)).toEqual({ ok: true, value: { kind, value } });
});

test.each([
  ["", "EMPTY"],
  ["1381234123", "MOBILE_LENGTH"],
  ["138123412345", "MOBILE_LENGTH"],
  ["12345678901", "FORMAT"],
  ["28880001", "FORMAT"],
  ["电话", "FORMAT"],
])("%s is refused as %s", (text, code) => {
  expect(parsePhone(text)).toEqual({ ok: false, code });
});

test("masks hide four digits and more of a short number", () => {
  expect(maskPhone("13812341234")).toBe("138****1234");
  expect(maskPhone("022-28880001")).toBe("022-****0001");
  expect(maskPhone("+85223456789")).toBe("+852****6789");
  expect(maskPhone("12345")).toBe("*****");
});

test("reading is stable: a normalised number reads as itself", () => {
  const digits = fc.string({ unit: fc.constantFrom(..."0123456789+- ()"), maxLength: 18 });
  fc.assert(
    fc.property(digits, (text) => {
      const first = parsePhone(text);
      if (first.ok) expect(parsePhone(first.value.value)).toEqual(first);
    }),
  );
});
