import { z } from "zod";
import { idField, longTextField, monthField, versionField } from "../shared/fields";
import { finding } from "./check-month.schema";
import { closingTotals } from "./closing-totals";

const person = z.string().nullable();

/** A request to reopen, waiting, refused or carried out. */
export const reopening = z.object({
  requestedBy: person,
  requestedAt: z.string(),
  reason: z.string(),
  decidedBy: person,
  decidedAt: z.string().nullable(),
  answer: z.string().nullable(),
  /** `waiting` until the second person has answered. */
  state: z.enum(["waiting", "refused", "reopened"]),
  /** The reader asked for it: may withdraw it, may not decide on it. */
  isOwn: z.boolean(),
});
export type Reopening = z.output<typeof reopening>;

export const closing = z.object({
  id: idField,
  month: monthField,
  revision: z.number().int(),
  closedBy: person,
  closedAt: z.string(),
  note: z.string().nullable(),
  findings: z.array(finding.omit({ examples: true })),
  totals: closingTotals,
  rowCount: z.number().int(),
  sha256: z.string(),
  previousSha256: z.string(),
  reopening: reopening.nullable(),
  version: z.number().int(),
});
export type Closing = z.output<typeof closing>;

export const monthStatus = z.object({
  /** Newest month first, of a month the newest closing first. */
  closings: z.array(closing),
  /** The earliest month not closed, and from which day it may be. */
  next: z.object({ month: monthField, from: z.string(), isDue: z.boolean() }),
  openMonths: z.array(monthField),
  /** The only closing that may be reopened. */
  latestClosedId: idField.nullable(),
  closingDay: z.number().int(),
});
export type MonthStatus = z.output<typeof monthStatus>;

export const closeMonthInput = z.object({
  /** Chosen by the caller: sent twice, it closes once. */
  id: idField,
  month: monthField,
  note: longTextField("说明", 1000).optional(),
});
export type CloseMonthInput = z.output<typeof closeMonthInput>;

export const monthClosed = z.object({
  id: idField,
  month: monthField,
  revision: z.number().int(),
  rowCount: z.number().int(),
  sha256: z.string(),
});

export const closingVersionInput = z.object({ id: idField, version: versionField });
export const requestReopenInput = closingVersionInput.extend({ reason: longTextField("重开原因", 500) });
export const decideReopenInput = closingVersionInput
  .extend({
    decision: z.enum(["approve", "refuse"]),
    answer: longTextField("答复", 500).optional(),
  })
  .refine(({ decision, answer }) => decision === "approve" || answer !== undefined, {
    path: ["answer"],
    error: "不同意的，写明理由",
  });

export const reopenOutcome = z.object({ id: idField, month: monthField, version: z.number().int() });
