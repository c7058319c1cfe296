import { z } from "zod";
import { measures } from "../amount/measure";
import { fenSumField, idField, longTextField, monthField, versionField } from "../shared/fields";
import { countingRuleId, countingRulesSetting, countingShare } from "./counting-rules.schema";

const measureField = z.enum(measures, { error: "选择口径" });

export const decideRulingInput = z.object({
  projectId: idField,
  /** Null: every measure. */
  measure: measureField.nullable().default(null),
  ruleId: z.string().min(1, "选择认定依据").pipe(countingRuleId),
  shareBp: countingShare,
  reason: longTextField("认定理由", 300),
});
export type DecideRulingInput = z.output<typeof decideRulingInput>;

export const endRulingInput = z.object({
  id: idField,
  version: versionField,
  reason: longTextField("结束原因", 300),
});

export const rulingChanged = z.object({ id: idField, version: z.number().int() });

const decided = z.object({ isCounted: z.boolean(), ruleId: z.string(), shareBp: z.number().int() });

/** A row that was decided by other rules than those that hold now; it stays as it is until somebody corrects it. */
export const otherwiseRow = z.object({
  id: idField,
  measure: measureField,
  projectId: idField,
  projectName: z.string(),
  statMonth: monthField,
  amountFen: fenSumField,
  before: decided,
  after: decided,
});
export type OtherwiseRow = z.output<typeof otherwiseRow>;

export const rulingItem = z.object({
  id: idField,
  version: z.number().int(),
  measure: measureField.nullable(),
  ruleId: z.string(),
  shareBp: z.number().int(),
  reason: z.string(),
  decidedByName: z.string().nullable(),
  decidedOn: z.string(),
  endedAt: z.string().nullable(),
  endedByName: z.string().nullable(),
  endReason: z.string().nullable(),
});
export type RulingItem = z.output<typeof rulingItem>;

export const listRulingsInput = z.object({ projectId: idField });

export const rulingList = z.object({
  /** Open ones first, then the newest. */
  items: z.array(rulingItem),
  /** What was confirmed under the rules of its day and would be decided otherwise now. */
  otherwise: z.array(otherwiseRow),
});

export const dryRunInput = z.object({ rules: countingRulesSetting });

export const dryRunResult = z.object({
  months: z.array(monthField),
  checked: z.number().int(),
  changed: z.number().int(),
  /** By how much the counted sum of each measure would move: fen, and US cents for foreign ones. */
  moved: z.array(z.object({ measure: measureField, count: z.number().int(), amount: fenSumField })),
  rows: z.array(otherwiseRow),
});
export type DryRunResult = z.output<typeof dryRunResult>;

/** What each rule says that holds or ever held, by measure and id. */
export const countingWords = z.object({
  words: z.record(z.enum(measures), z.record(z.string(), z.string())),
});
