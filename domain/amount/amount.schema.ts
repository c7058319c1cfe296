import { z } from "zod";
import { industries } from "../industry/industry";
import { zones } from "../land/zone";
import { cursorField, fenSumField, idField, isoDateField, monthField } from "../shared/fields";
import { agreementKinds } from "./agreement";
import { amountFilter } from "./amount-filter.schema";
import { fundCategories, fundEntryStates, fundEvidenceKinds } from "./fund-entry";
import { measures } from "./measure";

export const amountSorts = ["month", "amount"] as const;
export type AmountSort = (typeof amountSorts)[number];

export const listAmountsInput = amountFilter.extend({
  sort: z.enum(amountSorts).default("month"),
  direction: z.enum(["asc", "desc"]).default("desc"),
  /** Opaque; from `nextCursor` or `previousCursor` of an earlier page. */
  after: cursorField.optional(),
  before: cursorField.optional(),
  limit: z.number().int().min(1).max(200).default(50),
});
export type ListAmountsInput = z.output<typeof listAmountsInput>;

/** One row of a measure's ledger. What a measure has no word for is null. */
export const amountRow = z.object({
  id: idField,
  measure: z.enum(measures),
  projectId: idField,
  projectName: z.string(),
  investorName: z.string(),
  industry: z.enum(industries),
  zone: z.enum(zones).nullable(),
  ownerName: z.string().nullable(),
  /** Null until somebody confirms. */
  statMonth: monthField.nullable(),
  occurredOn: isoDateField.nullable(),
  amountFen: fenSumField,
  /** The part that counts: nothing, all, or the share from outside the city. Of a foreign measure its worth in renminbi. */
  countedFen: fenSumField,
  /** The row in US cents; null in a renminbi measure, and while the rate of its month is not fixed. */
  amountUsdCents: fenSumField.nullable(),
  /** What counts in US cents; 0 in a renminbi measure. */
  countedUsdCents: fenSumField,
  isCounted: z.boolean(),
  ruleId: z.string(),
  state: z.enum(fundEntryStates).nullable(),
  category: z.enum(fundCategories).nullable(),
  evidenceKind: z.enum(fundEvidenceKinds).nullable(),
  agreementKind: z.enum(agreementKinds).nullable(),
  /** Voucher, contract or report number. */
  evidenceNo: z.string().nullable(),
  sourceRegionCode: z.string().nullable(),
  stateNote: z.string().nullable(),
  reversesId: idField.nullable(),
  version: z.number().int(),
});
export type AmountRow = z.output<typeof amountRow>;

export const amountPage = z.object({
  items: z.array(amountRow),
  nextCursor: z.string().nullable(),
  previousCursor: z.string().nullable(),
});
export type AmountPage = z.output<typeof amountPage>;

/** Sums over every page of a filter, counted and not counted side by side. */
export const amountSummary = z.object({
  count: z.number().int(),
  countedCount: z.number().int(),
  amountFen: fenSumField,
  countedFen: fenSumField,
  notCountedFen: fenSumField,
  /** The same in US cents; 0 in a renminbi measure. */
  countedUsdCents: fenSumField,
  notCountedUsdCents: fenSumField,
});
export type AmountSummary = z.output<typeof amountSummary>;
