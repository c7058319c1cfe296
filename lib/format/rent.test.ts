import { expect, test } from "vitest";
import { formatRent, formatRentWithUnit, rentFenOf } from "./rent";

test.each([
  ["18", 1800],
  ["18.5", 1850],
  ["18.05", 1805],
  ["0", 0],
  ["18.555", null],
  ["一八", null],
  ["", null],
])("%s 元 is %s fen", (text, rent) => {
  expect(rentFenOf(text)).toBe(rent);
});

test("is written without trailing noughts", () => {
  expect(formatRent(1850)).toBe("18.5");
  expect(formatRent(null)).toBe("–");
  expect(formatRentWithUnit(1800)).toBe("18元/㎡·月");
});
