import { z } from "zod";

/** How many days a hold stands; kept as a setting. */
export const holdDaysKey = "land.holdDays";

export const defaultHoldDays = 60;

export const holdDaysSetting = z
  .number({ error: "填写天数" })
  .int("天数填写整数")
  .min(7, "锁定期不少于 7 天")
  .max(180, "锁定期不超过 180 天");
