import type { ConfirmationCode } from "@/domain/amount/fund-entry-move";
import type { AcceptCode } from "@/domain/intent/intent-move";
import type { MoveCode } from "@/domain/project/move";
import type { StandingCode } from "@/domain/project/standing";

export type RefusalCode =
  | MoveCode
  | StandingCode
  | ConfirmationCode
  | AcceptCode
  | "GATE_NOT_MET"
  | "FUND_MOVE_NOT_ALLOWED"
  | "INTENT_MOVE_NOT_ALLOWED"
  | "RECEIPT_FORMAT"
  | "RECEIPT_CHECK";

/** Sentences for refusals of the domain's rules. */
export const refusalText: Record<RefusalCode, string> = {
  SAME_STAGE: "项目已在这一阶段",
  STAGE_SKIPPED: "阶段须逐级推进，不能跳过",
  REASON_REQUIRED: "填写原因",
  NOT_ACTIVE: "项目已暂缓、终止或流转，恢复正常后再推进",
  STANDING_MOVE_NOT_ALLOWED: "当前状态不能这样变更",
  TERMINATION_REASON_REQUIRED: "选择终止原因",
  RESUME_DATE_REQUIRED: "填写重启日期",
  RESUME_DATE_PAST: "重启日期应晚于今天",
  TARGET_UNIT_REQUIRED: "填写流转去向单位",
  GATE_NOT_MET: "进入下一阶段的条件还不齐",
  FUND_ENTRY_NOT_PENDING: "只有待核的到位资金可以核定",
  CONFIRMER_IS_PROPOSER: "申报人不能核定自己申报的到位资金",
  CONFIRMER_IS_OWNER: "项目责任人不能核定本项目的到位资金",
  STAT_MONTH_REQUIRED: "选择计入的统计月",
  FUND_MOVE_NOT_ALLOWED: "到位资金当前状态不能这样处理，已核定的须红冲后另行登记",
  INTENT_ALREADY_ACCEPTED: "该意向已转为项目",
  INTENT_DONE: "该意向已办结，不能再转为项目",
  INTENT_MOVE_NOT_ALLOWED: "该意向当前状态不能这样处理",
  RECEIPT_FORMAT: "受理号格式不正确，应如 YX261123-7K3M9QPA-W",
  RECEIPT_CHECK: "受理号有误，请逐位核对",
};
