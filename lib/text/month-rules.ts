/** Refusals of month close, by code. */
export const monthRules = {
  STAT_MONTH_CLOSED: "该统计月已经月结，改选未月结的月份",
  FUND_NEVER_EDITED: "已核定的资金不能修改，用红冲更正后另行登记",
  FUND_NEVER_DELETED: "已核定的资金不能删除，用红冲更正",
  MONTH_CLOSING_FINAL: "月结快照不能修改",
  MONTH_JUST_CLOSED: "该月刚刚由他人月结，刷新后查看",
  MONTH_NOT_NEXT: "月份须依次月结，先办理最早的未结月份",
  MONTH_NOT_OVER: "该月尚未结束，也未到月结日，暂不能月结",
  MONTH_BLOCKED: "还有必须先办结的事项，办结后再月结",
  MONTH_NOTE_REQUIRED: "有需要说明的事项，填写说明后再月结",
  MONTH_NOT_CLOSED: "该月没有月结，或已经重新打开",
  MONTH_NOT_LATEST: "只能重新打开最近一次月结的月份",
  MONTH_REOPEN_PENDING: "该月已有待批准的重开申请",
  MONTH_REOPEN_NONE: "该月没有待批准的重开申请",
  MONTH_REOPEN_TWO_PEOPLE: "重开须由两个人办理，申请人不能批准本人的申请",
} as const satisfies Record<string, string>;
