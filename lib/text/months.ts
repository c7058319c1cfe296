import type { FindingKind, FindingSeverity } from "@/domain/month/check-month.schema";
import type { ClosedLedger } from "@/domain/month/closed-ledger";
import { measureText } from "./amounts";

export const closedLedgerText: Record<ClosedLedger, string> = {
  ...measureText,
  stageEntered: "阶段进入",
};

/** What was found, in words, and what to do about it. */
export const findingText: Record<FindingKind, { label: string; unit: string; todo: string }> = {
  pendingEntries: { label: "到位资金待核", unit: "笔", todo: "核定或退回后再月结" },
  missingRates: { label: "汇率未录", unit: "种", todo: "录入该月汇率后再月结" },
  draftEntries: { label: "到位资金仍是草稿", unit: "笔", todo: "提报，或说明计入以后月份" },
  returnedEntries: { label: "退回后未重新提报", unit: "笔", todo: "重新提报，或说明不再提报" },
  entriesWithoutEvidence: { label: "已核资金没有佐证文件", unit: "笔", todo: "补附文件，或说明原件存放处" },
  agreementsWithoutScan: { label: "协议没有扫描件", unit: "份", todo: "上传扫描件，或说明何时补" },
  milestonesWaiting: { label: "里程碑待审核或确认", unit: "项", todo: "审核、确认，或说明计入以后月份" },
  fixedInvestmentMissing: { label: "在建项目没有当月固投", unit: "个", todo: "登记完成额，没有完成的登记 0" },
  lateEntries: { label: "当月核定、三个月前到位", unit: "笔", todo: "说明迟报的原因" },
  suddenJumps: { label: "与前 12 个月相差悬殊", unit: "项", todo: "核对后说明原因" },
};

export const severityText: Record<FindingSeverity, string> = {
  blocking: "必须先办结",
  explain: "需要说明",
};

export const verdictText = {
  rows: "快照明细或合计与哈希不符",
  chain: "与上一次月结的哈希接不上",
  ledger: "台账与快照不一致",
} as const;
