import { z } from "zod";
import { measures } from "../amount/measure";
import { fenSumField, idField, monthField } from "../shared/fields";

/** What is looked at before a month is closed (domain.md 2.6), blocking ones first. */
export const findingKinds = [
  "pendingEntries",
  "missingRates",
  "draftEntries",
  "returnedEntries",
  "entriesWithoutEvidence",
  "agreementsWithoutScan",
  "milestonesWaiting",
  "fixedInvestmentMissing",
  "lateEntries",
  "suddenJumps",
] as const;
export type FindingKind = (typeof findingKinds)[number];

/** `blocking` stops the close; `explain` needs a note. */
const findingSeverities = ["blocking", "explain"] as const;
export type FindingSeverity = (typeof findingSeverities)[number];

export const findingExample = z.object({
  projectId: idField.nullable(),
  name: z.string(),
  /** What tells it from another: voucher, contract, currency, step. */
  note: z.string().nullable(),
  measure: z.enum(measures).nullable(),
  amountFen: fenSumField.nullable(),
});
export type FindingExample = z.output<typeof findingExample>;

export const finding = z.object({
  kind: z.enum(findingKinds),
  severity: z.enum(findingSeverities),
  count: z.number().int().min(1),
  /** The first few of them. */
  examples: z.array(findingExample),
});
export type Finding = z.output<typeof finding>;

export const checkMonthInput = z.object({ month: monthField });

export const monthCheck = z.object({
  month: monthField,
  findings: z.array(finding),
  isBlocked: z.boolean(),
  needsNote: z.boolean(),
});
export type MonthCheck = z.output<typeof monthCheck>;
