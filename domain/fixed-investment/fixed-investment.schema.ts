import { z } from "zod";
import { fenSumField, idField, longTextField, monthField, textField } from "../shared/fields";

/** Largest figure of one row, 1000 亿元 in fen. */
const most = 1e13;

export const recordFixedInvestmentInput = z
  .object({
    projectId: idField,
    statMonth: monthField,
    /** The closed month that is corrected; null for the month's own figure. */
    correctsMonth: monthField.nullable().default(null),
    amountFen: z
      .number({ error: "填写金额，单位万元" })
      .int("金额精确到分")
      .min(-most, "金额不超过 1000 亿元")
      .max(most, "金额不超过 1000 亿元"),
    reportNo: textField("统计报表编号", 40),
    note: longTextField("更正说明", 300).nullable().default(null),
    /** Of the figure that stands there; null when there is none yet. */
    version: z.number().int().min(1).nullable().default(null),
  })
  .refine(({ correctsMonth, amountFen }) => correctsMonth !== null || amountFen >= 0, {
    path: ["amountFen"],
    error: "当月完成额不能为负；前期多报的，用“更正前月”填负数",
  })
  .refine(({ correctsMonth, amountFen }) => correctsMonth === null || amountFen !== 0, {
    path: ["amountFen"],
    error: "填写更正的差额，调减填负数",
  })
  .refine(({ correctsMonth, statMonth }) => correctsMonth === null || correctsMonth < statMonth, {
    path: ["correctsMonth"],
    error: "被更正的月份应早于入账月份",
  })
  .refine(({ correctsMonth, note }) => correctsMonth === null || note !== null, {
    path: ["note"],
    error: "填写更正说明",
  });
export type RecordFixedInvestmentInput = z.output<typeof recordFixedInvestmentInput>;

export const fixedInvestmentRecorded = z.object({
  id: idField,
  version: z.number().int(),
  isCounted: z.boolean(),
  ruleId: z.string(),
});

export const fixedInvestmentItem = z.object({
  id: idField,
  statMonth: monthField,
  correctsMonth: monthField.nullable(),
  amountFen: fenSumField,
  countedFen: fenSumField,
  isCounted: z.boolean(),
  ruleId: z.string(),
  reportNo: z.string().nullable(),
  note: z.string().nullable(),
  recordedByName: z.string().nullable(),
  recordedAt: z.string(),
  version: z.number().int(),
});
export type FixedInvestmentItem = z.output<typeof fixedInvestmentItem>;

export const listFixedInvestmentsInput = z.object({ projectId: idField });

/** Every reported month of a project and its corrections, the newest first. */
export const fixedInvestmentList = z.object({
  items: z.array(fixedInvestmentItem),
  /** 固定资产投资入库; null while it is not done: nothing counts before. */
  registeredOn: z.string().nullable(),
  openMonths: z.array(monthField),
});
export type FixedInvestmentList = z.output<typeof fixedInvestmentList>;
