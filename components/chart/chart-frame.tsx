import { type ReactNode, useId } from "react";
import { classNames } from "@/lib/class-names";
import { type ChartFill, swatchFill } from "./chart-fill";
import { ChartMenu } from "./chart-menu";

export type LegendItem = { label: string; fill: ChartFill; isLine?: boolean };

type ChartFrameProps = {
  title: string;
  /** 亿元, 个, 天. */
  unit?: string;
  /** Until when it counts, in words: 截至 2026-11-23 20:15. */
  asOf: string;
  /** 口径: how it was counted. */
  note?: ReactNode;
  /** Where the figures come from: 到位资金台账（已核定）. */
  source?: string;
  legend?: readonly LegendItem[];
  /** Choices beside the menu; left out of picture and paper. */
  action?: ReactNode;
  level?: 2 | 3;
  id?: string;
  className?: string;
  children: ReactNode;
};

/** Everything a chart needs to be understood away from its page, and its two ways out: a picture and paper. */
export function ChartFrame(props: ChartFrameProps) {
  const { title, unit, asOf, note, source, legend, action, level = 2, id, className, children } = props;
  const ownId = useId();
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <figure id={id} data-chart-frame={ownId} className={classNames("border-t hairline pt-3", className)}>
      <div className="mb-2 flex items-start gap-3">
        <div className="flex min-w-0 flex-1 flex-wrap items-baseline gap-x-3 gap-y-0.5">
          <Heading className={classNames("font-semibold", level === 2 ? "text-lg" : "text-base")}>
            {title}
          </Heading>
          <p className="text-sm text-ink-muted tabular-nums">
            {unit ? <span className="mr-3">单位：{unit}</span> : null}
            <span>{asOf}</span>
          </p>
        </div>
        <div data-print="hidden" data-chart-controls className="-mt-1 flex shrink-0 items-center gap-2">
          {action}
          <ChartMenu frameId={ownId} title={title} />
        </div>
      </div>
      {legend ? <Legend items={legend} /> : null}
      {children}
      {note || source ? (
        <figcaption className="mt-2 text-sm text-ink-muted">
          {note ? <p>口径：{note}</p> : null}
          {source ? <p>来源：{source}</p> : null}
        </figcaption>
      ) : null}
    </figure>
  );
}

function Legend({ items }: { items: readonly LegendItem[] }) {
  return (
    <ul aria-label="图例" className="mb-2 flex flex-wrap gap-x-4 gap-y-1 text-sm text-ink-muted">
      {items.map(({ label, fill, isLine = false }) => (
        <li key={label} className="flex items-center gap-1.5">
          <span
            aria-hidden
            className={classNames(
              "shrink-0",
              isLine ? "h-0.5 w-4" : "size-2.5 rounded-[2px]",
              swatchFill[fill],
            )}
          />
          {label}
        </li>
      ))}
    </ul>
  );
}
