import type { ConfirmationCode } from "@/domain/amount/fund-entry-move";
import type { AcceptCode } from "@/domain/intent/intent-move";
import type { DeleteCode } from "@/domain/project/delete";
import type { MoveCode } from "@/domain/project/move";
import type { StandingCode } from "@/domain/project/standing";
import type { UndoCode } from "@/domain/project/undo";
import type { TerminationCode } from "@/domain/termination/termination";

export type RefusalCode =
  | MoveCode
  | StandingCode
  | DeleteCode
  | UndoCode
  | ConfirmationCode
  | AcceptCode
  | TerminationCode
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
  RESUME_DATE_REQUIRED: "填写重启日期",
  RESUME_DATE_PAST: "重启日期应晚于今天",
  TARGET_UNIT_REQUIRED: "填写流转去向单位",
  FIRST_TALK_CREDIT_REQUIRED: "写明首谈贡献如何认定",
  DELETE_STAGE: "已进入评审的项目不能删除，不再推进的办理终止",
  DELETE_CLOSED: "已终止或流转的项目是统计依据，不能删除",
  DELETE_AGREEMENTS: "项目有协议或合同，不能删除，不再推进的办理终止",
  DELETE_FUNDS: "项目有资金记录，不能删除，不再推进的办理终止",
  DELETE_PARCELS: "项目还占着地块，先解除地块关联再删除",
  DELETE_MILESTONES: "项目有已审核的落地节点，不能删除，不再推进的办理终止",
  BIN_EXPIRED: "已超过 30 天，不能恢复",
  UNDO_NOT_YOURS: "只能撤销本人刚才的操作",
  UNDO_TOO_LATE: "已超过 10 分钟，不能撤销，需要时另行办理",
  UNDO_OVERTAKEN: "之后又有变动，不能撤销，需要时另行办理",
  UNDO_NOT_OFFERED: "这一步不能撤销，需要时另行办理",
  TERMINATION_NOT_OPEN: "项目已终止或流转，不能再申请终止",
  TERMINATION_WORDS_REQUIRED: "原因选“其他”时写明情况",
  LOST_TO_REQUIRED: "选址他地的，写明落在何处",
  TERMINATION_DECIDED: "该申请已有结果，刷新后查看",
  REFUSAL_NOTE_REQUIRED: "不同意的，写明理由",
  GATE_NOT_MET: "进入下一阶段的条件还不齐，补齐后再推进",
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
