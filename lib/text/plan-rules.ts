/** Refusals around plans, indicators and what was observed. */
export const planRules = {
  PLAN_CODE_TAKEN: "规划代码已被使用",
  PLAN_STATE_SAME: "规划期已是这一状态",
  INDICATOR_CODE_TAKEN: "指标代码已被使用",
  INDICATOR_INACTIVE: "该指标已停用，启用后再录入",
  INDICATOR_IN_USE: "该指标已有目标或实际值，单位、类型和方向不能再改，需要时新增一项指标",
  FACT_TAKEN: "同一对象下已有同名事项",
  FACT_IN_USE: "有数量关系用到这一事项，先移除或修改那项关系",
  RELATION_TAKEN: "已有同名的数量关系",
  OBSERVATION_PENDING: "该期间已有他人录入的待核数值，核定或退回后再录",
  OBSERVATION_NOT_PENDING: "所选数值中有的已核定、退回或撤回，刷新后再办",
  OBSERVATION_TWO_PEOPLE: "录入人不能核定或退回本人录入的数值，由另一名统计核定人员办理",
  OBSERVATION_NOT_YOURS: "只能撤回本人录入的数值",
} as const;
