import { z } from "zod";
import { regionCodeField } from "../enterprise/identity.schema";
import { currencies } from "../money/currency";
import { decimalFieldOf } from "../money/original-amount";
import { projectFile } from "../project/file.schema";
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
import { fundCategories, fundEntryStates, fundEvidenceKinds } from "./fund-entry";
import { evidenceNoProblem, mostEvidenceFiles, plainEvidenceNo } from "./fund-evidence";

const evidenceNoField = textField("凭证号码", 60).overwrite(plainEvidenceNo);

const shareField = z.number().int().min(0, "占比在 0 到 100% 之间").max(10_000, "占比在 0 到 100% 之间");

const fileIdsField = z
  .array(idField)
  .max(mostEvidenceFiles, `佐证文件不超过 ${mostEvidenceFiles} 个`)
  .refine((ids) => new Set(ids).size === ids.length, { error: "同一文件选了两次" });

/** The entry that is edited or handed in; left out for a new one. */
const existing = {
  projectId: idField,
  id: idField.optional(),
  version: versionField.optional(),
};

const isPaired = ({ id, version }: { id?: string | undefined; version?: number | undefined }) =>
  (id === undefined) === (version === undefined);

const amountOriginalField = decimalFieldOf("到位金额");

/** What an entry must hold before it is checked: money in its own currency, its voucher, and the files that show it. */
export const proposeFundInput = z
  .object({
    ...existing,
    category: z.enum(fundCategories, { error: "选择资金类别" }),
    evidenceKind: z.enum(fundEvidenceKinds, { error: "选择凭证种类" }),
    evidenceNo: evidenceNoField,
    occurredOn: isoDateField,
    currency: z.enum(currencies, { error: "选择币种" }).default("CNY"),
    /** In units of the currency, as a decimal with at most two places. */
    amountOriginal: amountOriginalField,
    sourceRegionCode: regionCodeField,
    /** Share of the money that comes from outside the city, in basis points. */
    outsideShareBp: shareField.default(10_000),
    remark: longTextField("说明", 300).nullable().default(null),
    fileIds: fileIdsField.min(1, "至少附一份佐证文件"),
  })
  .refine(isPaired, { path: ["version"], error: "缺少版本号" })
  .superRefine(({ evidenceKind, evidenceNo }, context) => {
    const message = evidenceNoProblem(evidenceKind, evidenceNo);
    if (message) context.addIssue({ code: "custom", path: ["evidenceNo"], message });
  });
export type ProposeFundInput = z.output<typeof proposeFundInput>;

/** A draft keeps what there is so far. */
export const saveFundInput = z
  .object({
    ...existing,
    category: z.enum(fundCategories).nullable().default(null),
    evidenceKind: z.enum(fundEvidenceKinds).nullable().default(null),
    evidenceNo: evidenceNoField.nullable().default(null),
    occurredOn: isoDateField.nullable().default(null),
    currency: z.enum(currencies).default("CNY"),
    amountOriginal: amountOriginalField.nullable().default(null),
    sourceRegionCode: regionCodeField.nullable().default(null),
    outsideShareBp: shareField.default(10_000),
    remark: longTextField("说明", 300).nullable().default(null),
    fileIds: fileIdsField.default([]),
  })
  .refine(isPaired, { path: ["version"], error: "缺少版本号" });
export type SaveFundInput = z.output<typeof saveFundInput>;

export const fundVersionInput = z.object({ id: idField, version: versionField });

export const confirmFundInput = fundVersionInput.extend({
  statMonth: monthField,
  /** 资金来源是否为实缴资本; only where `question` asks. */
  isFromPaidInCapital: z.boolean().nullable().default(null),
});
export type ConfirmFundInput = z.output<typeof confirmFundInput>;

export const returnFundInput = fundVersionInput.extend({ reason: longTextField("退回原因", 300) });
export const reverseFundInput = fundVersionInput.extend({ reason: longTextField("红冲原因", 300) });

export const fundId = z.object({ id: idField });

export const fundSaved = z.object({ id: idField, projectId: idField, version: z.number().int() });
export const fundDeleted = z.object({ id: idField, projectId: idField });

const usdSumField = z.number().int();

