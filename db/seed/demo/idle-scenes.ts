import type { ParcelState } from "@/domain/land/parcel-state";
import type { Zone } from "@/domain/land/zone";

/** Land supplied in earlier years whose building did not go as agreed; each shows one branch of the engine. */
export const idleSceneKeys = [
  "onTime",
  "soon",
  "late",
  "fee",
  "recovery",
  "lateDelivery",
  "stoppedByArea",
  "stoppedByInvestment",
  "stoppedLately",
  "extended",
  "undated",
  "byDelivery",
] as const;
export type IdleSceneKey = (typeof idleSceneKeys)[number];

export type IdleScene = { zone: Zone; mu: number; state: ParcelState; note: string };

export const idleScenes: Record<IdleSceneKey, IdleScene> = {
  onTime: { zone: "north", mu: 42, state: "delivered", note: "新能源装备零部件项目用地" },
  soon: { zone: "smart", mu: 36, state: "delivered", note: "传感器扩产用地，施工图审查中" },
  late: { zone: "south", mu: 55, state: "delivered", note: "自行车零部件二期用地" },
  fee: { zone: "north", mu: 61, state: "delivered", note: "机床配套项目用地，围挡未开工" },
  recovery: { zone: "south", mu: 48, state: "delivered", note: "包装印刷项目用地，企业多年未动工" },
  lateDelivery: {
    zone: "biomedical",
    mu: 39,
    state: "delivered",
    note: "医疗器械项目用地，管线迁改迟延交地",
  },
  stoppedByArea: { zone: "north", mu: 72, state: "building", note: "冷链装备项目用地，一期停工" },
  stoppedByInvestment: { zone: "south", mu: 44, state: "building", note: "家居智造项目用地，主体停工" },
  stoppedLately: { zone: "smart", mu: 33, state: "building", note: "模组封装项目用地，资金紧张暂停" },
  extended: { zone: "biomedical", mu: 28, state: "delivered", note: "诊断试剂项目用地，已延期动工" },
  undated: { zone: "north", mu: 25, state: "contracted", note: "历史遗留用地，合同未约定动工日期" },
  byDelivery: { zone: "south", mu: 31, state: "delivered", note: "划拨转出让用地，按交地日推算" },
};
