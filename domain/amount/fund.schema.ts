import { z } from "zod";
import { regionCodeField } from "../enterprise/identity.schema";
import {
  fenSumField,
  idField,
  isoDateField,
  longTextField,
  monthField,
  textField,
  versionField,
} from "../shared/fields";
import { amountRow } from "./amount.schema";
import { fundCategories, fundEvidenceKinds } from "./fund-entry";

/** Voucher numbers are compared as printed: half width, capitals, no spaces. */
const evidenceNoField = textField("凭证号码", 60).overwrite((text) =>
  text.normalize("NFKC").replace(/\s+/g, "").toUpperCase(),
);

const isInvoiceNo = (text: string) => /^(\d{8}|\d{20})$/.test(text);

export const proposeFundInput = z
  .object({
    projectId: idField,
    category: z.enum(fundCategories, { error: "选择资金类别" }),
    evidenceKind: z.enum(fundEvidenceKinds, { error: "选择凭证种类" }),
    evidenceNo: evidenceNoField,
    occurredOn: isoDateField,
    amountFen: z.number().int("金额精确到分").min(1, "填写金额").max(1e13, "金额不超过 1000 亿元"),
    sourceRegionCode: regionCodeField,
    /** Share of the money that comes from outside the city, in basis points. */
    outsideShareBp: z
      .number()
      .int()
      .min(0, "占比在 0 到 100% 之间")
      .max(10_000, "占比在 0 到 100% 之间")
      .default(10_000),
  })
  .refine(({ evidenceKind, evidenceNo }) => evidenceKind !== "invoice" || isInvoiceNo(evidenceNo), {
    path: ["evidenceNo"],
    error: "发票号码为 20 位（数电票）或 8 位（纸质发票）数字",
  });
export type ProposeFundInput = z.output<typeof proposeFundInput>;

export const fundVersionInput = z.object({ id: idField, version: versionField });

export const confirmFundInput = fundVersionInput.extend({
  statMonth: monthField,
  /** 资金来源是否为实缴资本; only where `asksForSource` says so. */
  isFromPaidInCapital: z.boolean().nullable().default(null),
});
export type ConfirmFundInput = z.output<typeof confirmFundInput>;

export const returnFundInput = fundVersionInput.extend({ reason: longTextField("退回原因", 300) });
export const reverseFundInput = fundVersionInput.extend({ reason: longTextField("红冲原因", 300) });

export const fundId = z.object({ id: idField });

export const fundOutcome = z.object({
  id: idField,
  projectId: idField,
  statMonth: monthField.nullable(),
  amountFen: fenSumField,
  isCounted: z.boolean(),
  ruleId: z.string(),
});

/** What the confirming person needs beside the row itself. */
export const fundDetail = z.object({
  entry: amountRow,
  outsideShareBp: z.number().int(),
  proposerName: z.string().nullable(),
  confirmerName: z.string().nullable(),
  /** Somebody has to say whether this is paid-in capital being spent. */
  asksForSource: z.boolean(),
  /** What confirming would decide, were the money not from paid-in capital. */
  expected: z.object({ isCounted: z.boolean(), ruleId: z.string() }),
  /** Why this person may not decide on it; null when they may. */
  refusal: z.enum(["notPending", "ownProposal", "ownProject"]).nullable(),
});
export type FundDetail = z.output<typeof fundDetail>;
