import type { BuildingKind, FireClass } from "@/domain/premises/premises";
import type { UnitState } from "@/domain/premises/premises.schema";

export const buildingKindText: Record<BuildingKind, string> = {
  standardFactory: "标准厂房",
  researchBuilding: "研发楼",
  officeBuilding: "商务楼宇",
};

/** 火灾危险性类别. */
export const fireClassText: Record<FireClass, string> = {
  a: "甲类",
  b: "乙类",
  c: "丙类",
  d: "丁类",
  e: "戊类",
};

export const unitStateText: Record<UnitState, string> = {
  free: "可租",
  held: "已锁定",
  leased: "已出租",
  expiring: "90 天内到期",
  withdrawn: "停止招租",
};

/** 1 层, 地下 1 层. */
export const floorText = (floor: number): string => (floor < 0 ? `地下 ${-floor} 层` : `${floor} 层`);
