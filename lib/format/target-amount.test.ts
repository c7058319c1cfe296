import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { measures } from "@/domain/amount/measure";
import { formatTarget, parseTarget, targetInputText, targetUnits } from "./target-amount";

describe("targets as typed", () => {
  it.each([
    ["12.5", "yi", 125_000_000_000],
    ["3,000", "wan", 3_000_000_000],
    ["3000万元", "yi", 3_000_000_000],
    ["１．２亿", "wan", 12_000_000_000],
    [" 1 200 ", "wan", 1_200_000_000],
    ["0", "yi", 0],
    ["", "yi", null],
    ["–", "yi", null],
    ["-", "wan", null],
  ] as const)("%j in %s is %j", (text, unit, expected) => {
    expect(parseTarget(text, "fundsInPlace", unit)).toEqual({ ok: true, value: expected });
  });

  it("reads foreign targets in 万美元 whatever the table's unit", () => {
    for (const unit of targetUnits) {
      expect(parseTarget("500", "foreignUsed", unit)).toEqual({ ok: true, value: 500_000_000 });
      expect(parseTarget("1亿美元", "foreignUsed", unit)).toEqual({ ok: true, value: 10_000_000_000 });
      expect(parseTarget("1.5亿元", "foreignUsed", unit).ok).toBe(false);
    }
  });

  it.each([
    ["十二", "NOT_A_NUMBER"],
    ["-3", "NEGATIVE"],
    ["0.00000000001", "TOO_PRECISE"],
    ["1001", "OUT_OF_RANGE"],
  ])("%j is refused: %s", (text, code) => {
    expect(parseTarget(text, "fundsInPlace", "yi")).toEqual({ ok: false, code });
  });

  it("comes back exactly from what is shown", () => {
    const value = fc.integer({ min: 0, max: 1e13 });
    fc.assert(
      fc.property(
        value,
        fc.constantFrom(...measures),
        fc.constantFrom(...targetUnits),
        (amount, measure, unit) => {
          const expected = { ok: true, value: amount };
          expect(parseTarget(targetInputText(amount, measure, unit), measure, unit)).toEqual(expected);
          expect(parseTarget(formatTarget(amount, measure, unit), measure, unit)).toEqual(expected);
        },
      ),
    );
    expect(formatTarget(1_234_500_000_000, "fundsInPlace", "yi")).toBe("123.45");
    expect(formatTarget(1_230_000_000_000, "fundsInPlace", "wan")).toBe("1,230,000.00");
    expect(formatTarget(null, "fundsInPlace", "yi")).toBe("–");
  });
});
