import { z } from "zod";
import { capitalKinds } from "../enterprise/capital-kind";
import { regionCodeField, usccField, usccOverrideReasonField } from "../enterprise/identity.schema";
import { usccProblem } from "../enterprise/identity-problem";
import { currencies } from "../money/currency";
import {
  fenSumField,
  idField,
  isoDateField,
  longTextField,
  monthField,
  textField,
  versionField,
} from "../shared/fields";
import { type AgreementKind, agreementKinds } from "./agreement";
import { contractNoField, contractTerms, refineTerms } from "./contract-terms.schema";

export const mostFen = 1e13;

/** Renminbi in fen; below nothing only where a supplement lowers what was agreed. */
const amountFenField = z
  .number()
  .int("金额精确到分")
  .min(-mostFen, "金额不超过 1000 亿元")
  .max(mostFen, "金额不超过 1000 亿元");

/** An amount in its own currency, at most two decimals. */
const originalField = z
  .string()
  .trim()
  .regex(/^-?\d{1,13}(\.\d{1,2})?$/, "金额填写数字，最多两位小数");

const investor = z
  .object({
    name: textField("新投资方名称", 80),
    uscc: usccField.nullable().default(null),
    usccOverrideReason: usccOverrideReasonField.optional(),
    capitalKind: z.enum(capitalKinds, { error: "选择资本类型" }),
    regionCode: regionCodeField.nullable().default(null),
  })
  .refine(({ uscc, usccOverrideReason }) => !uscc || usccOverrideReason || !usccProblem(uscc), {
    path: ["uscc"],
    error: "统一社会信用代码校验位不符，核对后填写保留原因",
  });
export type NewInvestor = z.output<typeof investor>;

const base = z.object({
  projectId: idField,
  kind: z.enum(agreementKinds, { error: "选择协议类型" }),
  contractNo: contractNoField.optional(),
  signedOn: isoDateField,
  statMonth: monthField,
  currency: z.enum(currencies, { error: "选择币种" }).default("CNY"),
  /** Of a contract in renminbi. */
  amountFen: amountFenField.optional(),
  /** Of a contract in another currency; converted at the rate of the statistical month. */
  amountOriginal: originalField.optional(),
  /** The foreign party's subscribed part (合同外资) in its own currency. */
  foreignCurrency: z.enum(currencies, { error: "选择币种" }).optional(),
  foreignAmountOriginal: originalField.optional(),
  raisedFromId: idField.optional(),
  /** 是否为原合同内的后续期. */
  isWithinEarlier: z.boolean().nullable().default(null),
  /** Of a 增资: the total afterwards in the increment's currency, to check the increment by. */
  newTotalOriginal: originalField.optional(),
  newInvestor: investor.optional(),
});
type Base = z.output<typeof base>;

const signOf = ({ currency, amountFen, amountOriginal }: Base): number | null => {
  if (currency === "CNY") return amountFen === undefined ? null : Math.sign(amountFen);
  return amountOriginal === undefined ? null : Math.sign(Number(amountOriginal));
};

const amountWords: Partial<Record<AgreementKind, string>> = {
  formal: "填写协议金额",
  capitalIncrease: "填写增资额",
};

function amountProblem(input: Base): string | null {
  const sign = signOf(input);
  const needed = amountWords[input.kind];
  if (needed) return sign === 1 ? null : needed;
  if (sign === null)
    return input.kind === "supplement" || input.kind === "investorChange" ? null : "填写协议金额";
  if (input.kind === "investorChange") return sign === 0 ? null : "更换投资方不增减金额";
  if (input.kind === "supplement") return sign > 0 ? "调增投资额登记为增资协议" : null;
  return sign < 0 ? "金额不能为负" : null;
}

type Problem = readonly [keyof Base, string];

function foreignProblems(input: Base): Problem[] {
  const sign = Math.sign(Number(input.foreignAmountOriginal ?? 0));
  if (sign === 0) return [];
  return [
    ...(input.foreignCurrency ? [] : [["foreignCurrency", "选择外方出资币种"] as const]),
    ...(sign === signOf(input) ? [] : [["foreignAmountOriginal", "外方认缴额与协议金额同增同减"] as const]),
  ];
}

const missing: Record<AgreementKind, readonly (readonly [keyof Base, string])[]> = {
  intent: [],
  framework: [],
  supplement: [],
  formal: [["contractNo", "正式合同须填写合同编号"]],
  capitalIncrease: [
    ["newTotalOriginal", "填写增资后的总投资"],
    ["isWithinEarlier", "选择是否为原合同内的后续期"],
  ],
  investorChange: [["newInvestor", "填写新投资方"]],
};

/** What each kind has to say and must not say, by the field it is shown under. */
export function agreementProblems(input: Base): Problem[] {
  const { kind, raisedFromId, newInvestor } = input;
  const amount = amountProblem(input);
  return [
    ...(amount ? [[input.currency === "CNY" ? "amountFen" : "amountOriginal", amount] as const] : []),
    ...missing[kind].filter(([field]) => input[field] === undefined || input[field] === null),
    ...(raisedFromId && kind !== "formal"
      ? [["raisedFromId", "只有正式合同由意向、框架协议升格"] as const]
      : []),
    ...(newInvestor && kind !== "investorChange" ? [["newInvestor", "只有更换投资方时填写"] as const] : []),
    ...foreignProblems(input),
  ];
}

export const recordAgreementInput = base
  .extend(contractTerms.partial().shape)
  .superRefine((input, context) => {
    for (const [field, message] of agreementProblems(input)) {
      context.addIssue({ code: "custom", path: [field], message });
    }
    refineTerms(input, context);
  });
export type RecordAgreementInput = z.output<typeof recordAgreementInput>;

export const agreementOutcome = z.object({
  id: idField,
  amountFen: fenSumField,
  isCounted: z.boolean(),
  ruleId: z.string(),
  isCountedForeign: z.boolean(),
  foreignRuleId: z.string().nullable(),
});

export const takeBackAgreementInput = z.object({
  id: idField,
  version: versionField,
  reason: longTextField("原因", 300),
});

export const setAgreementFilesInput = z.object({
  id: idField,
  version: versionField,
  /** The project's files that belong to this agreement, from now on these and no others. */
  fileIds: z.array(idField).max(40, "一份协议的附件不超过 40 个"),
});
