import type { UnderusedActionKind } from "@/domain/underused/action";
import type { MissingCode, SourceDate, SourceName, Verdict } from "@/domain/underused/finding";
import type { MedianBasis, UnderusedTest } from "@/domain/underused/rules.schema";

export const underusedTestText: Record<UnderusedTest, string> = {
  tax: "亩均税收偏低",
  floorRatio: "容积率不足",
  intensity: "投资强度不足",
  stopped: "长期停产",
  obsolete: "淘汰类产业",
  letOut: "大面积转租",
  capacity: "逾期未达产",
};

export const verdictText: Record<Verdict, string> = { met: "符合", notMet: "不符合", unknown: "缺数据" };

export const medianBasisText: Record<MedianBasis, string> = { park: "全园", industry: "同产业" };

export const sourceText: Record<SourceName, { name: string; unit?: string }> = {
  taxWan: { name: "税收", unit: "万元" },
  landMu: { name: "用地", unit: "亩" },
  taxPerMu: { name: "亩均税收", unit: "万元/亩" },
  medianPerMu: { name: "中位数", unit: "万元/亩" },
  medianFirms: { name: "参与比较的企业", unit: "家" },
  parcelMu: { name: "地块面积", unit: "亩" },
  floorSqm: { name: "建筑面积", unit: "㎡" },
  floorRatio: { name: "建成容积率" },
  floorRatioMin: { name: "规划容积率下限" },
  investedWan: { name: "已投资", unit: "万元" },
  intensityPerMu: { name: "投资强度", unit: "万元/亩" },
  intensityPromised: { name: "约定投资强度", unit: "万元/亩" },
  leasedOutMu: { name: "租出用地", unit: "亩" },
  ownMu: { name: "自有用地", unit: "亩" },
  outputPerMu: { name: "亩均产值", unit: "万元/亩" },
  outputPromised: { name: "约定亩均产值", unit: "万元/亩" },
  taxPromised: { name: "约定亩均税收", unit: "万元/亩" },
};

export const sourceDateText: Record<SourceDate, string> = {
  stoppedOn: "停产日期",
  productionOn: "投产日期",
  capacityDueOn: "应达产日期",
  countedFrom: "起算日期",
};

export const missingText: Record<MissingCode, string> = {
  tax: "税收",
  land: "用地面积",
  median: "可比的中位数（企业数不足）",
  builtFloor: "建筑面积",
  floorRatioMin: "规划容积率下限",
  invested: "累计固定资产投资",
  intensityPromise: "约定投资强度",
  yearFigures: "年度效益数据",
  ownLand: "自有用地面积",
  lettingTerms: "合同对出租的约定（核对后再定）",
  production: "投产日期",
  capacityTerm: "达产期限",
  capacityStandard: "约定的亩均产值或税收，或当年数据",
};

export const underusedActionText: Record<UnderusedActionKind, string> = {
  urge: "督促整改",
  expand: "增容技改",
  outOfSecondary: "退二进三",
  graft: "嫁接招商",
  buyBack: "协商收购、回购",
  resale: "二级市场转让",
  judicial: "司法处置",
};
