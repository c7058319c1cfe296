import { z } from "zod";

/** Characters Postgres or a printed ledger can't hold: NUL and other controls, lone surrogates. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: refusing them is the point
const unprintable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]|\p{Surrogate}/u;

const printable = (schema: z.ZodString) =>
  schema.refine((value) => !unprintable.test(value), { error: "含有无法保存的控制字符" });

/** Trimmed single-line text of 1 to `max` characters; `label` is the field's name in messages. */
export const textField = (label: string, max: number) =>
  printable(z.string().trim().min(1, `填写${label}`).max(max, `${label}不超过 ${max} 个字`));

/** Trimmed text that may run over lines. */
export const longTextField = (label: string, max = 2000) => textField(label, max);

export const idField = z.uuid({ error: "编号格式不正确" });

export const versionField = z.number().int().min(1);

const isRealDate = (value: string) => {
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
};

/** Business date `YYYY-MM-DD` between 1990 and 2100. */
export const isoDateField = z
  .string()
  .regex(/^(19[9]\d|20\d{2}|2100)-\d{2}-\d{2}$/, "日期应为 2026-11-23 这样的格式")
  .refine(isRealDate, { error: "没有这一天" });

/** Statistical month `YYYY-MM`. */
export const monthField = z
  .string()
  .regex(/^(199\d|20\d{2})-(0[1-9]|1[0-2])$/, "月份应为 2026-11 这样的格式");

/** Integer fen; at most 1000 亿元, so that the sum of nine thousand of them is still exact. */
export const fenField = z
  .number()
  .int("金额精确到分")
  .min(0, "金额不能为负")
  .max(1e13, "金额不超过 1000 亿元");

/** Sum in fen that may be negative (红冲). */
export const fenSumField = z.number().int();

export const searchField = printable(z.string().trim().min(1).max(40, "搜索词不超过 40 个字"));

export const cursorField = z.string().regex(/^[\w-]{1,300}$/, "翻页位置无效，回到第一页重新打开");
