import Link from "next/link";
import { Figure } from "@/components/ui/figure";
import type { Measure } from "@/domain/amount/measure";
import { type IsoMonth, isoMonth, monthsFromTo, nextMonths } from "@/domain/calendar/date";
import type { LedgerSums } from "@/domain/month/closing-totals";
import type { Comparison, MonthComparison } from "@/domain/month/compare-month.schema";
import { formatMeasure, measuredValue, measureUnit } from "@/lib/format/measure";
import { formatPercent } from "@/lib/format/number";
import { amountsHref } from "@/lib/search-params/amount-ledger";
import { monthClosingsHref } from "@/lib/search-params/month-closings";
import { measureText } from "@/lib/text/amounts";

const head = "py-1.5 pl-4 text-right font-normal whitespace-nowrap";
const cell = "py-1.5 pl-4 text-right whitespace-nowrap tabular-nums";

/** Each measure this month, this year and in the same time of last year, in its own unit. */
export function ComparisonTable({ comparison }: { comparison: MonthComparison }) {
  return (
    <div className="scroll-thin relative overflow-x-auto">
      <table className="w-full min-w-[44rem]">
        <thead className="text-sm text-ink-muted">
          <tr className="border-b hairline">
            <th scope="col" className="sticky left-0 bg-canvas py-1.5 text-left font-normal">
              口径
            </th>
            <th scope="col" className={head}>
              本月
            </th>
            <th scope="col" className={head}>
              上年同月
            </th>
            <th scope="col" className={head}>
              同比
            </th>
            <th scope="col" className={head}>
              本年累计
            </th>
            <th scope="col" className={head}>
              上年同期累计
            </th>
            <th scope="col" className={head}>
              同比
            </th>
          </tr>
        </thead>
        <tbody>
          {comparison.items.map((item) => (
            <Line key={item.measure} item={item} comparison={comparison} />
          ))}
        </tbody>
      </table>
      <p className="mt-2 text-sm text-ink-muted">
        只列计入的金额；累计由各月相加得出。上年数据取自月结快照，上年有月份未月结的不列。
      </p>
    </div>
  );
}

function Line({ item, comparison }: { item: Comparison; comparison: MonthComparison }) {
  const { measure, month, lastYearMonth, yearToDate, lastYearToDate } = item;
  const own = isoMonth(comparison.month);
  const before = nextMonths(own, -12);
  const name = measureText[measure];
  return (
    <tr className="border-b hairline">
      <th scope="row" className="sticky left-0 bg-canvas py-1.5 text-left font-normal whitespace-nowrap">
        {name} <span className="text-sm text-ink-muted">{measureUnit(measure)}</span>
      </th>
      <td className={`${cell} font-semibold`}>
        <Sum
          label={`${name}本月明细`}
          href={comparison.isClosed ? closedHref(measure, own) : rowsHref(measure, [own])}
          value={formatMeasure(measure, month)}
        />
      </td>
      <td className={cell}>
        <Sum
          label={`${name}上年同月明细`}
          href={closedHref(measure, before)}
          value={lastYearMonth && formatMeasure(measure, lastYearMonth)}
        />
      </td>
      <td className={cell}>
        <Change measure={measure} now={month} before={lastYearMonth} />
      </td>
      <td className={`${cell} font-semibold`}>
        <Sum
          label={`${name}本年累计明细`}
          href={rowsHref(measure, yearUpTo(own))}
          value={formatMeasure(measure, yearToDate)}
        />
      </td>
      <td className={cell}>
        <Sum
          label={`${name}上年同期累计明细`}
          href={rowsHref(measure, yearUpTo(before))}
          value={lastYearToDate && formatMeasure(measure, lastYearToDate)}
        />
      </td>
      <td className={cell}>
        <Change measure={measure} now={yearToDate} before={lastYearToDate} />
      </td>
    </tr>
  );
}

const yearUpTo = (month: IsoMonth) => monthsFromTo(isoMonth(`${month.slice(0, 4)}-01`), month);

/** A closed month opens the rows of its snapshot, others those of the ledger. */
const closedHref = (measure: Measure, month: string) => monthClosingsHref({ month, ledger: measure });

const rowsHref = (measure: Measure, months: string[]) => amountsHref({ measure, months, counted: "yes" });

/** A sum that opens the rows it adds up. */
function Sum({ label, href, value }: { label: string; href: string; value: string | null }) {
  if (value === null) return <Figure value={null} />;
  return (
    <Link
      href={href}
      aria-label={label}
      className="inline-block min-h-6 rounded-sm hover:underline pointer-coarse:py-2.5"
    >
      {value}
    </Link>
  );
}

function Change({ measure, now, before }: { measure: Measure; now: LedgerSums; before: LedgerSums | null }) {
  const base = before ? measuredValue(measure, before) : 0;
  if (base <= 0) return <Figure value={null} />;
  const change = Math.round(((measuredValue(measure, now) - base) * 10_000) / base);
  const tone = change < 0 ? "text-breached-text" : "text-plan-text";
  return (
    <span className={tone}>
      {change > 0 ? "+" : ""}
      {formatPercent(change, 1)}
    </span>
  );
}
