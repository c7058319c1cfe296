import type { Industry } from "@/domain/industry/industry";
import type { ParcelState, ParcelUse } from "@/domain/land/parcel-state";
import type { Zone } from "@/domain/land/zone";

export const industryText: Record<Industry, string> = {
  advancedEquipment: "高端装备",
  biomedicine: "生物医药",
  informationTechnology: "新一代信息技术",
  technologyServices: "科技服务",
  bicycle: "自行车、电动车",
  autoParts: "汽车零部件",
  homeFurnishing: "集成家居",
  metalProducts: "金属制品",
  other: "其他",
};

export const zoneText: Record<Zone, string> = {
  central: "中心区",
  south: "南区",
  north: "北区",
  smart: "智能产业园",
  biomedical: "生物医药产业园",
};

export const parcelStateText: Record<ParcelState, string> = {
  planned: "规划",
  acquiring: "征收、收储中",
  ready: "净地",
  proposed: "拟供",
  announced: "公告",
  sold: "成交",
  contracted: "已签合同",
  delivered: "已交地",
  started: "已动工",
  building: "在建",
  completed: "竣工",
  inProduction: "投产",
  inUse: "使用中",
};

export const parcelUseText: Record<ParcelUse, string> = {
  industrial: "工业",
  logistics: "物流仓储",
  research: "科研",
  commercial: "商业",
  standardFactory: "标准厂房",
};
