import type { planTargets } from "@/db/schema";
import { indicatorRows, redLineCodes } from "./indicators";
import { planCodes } from "./plan-periods";

type TargetRow = Omit<typeof planTargets.$inferInsert, "planId" | "indicatorId"> & {
  planCode: string;
  indicatorCode: string;
};

const quotes = {
  base: "2020年完成地区生产总值64亿元，规模以上工业产值267亿元，税收12.7亿元，五年累计固定资产投资88亿元",
  attracted: "“十三五”时期园区共引进项目159个，协议引资额262亿元",
  bicycle: "实现年产值64亿元，占总产值24%",
  autoParts: "实现年产值27亿元，占总产值10%",
  homeFurnishing: "实现年产值20亿元，占总产值7%",
  biomedicine: "实现年产值5亿元，占总产值2%",
};

/** Lines of a quote are verbatim but for white space: table cells are set one after the other. */
const lines = (...parts: string[]): string => parts.join("\n");

const fourteenth: readonly Partial<TargetRow>[] = [
  {
    indicatorCode: "grossDomesticProduct",
    baseYear: 2020,
    baseValue: "64",
    targetValue: "97",
    growthClaimBp: 1000,
    growthBasis: "annual",
    quote: lines("生产总值 总量 亿元 97 年均增速 % 10", quotes.base),
  },
  {
    indicatorCode: "industrialOutput",
    baseYear: 2020,
    baseValue: "267",
    targetValue: "430",
    growthClaimBp: 1000,
    growthBasis: "annual",
    quote: lines("工业总产值（规上） 总量 亿元 430 年均增速 % 10", quotes.base),
  },
  {
    indicatorCode: "fixedInvestment",
    baseYear: 2020,
    baseValue: "88",
    targetValue: "100",
    growthClaimBp: 1400,
    growthBasis: "totalVersusLastPlan",
    quote: lines("固定资产投入（累计） 总量 亿元 100 增速 % 14", quotes.base),
  },
  {
    indicatorCode: "taxRevenue",
    baseYear: 2020,
    baseValue: "12.7",
    targetValue: "20",
    growthClaimBp: 1000,
    growthBasis: "annual",
    quote: lines("税收 总量 亿元 20 增速 % 10", quotes.base),
  },
  { indicatorCode: "enterpriseCount", targetValue: "700", quote: "企业个数 个 700" },
  { indicatorCode: "employment", targetValue: "50000", quote: "从业人员 人 50000" },
  {
    indicatorCode: "investmentAttracted",
    baseYear: 2020,
    baseValue: "262",
    baseNote: "262亿元是“十三五”五年的协议引资额，规划未说明2025年目标按哪一口径计算",
    targetValue: "100",
    measure: "fundsInPlace",
    isBaseComparable: false,
    quote: lines("招商引资（累计） 亿元 100", quotes.attracted),
  },
  {
    indicatorCode: "highTechOutputShare",
    targetValue: "55",
    quote: "高新技术产业产值占工业总产值比重 % 55%",
  },
  { indicatorCode: "highTechEnterpriseCount", targetValue: "120", quote: "高新技术企业 个 120" },
  { indicatorCode: "makerSpaceCount", targetValue: "3", quote: "众创空间 个 3" },
  { indicatorCode: "demonstrationBaseCount", targetValue: "1", quote: "科技示范基地 个 1" },
  { indicatorCode: "wastewaterTreatmentRate", targetValue: "100", quote: "工业废水处理率 % 100" },
  { indicatorCode: "wastewaterComplianceRate", targetValue: "100", quote: "工业废水排放达标率 % 100" },
  { indicatorCode: "environmentalAssessmentRate", targetValue: "100", quote: "新建企业环评执行率 % 100" },
  { indicatorCode: "buildingEnergyStandardRate", targetValue: "100", quote: "新建建筑节能标准执行率 % 100" },
  {
    indicatorCode: "advancedEquipmentOutput",
    baseYear: 2020,
    baseValue: "95",
    targetValue: "153",
    growthClaimBp: 1000,
    growthBasis: "annual",
    quote: lines("到2025年，产业规模达到153亿元，年均增长10%", "2020年工业总产值95亿元"),
  },
  {
    indicatorCode: "biomedicineOutput",
    baseYear: 2020,
    baseValue: "5",
    targetValue: "12",
    isLowerBound: true,
    growthClaimBp: 2000,
    growthBasis: "annual",
    quote: lines("到2025年生物医药产业规模突破12亿元，年均增长20%", "2020年工业总产值5亿元"),
  },
  { indicatorCode: "bicycleOutput", baseYear: 2020, baseValue: "64", quote: quotes.bicycle },
  { indicatorCode: "autoPartsOutput", baseYear: 2020, baseValue: "27", quote: quotes.autoParts },
  { indicatorCode: "homeFurnishingOutput", baseYear: 2020, baseValue: "20", quote: quotes.homeFurnishing },
];

const thirteenth: readonly Partial<TargetRow>[] = [
  { indicatorCode: "grossDomesticProduct", quote: quotes.base },
  { indicatorCode: "industrialOutput", quote: quotes.base },
  { indicatorCode: "fixedInvestment", quote: quotes.base },
  { indicatorCode: "taxRevenue", quote: quotes.base },
  { indicatorCode: "investmentAttracted", measure: "agreedInvestment", quote: quotes.attracted },
];

/** Only 招商引资 is read in a measure that the plan leaves open. */
const measureOf = (code: string) => (code === "investmentAttracted" ? ("fundsInPlace" as const) : null);

const complete = (planCode: string, targetYear: number, target: Partial<TargetRow>): TargetRow => ({
  ...target,
  planCode,
  indicatorCode: target.indicatorCode ?? "",
  targetYear,
  growthBasis: target.growthBasis ?? "none",
  isRedLine: redLineCodes.has(target.indicatorCode ?? ""),
});

/** 十四五 as printed; 十三五 as facts without targets; 十五五 with the same indicators, unset. */
export const targetRows: readonly TargetRow[] = [
  ...thirteenth.map((target) => complete(planCodes.thirteenth, 2020, target)),
  ...fourteenth.map((target) => complete(planCodes.fourteenth, 2025, target)),
  ...indicatorRows.map(({ code }) =>
    complete(planCodes.fifteenth, 2030, { indicatorCode: code, measure: measureOf(code) }),
  ),
];

type ObservationRow = { indicatorCode: string; period: string; value: string; source: string };

const fromPlan = (indicatorCode: string, value: string, note = ""): ObservationRow => ({
  indicatorCode,
  period: "2020",
  value,
  source: `“十四五”规划第一章${note}`,
});

/** What the plan reports about 2020. */
export const observationRows: readonly ObservationRow[] = [
  fromPlan("grossDomesticProduct", "64"),
  fromPlan("industrialOutput", "267"),
  fromPlan("fixedInvestment", "88", "（“十三五”五年累计）"),
  fromPlan("taxRevenue", "12.7"),
  fromPlan("investmentAttracted", "262", "（“十三五”五年累计协议引资额）"),
  { ...fromPlan("advancedEquipmentOutput", "95"), source: "“十四五”规划专栏2" },
  { ...fromPlan("biomedicineOutput", "5"), source: "“十四五”规划专栏3" },
  fromPlan("bicycleOutput", "64"),
  fromPlan("autoPartsOutput", "27"),
  fromPlan("homeFurnishingOutput", "20"),
];
