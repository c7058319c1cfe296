import Link from "next/link";
import { Section } from "@/components/ui/section";
import type { CockpitOverview } from "@/domain/cockpit/overview.schema";
import { classNames } from "@/lib/class-names";
import { formatMonth } from "@/lib/format/date";
import { ByYear } from "./breakdowns";
import { amountLink, yi } from "./figure-links";

type Month = CockpitOverview["byMonth"][number];

const heightOf = (fen: number, full: number) => (full > 0 && fen > 0 ? Math.max((fen / full) * 100, 1.5) : 0);

type ColumnProps = { month: Month; full: number; isLast: boolean; label: string };

function Column({ month, full, isLast, label }: ColumnProps) {
  const { key, figure } = month;
  const words = `${formatMonth(key)} ${yi(figure.countedFen)} 亿元`;
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

/** Years under many columns, months under a year's. */
function labelOf(key: string, count: number): string {
  if (count <= 12) return `${Number(key.slice(5))}月`;
  return key.endsWith("-01") ? key.slice(0, 4) : "";
}

/** Years as bars, months as columns; on a phone the last twelve months. */
export function Months({ cockpit }: { cockpit: CockpitOverview }) {
  const { byMonth } = cockpit;
  const full = Math.max(0, ...byMonth.map(({ figure }) => figure.countedFen));
  const recent = byMonth.slice(-12);
  const last = byMonth.at(-1)?.key;
  const draw = (months: readonly Month[]) =>
    months.map((month) => (
      <Column
        key={month.key}
        month={month}
        full={full}
        isLast={month.key === last}
        label={labelOf(month.key, months.length)}
      />
    ));
  return (
    <Section title="年度与月份" note="按统计月，亿元">
      <div className="grid grid-cols-1 gap-x-10 gap-y-4 lg:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]">
        <ByYear cockpit={cockpit} />
        {byMonth.length === 0 ? null : (
          <div>
            <p className="mb-1 text-sm text-ink-muted tabular-nums">
              单月最高 {yi(full)} 亿元
              <span className="sm:hidden">，近 {recent.length} 个月</span>
            </p>
            <ol aria-label="按月" className="hidden gap-px sm:flex">
              {draw(byMonth)}
            </ol>
            <ol aria-label="近十二个月" className="flex gap-1 sm:hidden">
              {draw(recent)}
            </ol>
          </div>
        )}
      </div>
    </Section>
  );
}
