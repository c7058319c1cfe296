/** Refusals around money in place, exchange rates and fixed investment. */
export const fundRules = {
  FUND_NOT_EDITABLE: "只有草稿和退回的资金可以修改，已提报的由统计核定岗退回后再改",
  FUND_NOT_DRAFT: "只有草稿可以删除",
  EVIDENCE_FILE_USED: "同一份文件不能为两笔资金作证，更换佐证文件",
  FILE_IS_EVIDENCE: "该文件是到位资金的佐证，不能作废或替换；资金退回或红冲后再处理",
  EXCHANGE_RATE_MISSING: "汇率表中没有这个月的汇率，由统计核定岗录入后再办理",
  EXCHANGE_RATE_IN_USE: "已有资金或协议按此汇率折算，不能再改；确需更正的，先红冲再重新核定",
  EXCHANGE_RATE_JUST_SET: "该汇率刚刚被录入，核对后再保存",
  FIXED_INVESTMENT_JUST_RECORDED: "该月的完成额刚刚被登记，核对后再保存",
} as const satisfies Record<string, string>;
