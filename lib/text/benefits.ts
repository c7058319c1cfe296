import type { BenefitGap, BenefitIndicesView } from "@/domain/benefit/benefit.schema";
import type { BenefitGrade, GradeCause } from "@/domain/benefit/grade";
import type { BenefitItem } from "@/domain/benefit/item";
import type { MovementCode } from "@/domain/benefit/movement";
import type { ParkGroup, ParkIndex } from "@/domain/benefit/park";
import type { ScoreForm } from "@/domain/benefit/score";

export const gradeText: Record<BenefitGrade, string> = {
  A: "优先发展",
  B: "提升发展",
  C: "调控帮扶",
  D: "倒逼整治",
};

export const gradeCauseText: Record<GradeCause, string> = {
  place: "按名次",
  line: "得分低于上一等级的分数线",
  veto: "一票否决",
};

export const scoreFormText: Record<ScoreForm, string> = {
  large: "六项指标",
  small: "三项指标（用地不足 3 亩）",
  taxOnly: "只评亩均税收（规下企业）",
};

export const benefitItemText: Record<BenefitItem, { name: string; unit: string }> = {
  taxPerMu: { name: "亩均税收", unit: "万元/亩" },
  revenuePerMu: { name: "亩均销售", unit: "万元/亩" },
  addedPerEnergy: { name: "单位能耗增加值", unit: "万元/吨标准煤" },
  addedPerCod: { name: "单位化学需氧量增加值", unit: "万元/吨" },
  addedPerWater: { name: "单位用水增加值", unit: "万元/吨" },
  addedPerHead: { name: "全员劳动生产率", unit: "万元/人" },
  taxPerPower: { name: "单位电耗税收", unit: "元/千瓦时" },
};

export const benefitGapText: Record<BenefitGap, string> = {
  taxFen: "实缴税金",
  revenueFen: "销售收入",
  valueAddedFen: "工业增加值",
  energyHundredths: "综合能耗",
  codHundredths: "化学需氧量排放",
  waterHundredths: "用水量",
  staffCount: "从业人员",
  powerHundredths: "用电量",
  RATIO_MISSING: "租用厂房所在楼的容积率",
  NO_LAND: "用地面积",
};

export const movementText: Record<MovementCode, string> = {
  vetoSet: "一票否决，评为 D",
  vetoLifted: "上年的一票否决已不适用",
  formChanged: "用地面积变化，评分指标不同",
  ownScore: "本企业得分变化",
  othersScores: "其他企业得分变化，名次和分界随之变动",
  none: "等级没有变化",
};

export const indexText: Record<keyof BenefitIndicesView, { name: string; unit: string }> = {
  taxWanPerMu: { name: "亩均税收", unit: "万元/亩" },
  outputWanPerMu: { name: "亩均产值", unit: "万元/亩" },
  revenueWanPerMu: { name: "亩均营收", unit: "万元/亩" },
  addedWanPerMu: { name: "亩均增加值", unit: "万元/亩" },
  intensityFulfilment: { name: "投资强度完成率", unit: "%" },
  floorRatioFulfilment: { name: "容积率实现率", unit: "%" },
  energyPerAdded: { name: "单位增加值能耗", unit: "吨标准煤/万元" },
  researchShare: { name: "研发投入占营收比重", unit: "%" },
  staffPerMu: { name: "从业人员密度", unit: "人/亩" },
};

export const parkGroupText: Record<ParkGroup, string> = {
  all: "全部地块",
  developed: "达到供地条件",
  supplied: "已供应",
  built: "已建成",
  industrialBuilt: "已建成工矿仓储用地",
  idle: "已认定闲置",
};

export const parkIndexText: Record<ParkIndex, { name: string; unit?: string; how: string }> = {
  developedShare: { name: "土地开发率", unit: "%", how: "达到供地条件的面积 ÷ 全部地块面积" },
  suppliedShare: { name: "土地供应率", unit: "%", how: "已供应面积 ÷ 达到供地条件的面积" },
  builtShare: { name: "土地建成率", unit: "%", how: "已建成面积 ÷ 已供应面积" },
  industrialShare: { name: "工业用地率", unit: "%", how: "已建成工矿仓储用地面积 ÷ 已建成面积" },
  floorAreaRatio: { name: "综合容积率", how: "建筑面积 ÷ 已建成且有建筑面积的地块面积" },
  investmentIntensity: {
    name: "固定资产投入强度",
    unit: "万元/亩",
    how: "企业累计固定资产投资 ÷ 已建成工矿仓储用地面积",
  },
  outputPerMu: { name: "地均产值", unit: "万元/亩", how: "企业产值 ÷ 已建成工矿仓储用地面积" },
  taxPerMu: { name: "地均税收", unit: "万元/亩", how: "企业税收 ÷ 已建成面积" },
  idleShare: { name: "土地闲置率", unit: "%", how: "已认定闲置的面积 ÷ 已供应面积" },
};
