import { expect, test } from "vitest";
import { auditTarget, type IndicatorTarget } from "@/domain/plan/audit";
import { auditParts } from "@/domain/plan/parts-audit";
import { partsAuditText, planAuditText } from "@/lib/text/plan-audit";

const plain: IndicatorTarget = {
  kind: "flow",
  baseValue: 64,
  baseYear: 2020,
  targetValue: 97,
  targetYear: 2025,
  growthClaimBp: 1000,
  growthBasis: "annual",
  isLowerBound: false,
  isBaseComparable: true,
  isRedLine: false,
};

test.each<[Partial<IndicatorTarget>, string]>([
  [{}, "按年均增长10%测算，2025年应为103.07亿元，目标97亿元，少6.07亿元，实际年均相当于8.67%"],
  [{ baseValue: 267, targetValue: 430 }, "按年均增长10%测算，2025年应为430.01亿元，与目标相符"],
  [
    { baseValue: 12.7, targetValue: 20 },
    "按年均增长10%测算，2025年应为20.45亿元，目标20亿元，少0.45亿元，实际年均9.51%，属四舍五入误差",
  ],
  [
    { kind: "cumulative", baseValue: 88, targetValue: 100, growthClaimBp: 1400 },
    "五年总量比上一个五年增长13.64%，与14%大体相符；若理解为年均14%，五年合计应为132.63亿元，现目标只相当于年均4.29%",
  ],
  [
    { baseValue: 262, targetValue: 100, isBaseComparable: false },
    "规划未说明口径；基期262亿元与目标100亿元如为同一口径，目标只相当于基期的38.17%",
  ],
  [
    { baseValue: 5, targetValue: 12, growthClaimBp: 2000, isLowerBound: true },
    "按年均增长20%测算，2025年应为12.44亿元，与“突破12亿元”相符",
  ],
  [{ baseValue: null }, "规划未给出基期值，增速无从核算"],
  [{ targetValue: null }, "目标尚未下达，录入后自动核算"],
  [{ isRedLine: true }, "约束性指标，按是否达标考核"],
  [{ growthBasis: "none" }, "规划未提增速，按目标测算年均8.67%"],
])("%o", (part, sentence) => {
  const target = { ...plain, ...part };
  expect(planAuditText(target, auditTarget(target), "亿元")).toBe(sentence);
});

test("parts", () => {
  expect(partsAuditText(auditParts([64, 12, 14], 95), 95, "亿元")).toBe(
    "分项合计90亿元，与总数95亿元相差5亿元",
  );
  expect(partsAuditText(auditParts([33, 13, 3], 49), 49, "家")).toBe("分项合计49家，与总数相符");
});
