import { type Measure, measures } from "../amount/measure";
import { type IsoMonth, isoMonth, monthsFromTo, nextMonths } from "../calendar/date";
import type { ClosedLedger } from "./closed-ledger";
import { addSums, type LedgerSums, noSums, sameSums } from "./closing-totals";
import type { Comparison, Drift } from "./compare-month.schema";

export type MonthLedgerSums = LedgerSums & { month: string; ledger: ClosedLedger };

const strip = ({ month: _, ledger: __, ...sums }: MonthLedgerSums): LedgerSums => addSums([sums]);

const januaryOf = (month: IsoMonth): IsoMonth => isoMonth(`${month.slice(0, 4)}-01`);

const sumOver = (sums: readonly MonthLedgerSums[], measure: Measure, months: readonly string[]): LedgerSums =>
  addSums(sums.filter(({ ledger, month }) => ledger === measure && months.includes(month)).map(strip));

/**
 * 本月, 本年累计 and 上年同期 of each measure. A year to date is added up from months, never from other running totals;
 * last year's months must all be closed, else there is no figure (domain.md 2.6).
 */
export function compareMonth(
  month: IsoMonth,
  sums: readonly MonthLedgerSums[],
  closedMonths: ReadonlySet<string>,
): Comparison[] {
  const lastYear = nextMonths(month, -12);
  const year = monthsFromTo(januaryOf(month), month);
  const yearBefore = monthsFromTo(januaryOf(lastYear), lastYear);
  const closed = (measure: Measure, months: readonly IsoMonth[]) =>
    months.every((one) => closedMonths.has(one)) ? sumOver(sums, measure, months) : null;
  return measures.map((measure) => ({
    measure,
    month: sumOver(sums, measure, [month]),
    yearToDate: sumOver(sums, measure, year),
    lastYearMonth: closed(measure, [lastYear]),
    lastYearToDate: closed(measure, yearBefore),
  }));
}

/** Where the snapshots of closed months and the ledgers differ, by month and ledger; empty when nothing moved. */
export function driftsBetween(
  snapshots: readonly MonthLedgerSums[],
  live: readonly MonthLedgerSums[],
): Drift[] {
  const keyOf = ({ month, ledger }: MonthLedgerSums) => `${month} ${ledger}`;
  const now = new Map(live.map((sums) => [keyOf(sums), sums]));
  const then = new Map(snapshots.map((sums) => [keyOf(sums), sums]));
  const all = new Map([...then, ...now]);
  return [...all.values()]
    .map(({ month, ledger, ...rest }) => {
      const key = keyOf({ month, ledger, ...rest });
      const [snapshot, current] = [then.get(key), now.get(key)];
      return {
        month,
        ledger,
        snapshot: snapshot ? strip(snapshot) : noSums,
        live: current ? strip(current) : noSums,
      };
    })
    .filter(({ snapshot, live: current }) => !sameSums(snapshot, current))
    .sort((a, b) => (a.month < b.month ? -1 : 1));
}
