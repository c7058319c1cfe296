import { z } from "zod";
import { textField } from "../shared/fields";
import { settingKeys, settingValue } from "./setting";

export const settingItem = z.object({
  /** The value that holds, with its key. */
  setting: settingValue,
  /** 0 while the default holds. */
  revision: z.number().int(),
  reason: z.string().nullable(),
  changedBy: z.string().nullable(),
  changedAt: z.string().nullable(),
});
export type SettingItem = z.output<typeof settingItem>;

export const settingList = z.object({ items: z.array(settingItem) });

export const updateSettingInput = z.object({
  setting: settingValue,
  /** The revision this change was made from. */
  revision: z.number().int().min(0).max(1_000_000),
  reason: textField("修改原因", 200),
});

export const settingChanged = z.object({ key: z.enum(settingKeys), revision: z.number().int() });

export const settingHistoryInput = z.object({ key: z.enum(settingKeys) });

/** The newest revisions of one rule, newest first; the default is revision 0 and not among them. */
export const settingHistory = z.object({ items: z.array(settingItem) });
