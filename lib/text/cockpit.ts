import type { RegionBucket, ZoneBucket } from "@/domain/amount/amount-filter.schema";
import type { SignedKind, StuckKind } from "@/domain/cockpit/overview.schema";
import { zoneText } from "./industries";
import { regionGroupText } from "./projects";

export const zoneBucketText: Record<ZoneBucket, string> = { ...zoneText, none: "未定片区" };
export const regionBucketText: Record<RegionBucket, string> = { ...regionGroupText, unknown: "来源地未明" };

export const stuckText: Record<StuckKind, (days: number) => string> = {
  notFollowed: (days) => `在谈超过 ${days} 天没有跟进`,
  noNextStep: () => "没有下一步",
  overdueNextStep: () => "下一步已过期",
  notRegistered: () => "签约后未注册",
  notStarted: () => "注册后未开工",
};

export const signedText: Record<SignedKind, string> = {
  all: "新签约",
  large: "其中 1 亿元以上",
  targetIndustries: "其中四大产业",
  beijing: "其中来自北京",
};
