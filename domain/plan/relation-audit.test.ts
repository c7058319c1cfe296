import fc from "fast-check";
import { expect, test } from "vitest";
import { auditRelation, type RelationTerm } from "@/domain/plan/relation-audit";

const term = (role: RelationTerm["role"], value: number | null, unit: string): RelationTerm => ({
  role,
  value,
  unit,
  label: "",
  year: 2025,
});
const parts = (unit: string, whole: number, ...values: number[]) =>
  auditRelation(
    "parts",
    [term("whole", whole, unit), ...values.map((value) => term("part", value, unit))],
    null,
  );
const quotient = (part: [number, string], whole: [number, string], unit: string) =>
  auditRelation("quotient", [term("part", ...part), term("whole", ...whole)], unit);

test("64 + 12 + 14 is 90, not 95; 33 + 13 + 3 firms are 49", () => {
  expect(parts("亿元", 95, 64, 12, 14)).toMatchObject({
    verdict: "partsDoNotSum",
    result: 90,
    difference: 5,
  });
  expect(parts("家", 49, 33, 13, 3)).toMatchObject({ verdict: "partsSum", result: 49, difference: 0 });
});

test("55% of 430 亿元 is 236.5", () => {
  const audit = auditRelation("share", [term("stated", 55, "%"), term("whole", 430, "亿元")], null);
  expect(audit).toMatchObject({ verdict: "shareImplied", unit: "亿元" });
  expect(audit.result).toBeCloseTo(236.5, 6);
});

test.each([
  [24, 64, "shareHolds"],
  [10, 27, "shareHolds"],
  [7, 20, "shareHolds"],
  [2, 5, "shareHolds"],
  [9, 20, "shareDiffers"],
] as const)("%d%% for %d of 267: %s", (stated, part, verdict) => {
  const terms = [term("stated", stated, "%"), term("part", part, "亿元"), term("whole", 267, "亿元")];
  expect(auditRelation("share", terms, null).verdict).toBe(verdict);
});

test.each<[[number, string], [number, string], string, number]>([
  [[97, "亿元"], [50_000, "人"], "万元/人", 19.4],
  [[430, "亿元"], [50_000, "人"], "万元/人", 86],
  [[262, "亿元"], [159, "个"], "亿元/个", 1.65],
  [[12.7, "亿元"], [39.1, "平方公里"], "万元/亩", 2.17],
  [[20, "亿元"], [39.1, "平方公里"], "万元/亩", 3.41],
  [[430, "亿元"], [39.1, "平方公里"], "亿元/平方公里", 11],
  [[10, "亿元"], [200, "亩"], "万元/亩", 500],
  [[27, "万平方米"], [200, "亩"], "倍", 2.025],
  [[120, "个"], [700, "个"], "%", 17.14],
  [[100, "亿元"], [262, "亿元"], "%", 38.17],
])("%j over %j in %s is %d", (part, whole, unit, value) => {
  const audit = quotient(part, whole, unit);
  expect(audit.verdict).toBe("quotientImplied");
  expect(Math.abs((audit.result ?? 0) - value)).toBeLessThan(0.006);
});

test("four industries are 43.45% of 267, and 151 亿元 is named nowhere", () => {
  const industries = [64, 27, 20, 5].map((value) => term("part", value, "亿元"));
  const audit = auditRelation("quotient", [...industries, term("whole", 267, "亿元")], "%");
  expect(audit).toMatchObject({ verdict: "quotientImplied", unit: "%", difference: 151 });
  expect(audit.result).toBeCloseTo(43.4457, 4);
  const mixed = [term("part", 640_000, "万元"), term("part", 27, "亿元"), term("whole", 267, "亿元")];
  expect(auditRelation("quotient", mixed, "%")).toMatchObject({ difference: 176 });
  const unlike = [term("part", 64, "亿元"), term("part", 33, "家"), term("whole", 267, "亿元")];
  expect(auditRelation("quotient", unlike, "%").verdict).toBe("unitsDiffer");
});

test("missing figures and units that don't agree are said, not guessed", () => {
  expect(auditRelation("parts", [term("whole", 95, "亿元"), term("part", null, "亿元")], null).verdict).toBe(
    "termMissing",
  );
  expect(auditRelation("parts", [term("whole", 95, "亿元"), term("part", 3, "家")], null).verdict).toBe(
    "unitsDiffer",
  );
  expect(quotient([1, "亿元"], [1, "个"], "万元/亩").verdict).toBe("unitsDiffer");
  expect(quotient([1, "亿元"], [0, "人"], "万元/人").verdict).toBe("unitsDiffer");
  expect(
    auditRelation("share", [term("stated", 0.55, "亿元"), term("whole", 430, "亿元")], null).verdict,
  ).toBe("unitsDiffer");
  expect(auditRelation("share", [term("whole", 430, "亿元")], null).verdict).toBe("termMissing");
});

test("parts made to sum are always judged to sum, in whatever unit", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 1e8 }), { minLength: 1, maxLength: 9 }), (hundredths) => {
      const values = hundredths.map((value) => value / 100);
      const whole = hundredths.reduce((sum, value) => sum + value, 0) / 100;
      expect(parts("亿元", whole, ...values).verdict).toBe("partsSum");
    }),
  );
});
