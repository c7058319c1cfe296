import Link from "next/link";
import { Section } from "@/components/ui/section";
import type { CockpitOverview } from "@/domain/cockpit/overview.schema";
import { classNames } from "@/lib/class-names";
import { ByYear } from "./breakdowns";
import { amountLink, yi } from "./figure-links";
import { monthsAsPeriods, type Period, quartersAsPeriods } from "./periods";

const heightOf = (fen: number, full: number) => (full > 0 && fen > 0 ? Math.max((fen / full) * 100, 1.5) : 0);

type ColumnProps = { period: Period; full: number; isLast: boolean };

function Column({ period, full, isLast }: ColumnProps) {
  const { name, label, figure } = period;
  const words = `${name} ${yi(figure.countedFen)} 亿元`;
  return (
    <li className="flex min-w-0 max-w-10 flex-1 flex-col">
      <Link
        href={amountLink(figure).href}
        title={words}
        aria-label={words}
        className="flex h-28 items-end rounded-t-[2px] hover:bg-hover"
      >
        <span
          className={classNames("block w-full rounded-t-[2px]", isLast ? "bg-accent" : "bg-accent-line")}
          style={{ height: `${heightOf(figure.countedFen, full)}%` }}
        />
      </Link>
      <span className="h-4 overflow-visible border-t hairline text-xs whitespace-nowrap text-ink-muted tabular-nums">
        {label}
      </span>
    </li>
  );
}

function Columns({ label, periods, className }: { label: string; periods: Period[]; className: string }) {
  const full = Math.max(0, ...periods.map(({ figure }) => figure.countedFen));
  return (
    <ol aria-label={label} className={className}>
      {periods.map((period, index) => (
        <Column key={period.key} period={period} full={full} isLast={index === periods.length - 1} />
      ))}
    </ol>
  );
}

const highest = (periods: readonly Period[]) =>
  yi(Math.max(0, ...periods.map(({ figure }) => figure.countedFen)));

/** Years as bars, months as columns; quarters where months would be too narrow to hit, on a phone the last twelve months. */
export function Months({ cockpit }: { cockpit: CockpitOverview }) {
  const { byMonth } = cockpit;
  const recent = monthsAsPeriods(byMonth.slice(-12));
  const isByQuarter = byMonth.length > recent.length;
  const all = isByQuarter ? quartersAsPeriods(byMonth) : recent;
  return (
    <Section title="年度与月份" note="按统计月，亿元">
      <div className="grid grid-cols-1 gap-x-10 gap-y-4 lg:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]">
        <ByYear cockpit={cockpit} />
        {byMonth.length === 0 ? null : (
          <div>
            <p className="mb-1 text-sm text-ink-muted tabular-nums">
              <span className="max-sm:hidden">
                {isByQuarter ? "单季" : "单月"}最高 {highest(all)} 亿元
              </span>
              <span className="sm:hidden">
                近 {recent.length} 个月，单月最高 {highest(recent)} 亿元
              </span>
            </p>
            <Columns
              label={isByQuarter ? "按季" : "按月"}
              periods={all}
              className={classNames("hidden sm:flex", isByQuarter ? "gap-px" : "gap-1")}
            />
            <Columns label="近十二个月" periods={recent} className="flex gap-1 sm:hidden" />
          </div>
        )}
      </div>
    </Section>
  );
}
