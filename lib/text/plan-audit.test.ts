import { expect, test } from "vitest";
import { auditTarget, type IndicatorTarget } from "@/domain/plan/audit";
import { auditParts } from "@/domain/plan/parts-audit";
import { auditRelation, type RelationTerm } from "@/domain/plan/relation-audit";
import { partsAuditText, planAuditText, relationAuditText } from "@/lib/text/plan-audit";

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
  [{}, "从2020年64亿元起年均增长10%，2025年应为103.07亿元，目标97亿元少6.07亿元，实际相当于年均8.67%"],
  [
    { baseValue: 267, targetValue: 430 },
    "从2020年267亿元起年均增长10%，2025年应为430.01亿元，与目标430亿元相符",
  ],
  [
    { baseValue: 12.7, targetValue: 20 },
    "从2020年12.7亿元起年均增长10%，2025年应为20.45亿元，目标20亿元少0.45亿元，实际年均9.51%，属四舍五入误差",
  ],
  [
    { kind: "cumulative", baseValue: 88, targetValue: 100, growthClaimBp: 1400 },
    "五年总量100亿元比上一个五年88亿元增长13.64%，与14%大体相符；若理解为从年均17.6亿元起年均增长14%，五年合计应为132.63亿元，现目标只相当于年均4.29%",
  ],
  [
    { baseValue: 262, targetValue: 100, isBaseComparable: false },
    "规划未说明口径；基期262亿元与目标100亿元如为同一口径，目标只相当于基期的38.17%",
  ],
  [
    { baseValue: 5, targetValue: 12, growthClaimBp: 2000, isLowerBound: true },
    "从2020年5亿元起年均增长20%，2025年应为12.44亿元，与“突破12亿元”相符",
  ],
  [{ baseValue: null }, "目标97亿元，规划未给出基期值，增速无从核算"],
  [{ targetValue: null }, "目标尚未下达，录入后自动核算"],
  [{ isRedLine: true }, "目标97亿元，按是否达标考核"],
  [
    {
      kind: "stock",
      baseValue: 500,
      targetValue: 700,
      growthClaimBp: 2000,
      growthBasis: "totalVersusLastPlan",
    },
    "比2020年500亿元增长20%，应为600亿元，目标700亿元多100亿元，实际相当于增长40%",
  ],
  [
    { kind: "cumulative", baseValue: 88, targetValue: 132.63, growthClaimBp: 1400 },
    "从上一个五年88亿元（年均17.6亿元）起年均增长14%，五年合计应为132.63亿元，与目标132.63亿元相符",
  ],
  [{ growthBasis: "none" }, "规划未提增速，从2020年64亿元到目标97亿元，相当于年均8.67%"],
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

const term = (
  role: RelationTerm["role"],
  label: string,
  value: number | null,
  unit = "亿元",
): RelationTerm => ({
  role,
  label,
  value,
  unit,
  year: 2025,
});

test.each<[Parameters<typeof auditRelation>[0], RelationTerm[], string | null, string]>([
  [
    "parts",
    [
      term("whole", "总产值", 95),
      term("part", "自行车", 64),
      term("part", "其它", 12),
      term("part", "高端", 14),
    ],
    null,
    "分项64＋12＋14＝90亿元，比总数95亿元少5亿元",
  ],
  [
    "parts",
    [term("whole", "企业", 49, "家"), term("part", "甲", 33, "家"), term("part", "乙", 16, "家")],
    null,
    "分项33＋16＝49家，与总数相符",
  ],
  [
    "share",
    [term("stated", "比重", 55, "%"), term("whole", "工业总产值", 430)],
    null,
    "工业总产值430亿元的55%，相当于236.5亿元",
  ],
  [
    "share",
    [term("stated", "比重", 24, "%"), term("part", "自行车", 64), term("whole", "工业总产值", 267)],
    null,
    "64÷267＝23.97%，与规划所列24%相符",
  ],
  [
    "quotient",
    [term("part", "生产总值", 97), term("whole", "从业人员", 50_000, "人")],
    "万元/人",
    "生产总值97亿元÷从业人员50,000人＝19.4万元/人",
  ],
  [
    "quotient",
    [term("part", "自行车", 64), term("part", "生物医药", 5), term("whole", "工业总产值", 267)],
    "%",
    "自行车64亿元＋生物医药5亿元，合计占工业总产值267亿元的25.84%；其余198亿元（74.16%）规划没有列明",
  ],
  ["parts", [term("whole", "总产值", 95), term("part", "自行车", null)], null, "自行车未给出，暂不能核对"],
])("%s %#", (kind, terms, unit, sentence) => {
  expect(relationAuditText(terms, auditRelation(kind, terms, unit))).toBe(sentence);
});
