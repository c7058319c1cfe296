import type { indicators } from "@/db/schema";
import type { IndicatorKind } from "@/domain/plan/plan";

type IndicatorRow = typeof indicators.$inferInsert;

const groups = {
  strength: "综合实力",
  construction: "园区建设",
  innovation: "创新能力",
  environment: "生态环境",
  emerging: "重点产业规模",
  traditional: "四大优势产业",
} as const;

const row = (
  code: string,
  name: string,
  groupName: string,
  unit: string,
  kind: IndicatorKind,
  decimals: number,
): Omit<IndicatorRow, "sort"> => ({ code, name, groupName, unit, kind, decimals });

/** 专栏1 in the plan's order, then the industry sizes of 专栏2, 专栏3 and chapter 1. */
export const indicatorRows: readonly IndicatorRow[] = [
  row("grossDomesticProduct", "生产总值", groups.strength, "亿元", "flow", 1),
  row("industrialOutput", "工业总产值（规上）", groups.strength, "亿元", "flow", 1),
  row("fixedInvestment", "固定资产投入（累计）", groups.strength, "亿元", "cumulative", 2),
  row("taxRevenue", "税收", groups.strength, "亿元", "flow", 1),
  row("enterpriseCount", "企业个数", groups.construction, "个", "stock", 0),
  row("employment", "从业人员", groups.construction, "人", "stock", 0),
  row("investmentAttracted", "招商引资（累计）", groups.construction, "亿元", "cumulative", 2),
  row("highTechOutputShare", "高新技术产业产值占工业总产值比重", groups.innovation, "%", "ratio", 1),
  row("highTechEnterpriseCount", "高新技术企业", groups.innovation, "个", "stock", 0),
  row("makerSpaceCount", "众创空间", groups.innovation, "个", "stock", 0),
  row("demonstrationBaseCount", "科技示范基地", groups.innovation, "个", "stock", 0),
  row("wastewaterTreatmentRate", "工业废水处理率", groups.environment, "%", "ratio", 1),
  row("wastewaterComplianceRate", "工业废水排放达标率", groups.environment, "%", "ratio", 1),
  row("environmentalAssessmentRate", "新建企业环评执行率", groups.environment, "%", "ratio", 1),
  row("buildingEnergyStandardRate", "新建建筑节能标准执行率", groups.environment, "%", "ratio", 1),
  row("advancedEquipmentOutput", "高端装备产业规模", groups.emerging, "亿元", "flow", 1),
  row("biomedicineOutput", "生物医药产业规模", groups.emerging, "亿元", "flow", 1),
  row("bicycleOutput", "自行车整车及零部件产值", groups.traditional, "亿元", "flow", 1),
  row("autoPartsOutput", "汽车零部件产值", groups.traditional, "亿元", "flow", 1),
  row("homeFurnishingOutput", "集成家居产值", groups.traditional, "亿元", "flow", 1),
].map((indicator, index) => ({ ...indicator, sort: (index + 1) * 10 }));

/** 约束性指标: met or not met. */
export const redLineCodes: ReadonlySet<string> = new Set([
  "wastewaterTreatmentRate",
  "wastewaterComplianceRate",
  "environmentalAssessmentRate",
  "buildingEnergyStandardRate",
]);
