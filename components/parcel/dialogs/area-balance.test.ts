import { expect, test } from "vitest";
import { areaBalance } from "./area-balance";

test("says what is missing or too much, to the hundredth", () => {
  expect(areaBalance("20000.00", ["12000", "8000"]).isEven).toBe(true);
  expect(areaBalance("20000.00", ["12000", ""]).words).toBe("合计 12,000.00 ㎡，比原面积少 8,000.00 ㎡");
  expect(areaBalance("20000.00", ["12000", "8000.01", "x"]).words).toContain("多 0.01 ㎡");
});
