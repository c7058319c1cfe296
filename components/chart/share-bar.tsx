import Link from "next/link";
import { classNames } from "@/lib/class-names";
import { type ChartFill, markFill, swatchFill } from "./chart-fill";
import { percent } from "./chart-scale";

export type SharePart = {
  id: string;
  label: string;
  /** In full with value, unit and share: accessible name and hover. */
  name: string;
  value: number;
  valueText: string;
  shareText?: string;
  href?: string;
  fill: ChartFill;
};

type ShareBarProps = {
  label: string;
  parts: readonly SharePart[];
  /** What the whole bar stands for; the sum of the parts when left out. */
  whole?: number;
};

/** One bar cut into parts, and under it each part by name: the names are what a finger or a Tab reaches. */
export function ShareBar({ label, parts, whole }: ShareBarProps) {
  const positive = parts.filter(({ value }) => value > 0);
  const full = whole ?? positive.reduce((sum, { value }) => sum + value, 0);
  let reached = 0;
  const drawn = positive.map((part) => {
    const start = reached;
    reached += full > 0 ? part.value / full : 0;
    return { part, start, width: reached - start };
  });
  return (
    <div className="@container">
      <svg aria-hidden="true" width="100%" height="22" className="chart">
        <rect width="100%" height="22" rx="2" className="fill-sunken" />
        {drawn.map(({ part, start, width }) => (
          <rect
            key={part.id}
            x={percent(start)}
            width={percent(width)}
            height="22"
            className={markFill[part.fill]}
          >
            <title>{part.name}</title>
          </rect>
        ))}
        {drawn.slice(0, -1).map(({ part, start, width }) => (
          <line
            key={part.id}
            x1={percent(start + width)}
            x2={percent(start + width)}
            y1="0"
            y2="22"
            className="stroke-canvas"
            strokeWidth="1.5"
          />
        ))}
      </svg>
      <ul aria-label={label} className="mt-2 grid grid-cols-1 gap-x-6 @md:grid-cols-2 @3xl:grid-cols-4">
        {parts.map((part) => (
          <li key={part.id}>
            <ShareName part={part} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function ShareName({ part }: { part: SharePart }) {
  const { label, name, valueText, shareText, href, fill } = part;
  const body = (
    <>
      <span aria-hidden className={classNames("size-2.5 shrink-0 rounded-[2px]", swatchFill[fill])} />
      <span className="min-w-0 flex-1 truncate">{label}</span>
      <span className="shrink-0 tabular-nums">{valueText}</span>
      <span className="w-12 shrink-0 text-right text-sm text-ink-muted tabular-nums">{shareText}</span>
    </>
  );
  const style = "-mx-1.5 flex min-h-8 items-center gap-2 rounded-sm px-1.5";
  if (!href) return <div className={style}>{body}</div>;
  return (
    <Link
      href={href}
      prefetch={false}
      aria-label={name}
      title={name}
      className={classNames(style, "touch hover:bg-hover")}
    >
      {body}
    </Link>
  );
}
