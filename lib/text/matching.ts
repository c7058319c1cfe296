import type { Objective } from "@/domain/matching/plan.schema";
import type { Hurdle, SupplyOrigin } from "@/domain/matching/supply";
import type { RefusalReason } from "@/domain/matching/verdict";
import type { Criterion } from "@/domain/site-need/criteria";
import type { SiteForm } from "@/domain/site-need/site-form";
import type { IndustrialClass } from "@/domain/site-need/site-need";

export const criterionText: Record<Criterion, string> = {
  area: "面积",
  use: "用途",
  industrialClass: "工业类别",
  zone: "片区",
  clearHeight: "净高",
  floorLoad: "荷载",
  crane: "行车",
  fireClass: "火灾危险性",
  power: "用电",
  water: "用水",
  steam: "蒸汽",
  gas: "燃气",
  sewage: "排水",
  distance: "距离",
  price: "价格",
  time: "时间",
  readiness: "成熟程度",
};

export const refusalReasonText: Record<RefusalReason, string> = {
  otherKind: "供需类型不同",
  tooSmall: "面积不足",
  tooLarge: "面积过大且不能分割",
  otherUse: "用途不符",
  short: "达不到",
  absent: "不通",
  late: "时间来不及",
  tooFar: "超出距离",
  tooDear: "超出价格",
};

export const supplyOriginText: Record<SupplyOrigin, string> = {
  free: "供应地块",
  idle: "闲置土地",
  underused: "低效用地",
  vacating: "退二进三",
  unit: "房源",
};

export const hurdleText: Record<Hurdle, string> = {
  acquisition: "先征收收储、农转用",
  idleDisposal: "先完成闲置土地处置",
  holderConsent: "先与使用权人达成一致",
  relocation: "先搬迁腾退",
  planningChange: "先调整规划用途",
  leaseEnd: "待现租约到期",
  holdEnd: "待先锁定的项目放弃",
};

export const siteFormText: Record<SiteForm, string> = {
  land: "土地",
  premises: "厂房、楼宇",
  either: "土地或厂房均可",
};

export const industrialClassText: Record<IndustrialClass, string> = {
  1: "一类工业",
  2: "二类工业",
  3: "三类工业",
};

export const objectiveText: Record<Objective, string> = {
  tax: "亩均税收",
  investment: "投资强度",
  score: "匹配得分",
};
