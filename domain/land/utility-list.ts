import { z } from "zod";
import { textField } from "../shared/fields";
import { defaultUtilities, type UtilityStatus } from "./utility";

export const utilityListKey = "land.utilities";

/** Levelling is the 平 beside the 通 and is told apart. */
const utilityItem = z.object({
  code: z.string().regex(/^[a-z][a-zA-Z0-9]{0,29}$/, "代码用英文字母和数字"),
  name: textField("名称", 12),
  isLevelling: z.boolean(),
});
export type UtilityItem = z.output<typeof utilityItem>;

const isUnique = (values: readonly string[]) => new Set(values).size === values.length;

/** What the office counts as 九通一平 (domain.md 4.2: sources disagree, so it is a list). */
export const utilityListSetting = z
  .array(utilityItem)
  .min(1, "至少保留一项")
  .max(20, "不超过 20 项")
  .refine((items) => isUnique(items.map(({ code }) => code)), { error: "代码重复" })
  .refine((items) => isUnique(items.map(({ name }) => name)), { error: "名称重复" })
  .refine((items) => items.filter(({ isLevelling }) => isLevelling).length <= 1, {
    error: "场地平整只能有一项",
  });
export type UtilityList = z.output<typeof utilityListSetting>;

const defaultNames: Record<(typeof defaultUtilities)[number], string> = {
  road: "道路",
  water: "给水",
  rainwater: "雨水",
  sewage: "污水",
  power: "供电",
  telecom: "通信",
  gas: "燃气",
  heat: "热力",
  broadband: "有线电视、宽带",
  levelling: "场地平整",
};

export const defaultUtilityList: UtilityList = defaultUtilities.map((code) => ({
  code,
  name: defaultNames[code],
  isLevelling: code === "levelling",
}));

/** How far a parcel is served: `missing` names what is not connected on either side; null where nothing is known. */
export const utilityState = z
  .object({
    connected: z.number().int(),
    total: z.number().int(),
    missing: z.array(z.string()),
    isLevelled: z.boolean(),
  })
  .nullable();
export type UtilityState = z.output<typeof utilityState>;

/** Counts what is connected by the office's list; null when nothing was ever put down about this parcel. */
export function utilityStateOf(
  rows: readonly { utility: string; status: UtilityStatus }[],
  list: UtilityList,
): UtilityState {
  if (rows.length === 0) return null;
  const connected = new Set(
    rows.filter(({ status }) => status === "connected").map(({ utility }) => utility),
  );
  const counted = list.filter(({ isLevelling }) => !isLevelling);
  const missing = counted.filter(({ code }) => !connected.has(code)).map(({ name }) => name);
  return {
    connected: counted.length - missing.length,
    total: counted.length,
    missing,
    isLevelled: list.some(({ code, isLevelling }) => isLevelling && connected.has(code)),
  };
}
