import type { Clock } from "@/domain/clock/clock";
import type { ClockCode, ClockDate, ClockStart, ClockStop, ClockUnit } from "@/domain/clock/clock-rule";
import type { ProtectionState } from "@/domain/project/protection";

/** Short: what is due. */
export const clockText: Record<ClockCode, string> = {
  respond: "首次联系",
  judge: "线索研判",
  feedback: "反馈引荐人",
  progressReport: "进展报告",
  stale: "跟进",
  review: "评审",
  toFormal: "签正式合同",
  toRegister: "注册落地",
  toFile: "项目备案",
  construction: "开工",
  completion: "竣工",
  production: "投产",
  capacity: "达产",
  resume: "暂缓到期",
};

export const clockStartText: Record<ClockStart, string> = {
  registered: "登记线索",
  judged: "线索研判（有引荐机构的）",
  stageEntered: "进入本阶段",
  registeredInPark: "注册落地",
  followUp: "最近一次跟进",
  followUpOrStage: "最近一次跟进，或进入本阶段",
};

export const clockStopText: Record<ClockStop, string> = {
  followUp: "首次跟进",
  judged: "作出研判",
  feedback: "反馈引荐人",
  projectFiled: "完成备案",
  stageLeft: "进入下一阶段",
};

export const clockDateText: Record<ClockDate, string> = {
  agreedStart: "合同约定的开工日期",
  agreedCompletion: "合同约定的竣工日期",
  agreedProduction: "合同约定的投产日期",
  agreedCapacity: "合同约定的达产日期",
  resume: "暂缓时定下的重启日期",
};

/** Clocks that run to a date somebody promised: whose date it is. */
export const promisedDateText: Partial<Record<ClockCode, string>> = {
  construction: clockDateText.agreedStart,
  completion: clockDateText.agreedCompletion,
  production: clockDateText.agreedProduction,
  capacity: clockDateText.agreedCapacity,
  resume: clockDateText.resume,
};

export const clockUnitText: Record<ClockUnit, string> = { workingDays: "个工作日", days: "天" };

type Read = Omit<Clock, "startedOn" | "dueOn" | "stoppedOn" | "pausedSince"> & { dueOn: string | null };

const amount = (days: number, unit: ClockUnit) => `${days} ${clockUnitText[unit]}`;

/** How much is left, in words: 剩 3 个工作日, 今天到期, 超期 12 天. */
export function clockWords({ light, left, unit, dueOn }: Read, today: string): string {
  if (light === "paused") return "暂停计时";
  if (light === "done") return left < 0 ? `超期 ${amount(-left, unit)}完成` : "按期完成";
  if (left < 0) return `超期 ${amount(-left, unit)}`;
  if (left === 0) return dueOn === null || dueOn >= today ? "今天到期" : "已到期";
  return `剩 ${amount(left, unit)}`;
}

/** Protection that runs out, as it is said in a list. */
export const protectionAlarmText: Partial<Record<ProtectionState, string>> = {
  ending: "保护期将满",
  grace: "保护期已满，宽限中",
  expired: "保护期已过",
};
