import type { SurveyFormat } from "@/domain/land/land-file";
import type { LandUseCode } from "@/domain/land/land-use-code";
import { isLandUseCode, landUseNames } from "@/domain/land/land-use-code";
import type { ParcelFieldKey, ParcelGroup } from "@/domain/land/parcel-fields";
import type { ParcelMark } from "@/domain/land/parcel-marks";
import type { ParcelMove, ParcelMoveKind } from "@/domain/land/parcel-moves";
import type { Ownership, SupplyMethod } from "@/domain/land/parcel-rights";
import type { UtilitySide, UtilityStatus } from "@/domain/land/utility";
import type { UtilityState } from "@/domain/land/utility-list";
import { parcelStateText } from "./industries";

export const parcelGroupText: Record<ParcelGroup, string> = {
  identity: "身份",
  size: "规模",
  use: "用途",
  control: "控规",
  standard: "标准",
  right: "权属",
  dates: "日期",
  others: "其他",
};

export const parcelFieldText: Record<ParcelFieldKey, string> = {
  code: "地块编号",
  name: "地块名称",
  zone: "片区",
  location: "坐落",
  boundedEast: "东至",
  boundedSouth: "南至",
  boundedWest: "西至",
  boundedNorth: "北至",
  cadastralCode: "宗地代码",
  realEstateUnitNo: "不动产单元号",
  noticeNo: "出让公告编号",
  supervisionNo: "电子监管号",
  contractNo: "合同编号",
  areaSqm: "面积",
  collectedSqm: "其中代征道路、绿化",
  plannedUse: "规划用途",
  landUseCode: "用地用海分类",
  currentUse: "现状用途",
  landGrade: "土地级别",
  floorAreaRatioMin: "容积率下限",
  floorAreaRatioMax: "容积率上限",
  buildingDensityMin: "建筑系数下限",
  greenRatioMax: "绿地率上限",
  heightLimitM: "限高",
  setbackM: "退线",
  parkingNote: "停车配建",
  compatibleUses: "兼容用途",
  controlPlanNo: "控规批复号",
  ownership: "权属",
  holderName: "使用权人",
  supplyMethod: "供地方式",
  isFlexibleTerm: "弹性年期",
  termYears: "出让年限",
  termFrom: "使用权起始",
  termTo: "使用权终止",
  startPriceFen: "起始价",
  dealPriceFen: "成交价",
  pricePaidFen: "价款已缴",
  depositFen: "保证金",
  isMortgaged: "已抵押",
  isSeized: "已查封",
  intensityFloorWanPerMu: "投资强度下限",
  taxFloorWanPerMu: "亩均税收下限",
  outputFloorWanPerMu: "亩均产值下限",
  energyCeilingTcePerWan: "单位能耗上限",
  emissionStandard: "单位排放标准",
  researchShareMin: "研发投入占比下限",
  capacityMonths: "达产期限",
  agreedDeliveryOn: "约定交地",
  deliveredOn: "实际交地",
  agreedStartOn: "约定动工",
  agreedCompletionOn: "约定竣工",
  startedOn: "实际动工",
  completedOn: "实际竣工",
  productionOn: "投产",
  isPublic: "对外公布",
  note: "备注",
};

/** Units behind figures, in forms, panels and history. */
export const parcelUnitText: Partial<Record<ParcelFieldKey, string>> = {
  areaSqm: "㎡",
  collectedSqm: "㎡",
  buildingDensityMin: "%",
  greenRatioMax: "%",
  heightLimitM: "米",
  setbackM: "米",
  termYears: "年",
  intensityFloorWanPerMu: "万元/亩",
  taxFloorWanPerMu: "万元/亩",
  outputFloorWanPerMu: "万元/亩",
  energyCeilingTcePerWan: "吨标煤/万元",
  researchShareMin: "%",
  capacityMonths: "个月",
};

export const ownershipText: Record<Ownership, string> = {
  stateUnsupplied: "国有未供",
  reserve: "政府储备",
  enterprise: "企业",
  collective: "集体",
};

export const supplyMethodText: Record<SupplyMethod, string> = {
  publicOffer: "招拍挂出让",
  agreedGrant: "协议出让",
  allocation: "划拨",
  lease: "租赁",
  leaseThenGrant: "先租后让",
  contribution: "作价出资",
};

export const parcelMarkText: Record<ParcelMark, string> = {
  approvedUnsupplied: "批而未供",
  suppliedUnused: "供而未用",
  idleSuspected: "疑似闲置",
  idleDetermined: "闲置",
  idleHandled: "处置中",
  underused: "低效",
};

const sideMoveText: Record<Exclude<ParcelMoveKind, "advance">, string> = {
  unsold: "流拍",
  withdrawn: "撤牌",
  rescinded: "解除合同",
  recovered: "收回",
  transferred: "二级市场转让",
};

/** The button's and the history's name of a move. */
export const parcelMoveText = ({ kind, to }: Pick<ParcelMove, "kind" | "to">): string => {
  if (kind === "advance") return `转为${parcelStateText[to]}`;
  return kind === "unsold" || kind === "withdrawn"
    ? `${sideMoveText[kind]}，退回${parcelStateText[to]}`
    : sideMoveText[kind];
};

export const utilitySideText: Record<UtilitySide, string> = { outside: "红线外", inside: "红线内" };

export const utilityStatusText: Record<UtilityStatus, string> = {
  connected: "已通",
  building: "在建",
  planned: "规划",
  none: "不通",
};

/** 7/9 通，缺 燃气、热力; null where nothing was put down. */
export function utilityText(state: UtilityState | null): string | null {
  if (!state) return null;
  const missing = state.missing.length > 0 ? `，缺 ${state.missing.join("、")}` : "";
  return `${state.connected}/${state.total} 通${missing}`;
}

/** The same with the levelling, where there is room for it. */
export const utilityLongText = (state: UtilityState | null): string =>
  state ? `${utilityText(state)}；场地${state.isLevelled ? "已平整" : "未平整"}` : "";

export const landUseText = (code: string | null): string => {
  if (code === null) return "";
  return isLandUseCode(code) ? `${landUseNames[code satisfies LandUseCode]}（${code}）` : code;
};

export const surveyFormatText: Record<SurveyFormat, string> = {
  txt: "报部 TXT",
  shapefile: "Shapefile",
  geojson: "GeoJSON",
  dxf: "DXF",
  drawn: "图上绘制",
  split: "分割",
  merged: "合并",
};

export const lineageKindText = { split: "分割", merge: "合并" } as const;