export const fundOutcome = z.object({
  id: idField,
  projectId: idField,
  version: z.number().int(),
  statMonth: monthField.nullable(),
  amountFen: fenSumField,
  isCounted: z.boolean(),
  ruleId: z.string(),
  isCountedForeign: z.boolean(),
  foreignRuleId: z.string().nullable(),
  usdCents: usdSumField.nullable(),
});

/** Whether money counts in one measure, by which rule and to which share. */
export const countingView = z.object({
  isCounted: z.boolean(),
  ruleId: z.string(),
  countedShareBp: z.number().int(),
});
export type CountingView = z.output<typeof countingView>;

/** Money as its papers say it, and its worth. */
export const fundMoney = z.object({
  currency: z.enum(currencies),
  /** In units of the currency; null in a draft without amount. */
  amountOriginal: z.string().nullable(),
  exchangeRate: z.string(),
  /** Null where it is not known yet. */
  amountFen: fenSumField.nullable(),
  usdCents: usdSumField.nullable(),
  /** Converted by the newest known rate; that of the statistical month decides. */
  isEstimate: z.boolean(),
});
export type FundMoney = z.output<typeof fundMoney>;

/** One entry as its project lists it, drafts among them for who may edit them. */
export const projectFund = z.object({
  id: idField,
  version: z.number().int(),
  state: z.enum(fundEntryStates),
  category: z.enum(fundCategories).nullable(),
  evidenceKind: z.enum(fundEvidenceKinds).nullable(),
  evidenceNo: z.string().nullable(),
  occurredOn: isoDateField.nullable(),
  statMonth: monthField.nullable(),
  money: fundMoney,
  funds: countingView.extend({ countedFen: fenSumField }),
  foreign: countingView.extend({ countedUsdCents: usdSumField }).nullable(),
  reversesId: idField.nullable(),
  stateNote: z.string().nullable(),
  fileCount: z.number().int(),
  proposerName: z.string().nullable(),
  confirmerName: z.string().nullable(),
  confirmedAt: z.string().nullable(),
  createdAt: z.string(),
  mayEdit: z.boolean(),
});
export type ProjectFund = z.output<typeof projectFund>;

export const listFundsInput = z.object({ projectId: idField });
/** Drafts and what waits first, then the newest; `hasMore` when the ledger holds older ones. */
export const projectFunds = z.object({ items: z.array(projectFund), hasMore: z.boolean() });

/** Who did what with the entry, the newest last. */
export const fundStep = z.object({
  action: z.enum(["propose", "return", "confirm", "reverse"]),
  at: z.string(),
  actorName: z.string().nullable(),
  reason: z.string().nullable(),
});
export type FundStep = z.output<typeof fundStep>;

export const sourceQuestionView = z.object({
  kind: z.enum(["spentCapital", "capitalSpent"]),
  against: z.array(
    z.object({ category: z.enum(fundCategories), count: z.number().int(), amountFen: fenSumField }),
  ),
});

/** What the confirming person needs beside the row itself. */
export const fundDetail = z.object({
  entry: amountRow,
  money: fundMoney,
  outsideShareBp: z.number().int(),
  remark: z.string().nullable(),
  files: z.array(projectFile),
  isFromPaidInCapital: z.boolean().nullable(),
  proposerName: z.string().nullable(),
  confirmerName: z.string().nullable(),
  history: z.array(fundStep),
  /** Who wrote to the entry last; null when it came without a log. */
  lastChange: z.object({ at: z.string(), actorName: z.string().nullable() }).nullable(),
  /** Somebody has to say whether this is paid-in capital being spent. */
  question: sourceQuestionView.nullable(),
  /** Decided, or before that what confirming would decide, were the money not from paid-in capital. */
  funds: countingView,
  foreign: countingView.nullable(),
  /** The same if the question is answered with yes. */
  ifFromPaidIn: z.object({ funds: countingView, foreign: countingView.nullable() }),
  /** Months it may be counted in, the first one offered, with the rates they have. */
  months: z.array(
    z.object({ statMonth: monthField, rate: z.string().nullable(), usdRate: z.string().nullable() }),
  ),
  mayEdit: z.boolean(),
  /** Why this person may not decide on it; null when they may. */
  refusal: z.enum(["notPending", "ownProposal", "ownProject"]).nullable(),
});
export type FundDetail = z.output<typeof fundDetail>;
