import { z } from "zod";

/** Where the protection rules are kept as a setting. */
export const protectionKey = "project.protection";

const days = (most: number) =>
  z.number("填写天数").int().min(0, "天数不能为负").max(most, `不超过 ${most} 天`);

/** 首报首谈 protection as the office sets it (domain.md 1.5); reminding may not begin before the shorter period does. */
export const protectionSetting = z
  .object({
    leadDays: days(365).min(1, "至少 1 天"),
    negotiatingDays: days(730).min(1, "至少 1 天"),
    capMonths: z.number("填写月数").int().min(1, "至少 1 个月").max(60, "不超过 60 个月"),
    extensionDays: days(365),
    remindDays: days(60),
    graceDays: days(60),
    maxOpenLeads: z.number("填写个数").int().min(1, "至少 1 个").max(1000, "不超过 1000 个"),
  })
  .refine(({ leadDays, remindDays }) => remindDays < leadDays, {
    path: ["remindDays"],
    message: "提醒提前的天数要短于线索的保护期",
  });
