import Link from "next/link";
import { classNames } from "@/lib/class-names";
import { Hinted } from "./hinted";
import { IndustryMark } from "./industry-chip";
import { hueFill, type IndustryHue } from "./industry-mark";

export type BarSegment = {
  id: string;
  label: string;
  hue: IndustryHue;
  /** Any unit, the same for all segments; only the proportion is drawn. */
  size: number;
  value: string;
  share?: string;
  href?: string;
  hint?: string;
};

/** One horizontal bar in parts, and the same parts as a list of links below. */
export function StackedBar({ label, segments }: { label: string; segments: readonly BarSegment[] }) {
  const total = segments.reduce((sum, segment) => sum + segment.size, 0);
  return (
    <figure aria-label={label}>
      <div aria-hidden className="flex h-3 gap-px overflow-hidden rounded-sm bg-sunken">
        {segments.map((segment) => (
          <div
            key={segment.id}
            className={classNames("h-full", hueFill[segment.hue])}
            style={{ width: total > 0 ? `${(segment.size / total) * 100}%` : 0 }}
          />
        ))}
      </div>
      <ul className="mt-3 grid gap-y-1.5">
        {segments.map((segment) => (
          <li key={segment.id} className="flex items-baseline gap-2 text-base">
            <span className="self-center">
              <IndustryMark hue={segment.hue} size={10} />
            </span>
            <span className="min-w-0 flex-1 truncate">{segment.label}</span>
            <SegmentValue segment={segment} />
            <span className="w-12 text-right text-sm text-ink-muted tabular-nums">{segment.share}</span>
          </li>
        ))}
      </ul>
    </figure>
  );
}

function SegmentValue({ segment }: { segment: BarSegment }) {
  if (!segment.href) return <span className="tabular-nums">{segment.value}</span>;
  return (
    <Hinted hint={segment.hint}>
      <Link
        href={segment.href}
        aria-label={`${segment.label} ${segment.value}`}
        className="link tabular-nums"
      >
        {segment.value}
      </Link>
    </Hinted>
  );
}
