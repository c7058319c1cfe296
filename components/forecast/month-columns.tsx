import type { ForecastView } from "@/domain/forecast/forecast.schema";
import { formatYi } from "@/lib/format/money";

type Period = { key: string; label: string; expectedFen: number };

const longWindow = 18;

/** Quarters where months would be too narrow to read. */
function periodsOf(months: ForecastView["months"]): Period[] {
  if (months.length <= longWindow) {
    return months.map(({ month, expectedFen }) => ({ key: month, label: month.slice(2), expectedFen }));
  }
  const quarters = new Map<string, Period>();
  for (const { month, expectedFen } of months) {
    const key = `${month.slice(2, 4)}年${Math.ceil(Number(month.slice(5)) / 3)}季`;
    const before = quarters.get(key)?.expectedFen ?? 0;
    quarters.set(key, { key, label: key, expectedFen: before + expectedFen });
  }
  return [...quarters.values()];
}

/** What is expected when, weighted by its chance. */
export function MonthColumns({ view }: { view: ForecastView }) {
  const periods = periodsOf(view.months);
  const full = Math.max(1, ...periods.map(({ expectedFen }) => expectedFen));
  return (
    <section
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
      tabIndex={0}
      aria-label="预期到来的时间"
      className="scroll-thin overflow-x-auto"
    >
      <ol className="flex gap-1">
        {periods.map(({ key, label, expectedFen }) => (
          <li key={key} className="flex min-w-14 flex-1 flex-col items-center text-xs tabular-nums">
            <span className="text-ink-muted">{formatYi(expectedFen, 1)}</span>
            <span className="flex h-24 w-full items-end px-1" aria-hidden>
              <span
                className="block w-full rounded-t-[2px] bg-accent-line"
                style={{ height: `${Math.max((expectedFen / full) * 100, 1)}%` }}
              />
            </span>
            <span className="border-t hairline pt-0.5 whitespace-nowrap text-ink-muted">{label}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
