import type { RegionBucket, ZoneBucket } from "@/domain/amount/amount-filter.schema";
import type { Light } from "@/domain/cockpit/lights";
import type { CockpitPeriod, RegionArea, SignedKind, StuckKind } from "@/domain/cockpit/overview.schema";
import type { SizeBand } from "@/domain/project/size-band";
import { zoneText } from "./industries";
import { regionGroupText } from "./projects";

export const zoneBucketText: Record<ZoneBucket, string> = { ...zoneText, none: "未定片区" };
export const regionBucketText: Record<RegionBucket, string> = { ...regionGroupText, unknown: "来源地未明" };

/** Bands by rank, since an office may set their thresholds itself; the cockpit writes those beside them. */
export const sizeBandText: Record<SizeBand, string> = {
  b0: "一般项目",
  b1: "较大项目",
  b2: "大项目",
  b3: "特大项目",
};

export const lightText: Record<Light, string> = { green: "正常", amber: "偏慢", red: "滞后" };

export const periodText: Record<CockpitPeriod, string> = { plan: "规划期", year: "今年", quarter: "本季" };

/** What the money is broken down by. */
export const partText = {
  industry: "产业",
  zone: "片区",
  region: "来源地",
  department: "部门",
  owner: "责任人",
  size: "规模",
} as const;

export const regionAreaText: Record<RegionArea, string> = {
  capitalRegion: "京津冀",
  capitalRelief: "其中非首都功能",
  yangtzeDelta: "长三角",
  pearlDelta: "珠三角",
  otherDomestic: "其他省份",
  abroad: "境外及港澳台",
  unknown: "来源地未明",
};

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
