import { z } from "zod";
import { industries } from "../industry/industry";
import { cursorField, idField, searchField } from "../shared/fields";
import { answerVerdicts } from "./answer-clock";
import { amountBands, intentStates, siteNeeds } from "./intent-state";

/** Tabs of the inbox. */
export const intentTabs = ["received", "mine", "inProgress", "finished", "spam", "all"] as const;
export type IntentTab = (typeof intentTabs)[number];

export const intentFilter = z.object({
  q: searchField.optional(),
  industry: z.enum(industries).optional(),
});

export const listIntentsInput = intentFilter.extend({
  tab: z.enum(intentTabs).default("all"),
  after: cursorField.optional(),
  limit: z.number().int().min(1).max(200).default(50),
});
export type ListIntentsInput = z.output<typeof listIntentsInput>;

export const answerClockOutput = z.object({ dueOn: z.string(), verdict: z.enum(answerVerdicts) });

export const intentListItem = z.object({
  id: idField,
  receiptNo: z.string(),
  submittedAt: z.string(),
  enterpriseName: z.string(),
  industry: z.enum(industries),
  amountBand: z.enum(amountBands),
  siteNeed: z.enum(siteNeeds),
  state: z.enum(intentStates),
  assigneeName: z.string().nullable(),
  isMine: z.boolean(),
  answer: answerClockOutput,
});
export type IntentListItem = z.output<typeof intentListItem>;

export const intentPage = z.object({ items: z.array(intentListItem), nextCursor: z.string().nullable() });
export type IntentPage = z.output<typeof intentPage>;

export const intentSummary = z.object({
  counts: z.record(z.enum(intentTabs), z.number().int()),
  overdue: z.number().int(),
});
export type IntentSummary = z.output<typeof intentSummary>;
