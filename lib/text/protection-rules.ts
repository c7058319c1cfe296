import type { ProtectionSettings } from "@/domain/project/protection";

type Words = { label: string; unit: string; help?: string };

/** The numbers behind the protection of 首报首谈, as an administrator reads and sets them. */
export const protectionSettingText: Record<keyof ProtectionSettings, Words> = {
  leadDays: { label: "线索保护期", unit: "天", help: "自最近一次跟进起算" },
  negotiatingDays: { label: "在谈项目保护期", unit: "天", help: "自最近一次跟进起算" },
  capMonths: { label: "最长保护", unit: "个月", help: "自登记或接手起，签约前最长保护多久" },
  extensionDays: { label: "领导可延长", unit: "天" },
  remindDays: { label: "到期前提醒", unit: "天" },
  graceDays: { label: "到期后宽限", unit: "天", help: "宽限期满仍未跟进，可收回公海" },
  maxOpenLeads: { label: "每人在手线索上限", unit: "个" },
};
