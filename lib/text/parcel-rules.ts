/** Refusals about the life and the division of parcels. */
export const parcelRules = {
  PARCEL_MOVE_NOT_OPEN: "地块现在的状态不能这样变更，刷新后再看",
  PARCEL_MOVE_IN_FUTURE: "变更日期不能晚于今天",
  PARCEL_MOVE_BEFORE_LAST: "变更日期不能早于上一次变更",
  PARCEL_MOVE_NEEDS_REASON: "写明原因",
  PARCEL_MOVE_NEEDS_EVIDENCE: "填写公告、合同、确认书或决定书的文号",
  PARCEL_MOVE_NEEDS_HOLDER: "填写受让的使用权人",
  PARCEL_MOVE_NOT_LAST: "只能撤销最近一次变更，刷新后再看",
  PARCEL_STILL_ALLOCATED: "该地块仍落实给项目，先解除落实",
  PARCEL_SEIZED: "查封的土地不能转让",
  PARCEL_IDLE_NO_TRANSFER: "已认定为闲置的土地处置完毕前不能转让（闲置土地处置办法第二十四条）",
  PARCELS_DIFFER: "合并的地块应在同一片区，用途、状态、权属和使用权人相同",
  PARCEL_IN_IDLE_CASE: "该地块有未销号的闲置线索，办结后再分割或合并",
  PARCEL_IN_LAND_PLAN: "该地块列在年度供应计划内，调整计划后再分割或合并",
} as const;
