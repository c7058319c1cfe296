import { boolean, date, integer, numeric, text, uuid } from "drizzle-orm/pg-core";
import type { Ownership, SupplyMethod } from "../../domain/land/parcel-rights";
import { fen } from "./_columns";
import { enterprises } from "./enterprises";

const day = (name: string) => date(name, { mode: "string" });
const measure = (name: string, precision = 10) => numeric(name, { precision, scale: 2 });

export const parcelIdentityColumns = {
  /** 宗地代码. */
  cadastralCode: text("cadastral_code"),
  /** 不动产单元号, 28 characters. */
  realEstateUnitNo: text("real_estate_unit_no"),
  /** 出让公告编号. */
  noticeNo: text("notice_no"),
  /** 电子监管号. */
  supervisionNo: text("supervision_no"),
  contractNo: text("contract_no"),
  /** 四至. */
  boundedEast: text("bounded_east"),
  boundedSouth: text("bounded_south"),
  boundedWest: text("bounded_west"),
  boundedNorth: text("bounded_north"),
  /** 代征道路、绿化, part of the area. */
  collectedSqm: numeric("collected_sqm", { precision: 14, scale: 2 }),
  /** 国土空间用地用海分类, such as 100101. */
  landUseCode: text("land_use_code"),
  currentUse: text("current_use"),
  landGrade: text("land_grade"),
};

/** 控规 and the standards of 标准地. */
export const parcelControlColumns = {
  floorAreaRatioMin: measure("floor_area_ratio_min", 5),
  floorAreaRatioMax: measure("floor_area_ratio_max", 5),
  /** Per cent. */
  buildingDensityMin: measure("building_density_min", 5),
  /** Per cent. */
  greenRatioMax: measure("green_ratio_max", 5),
  heightLimitM: measure("height_limit_m", 6),
  setbackM: measure("setback_m", 6),
  parkingNote: text("parking_note"),
  compatibleUses: text("compatible_uses"),
  /** 控规批复号. */
  controlPlanNo: text("control_plan_no"),
  /** Floor of fixed investment, 万元/亩. */
  intensityFloorWanPerMu: measure("intensity_floor_wan_per_mu"),
  taxFloorWanPerMu: measure("tax_floor_wan_per_mu"),
  outputFloorWanPerMu: measure("output_floor_wan_per_mu"),
  /** 单位能耗标准, tce per 万元 of added value. */
  energyCeilingTcePerWan: numeric("energy_ceiling_tce_per_wan", { precision: 10, scale: 4 }),
  emissionStandard: text("emission_standard"),
  /** Per cent of revenue. */
  researchShareMin: measure("research_share_min", 5),
  /** 达产期限 after production begins. */
  capacityMonths: integer("capacity_months"),
};

export const parcelRightColumns = {
  ownership: text("ownership").$type<Ownership>(),
  /** 使用权人. */
  holderId: uuid("holder_id").references(() => enterprises.id),
  supplyMethod: text("supply_method").$type<SupplyMethod>(),
  isFlexibleTerm: boolean("is_flexible_term").notNull().default(false),
  termYears: integer("term_years"),
  termFrom: day("term_from"),
  termTo: day("term_to"),
  startPriceFen: fen("start_price_fen"),
  dealPriceFen: fen("deal_price_fen"),
  pricePaidFen: fen("price_paid_fen"),
  depositFen: fen("deposit_fen"),
  isMortgaged: boolean("is_mortgaged").notNull().default(false),
  isSeized: boolean("is_seized").notNull().default(false),
};

export const parcelDateColumns = {
  agreedDeliveryOn: day("agreed_delivery_on"),
  /** 交地确认书. */
  deliveredOn: day("delivered_on"),
  agreedStartOn: day("agreed_start_on"),
  agreedCompletionOn: day("agreed_completion_on"),
  /** 动工开发 as art. 30 of the 闲置土地处置办法 defines it. */
  startedOn: day("started_on"),
  completedOn: day("completed_on"),
  productionOn: day("production_on"),
};
