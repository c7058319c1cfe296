import { z } from "zod";
import { idField, textField, versionField } from "../shared/fields";
import { indicatorKinds } from "./plan";

const indicatorCodeField = z
  .string()
  .trim()
  .regex(/^[A-Za-z][A-Za-z0-9]{1,59}$/, "代码以字母开头，只用字母和数字，2 到 60 位");

const words = {
  name: textField("指标名称", 60),
  groupName: textField("分组", 20),
  unit: textField("单位", 10),
  kind: z.enum(indicatorKinds),
  isHigherBetter: z.boolean(),
  decimals: z.number().int().min(0, "小数位数为 0 到 4").max(4, "小数位数为 0 到 4"),
  sort: z
    .number({ error: "填写顺序" })
    .int("顺序为整数")
    .min(0, "顺序不能为负")
    .max(99_999, "顺序不超过 99999"),
};

export const createIndicatorInput = z.object({ code: indicatorCodeField, ...words });
export type CreateIndicatorInput = z.output<typeof createIndicatorInput>;

export const updateIndicatorInput = z.object({ id: idField, version: versionField, ...words });
export type UpdateIndicatorInput = z.output<typeof updateIndicatorInput>;

export const setIndicatorActivityInput = z.object({
  id: idField,
  version: versionField,
  isActive: z.boolean(),
});

export const indicatorChanged = z.object({ id: idField, version: z.number().int() });
