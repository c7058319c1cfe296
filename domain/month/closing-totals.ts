import { z } from "zod";
import { fenSumField } from "../shared/fields";
import { closedLedgers } from "./closed-ledger";

/** By what a closing adds its rows up beside the whole; `key` is an id, a code, or `none`. */
const closingDimensions = ["department", "industry", "zone", "region"] as const;

export const ledgerSums = z.object({
  count: z.number().int(),
  countedCount: z.number().int(),
  amountFen: fenSumField,
  countedFen: fenSumField,
  notCountedFen: fenSumField,
  countedUsdCents: fenSumField,
});
export type LedgerSums = z.output<typeof ledgerSums>;

const ledger = z.enum(closedLedgers);

/** What a closing keeps beside its rows: the whole of each ledger, and its parts by dimension. */
export const closingTotals = z.object({
  ledgers: z.array(ledgerSums.extend({ ledger })),
  parts: z.array(ledgerSums.extend({ ledger, dimension: z.enum(closingDimensions), key: z.string() })),
});
export type ClosingTotals = z.output<typeof closingTotals>;

export const noSums: LedgerSums = {
  count: 0,
  countedCount: 0,
  amountFen: 0,
  countedFen: 0,
  notCountedFen: 0,
  countedUsdCents: 0,
};

/** Field by field; a figure of one month is never a running total, so they may be added (domain.md 2.6). */
export const addSums = (parts: readonly LedgerSums[]): LedgerSums =>
  parts.reduce(
    (sum, part) => ({
      count: sum.count + part.count,
      countedCount: sum.countedCount + part.countedCount,
      amountFen: sum.amountFen + part.amountFen,
      countedFen: sum.countedFen + part.countedFen,
      notCountedFen: sum.notCountedFen + part.notCountedFen,
      countedUsdCents: sum.countedUsdCents + part.countedUsdCents,
    }),
    noSums,
  );

const fields = Object.keys(noSums);

/** Whether two sums are the same to the fen. */
export const sameSums = (a: LedgerSums, b: LedgerSums): boolean => {
  const [left, right]: Record<string, number>[] = [a, b];
  return fields.every((field) => left?.[field] === right?.[field]);
};
