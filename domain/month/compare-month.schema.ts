import { z } from "zod";
import { measures } from "../amount/measure";
import { industries } from "../industry/industry";
import { zones } from "../land/zone";
import { cursorField, fenSumField, idField, isoDateField, monthField } from "../shared/fields";
import { closedLedgers } from "./closed-ledger";
import { ledgerSums } from "./closing-totals";

export const compareMonthInput = z.object({ month: monthField });

const comparison = z.object({
  measure: z.enum(measures),
  month: ledgerSums,
  yearToDate: ledgerSums,
  /** Null when that month, or one of those months, has no closing: last year's figures come from snapshots only. */
  lastYearMonth: ledgerSums.nullable(),
  lastYearToDate: ledgerSums.nullable(),
});
export type Comparison = z.output<typeof comparison>;

const closedRow = z.object({
  ledger: z.enum(closedLedgers),
  sourceId: idField,
  projectId: idField,
  projectCode: z.string(),
  projectName: z.string(),
  departmentId: idField,
  industry: z.enum(industries),
  zone: z.enum(zones).nullable(),
  regionCode: z.string().nullable(),
  kind: z.string().nullable(),
  evidenceNo: z.string().nullable(),
  occurredOn: isoDateField.nullable(),
  amountFen: fenSumField,
  countedFen: fenSumField,
  countedUsdCents: fenSumField,
  isCounted: z.boolean(),
  ruleId: z.string().nullable(),
});
export type ClosedRow = z.output<typeof closedRow>;
export const closedRows = closedRow.array();

/** A closed month's snapshot beside the same month in the ledgers now. */
const drift = z.object({
  month: monthField,
  ledger: z.enum(closedLedgers),
  snapshot: ledgerSums,
  live: ledgerSums,
});
export type Drift = z.output<typeof drift>;

export const monthComparison = z.object({
  month: monthField,
  isClosed: z.boolean(),
  items: z.array(comparison),
  /** Counted in this month, but of an earlier one: 红冲, corrections, late evidence. */
  adjustments: z.object({ count: z.number().int(), countedFen: fenSumField, rows: closedRows }),
  /** Where a closed month's ledgers no longer say what its snapshot says; must be empty. */
  drifts: z.array(drift),
});
export type MonthComparison = z.output<typeof monthComparison>;

export const closingRowsInput = z.object({
  closingId: idField,
  ledger: z.enum(closedLedgers),
  departmentId: idField.optional(),
  industry: z.enum(industries).optional(),
  counted: z.enum(["yes", "no"]).optional(),
  after: cursorField.optional(),
  limit: z.number().int().min(1).max(200).default(50),
});
export type ClosingRowsInput = z.output<typeof closingRowsInput>;

export const closingRowsPage = z.object({
  items: closedRows,
  nextCursor: z.string().nullable(),
  /** Over every page of the filter. */
  total: ledgerSums,
});

export const chainVerdict = z.object({
  checked: z.number().int(),
  /** `rows`: its rows or totals are not what its hash says; `chain`: it does not follow the one before; `ledger`: the ledgers moved. */
  firstDifference: z
    .object({ month: monthField, revision: z.number().int(), what: z.enum(["rows", "chain", "ledger"]) })
    .nullable(),
});
export type ChainVerdict = z.output<typeof chainVerdict>;
