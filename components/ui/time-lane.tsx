import type { ReactNode } from "react";
import type { IsoDate } from "@/domain/calendar/date";
import { classNames } from "@/lib/class-names";
import type { TimeScale } from "@/lib/time-scale";
import { type Tone, toneFill } from "./tone";

type LaneSpan = { from: IsoDate; to: IsoDate };

const percent = (value: number): string => `${value.toFixed(2)}%`;

const yearOf = (scale: TimeScale): string => `${scale.from.slice(0, 4)}年`;

/** Months or quarters over a column of lanes; years are named where they begin. */
export function TimeAxis({ scale }: { scale: TimeScale }) {
  const startsWithYear = scale.ticks[0]?.isYearStart ?? false;
  return (
    <div aria-hidden className="relative h-9 overflow-hidden text-xs text-ink-faint tabular-nums">
      {startsWithYear ? null : <span className="absolute top-0 left-0">{yearOf(scale)}</span>}
      {scale.ticks.map(({ on, at, label, isYearStart }, index) => (
        <span key={on} className="absolute inset-y-0 border-l hairline pl-1" style={{ left: percent(at) }}>
          {isYearStart ? <span className="absolute top-0 whitespace-nowrap">{on.slice(0, 4)}年</span> : null}
          <span
            className={classNames("absolute bottom-0 whitespace-nowrap", index % 3 !== 0 && "max-sm:hidden")}
          >
            {label}
          </span>
        </span>
      ))}
    </div>
  );
}

type TimeLaneProps = {
  scale: TimeScale;
  today: IsoDate;
  className?: string;
  children?: ReactNode;
};

/** One line of time with its grid and the day of today. What lies in it is told in words beside it. */
export function TimeLane({ scale, today, className, children }: TimeLaneProps) {
  return (
    <div aria-hidden className={classNames("relative overflow-hidden", className)}>
      {scale.ticks.map(({ on, at }) => (
        <span key={on} className="absolute inset-y-0 border-l hairline" style={{ left: percent(at) }} />
      ))}
      {children}
      {scale.holds(today) ? (
        <span
          className="absolute inset-y-0 w-px bg-accent opacity-70"
          style={{ left: percent(scale.at(today)) }}
        />
      ) : null}
    </div>
  );
}

type BarProps = { scale: TimeScale; span: LaneSpan; className?: string; title?: string };

const placeOf = ({ scale, span }: Pick<BarProps, "scale" | "span">) => {
  const left = scale.at(span.from);
  return { left: percent(left), width: `max(${percent(scale.at(span.to) - left)}, 0.5rem)` };
};

/** What was planned: an outline. */
export function PlanBar({ scale, span, className, title }: BarProps) {
  return (
    <span
      title={title}
      className={classNames("absolute rounded-sm border border-line-strong bg-sunken", className)}
      style={placeOf({ scale, span })}
    />
  );
}

/** What happened: filled, in the colour of its light. */
export function ActualBar({ scale, span, className, title, tone }: BarProps & { tone: Tone }) {
  return (
    <span
      title={title}
      className={classNames("absolute rounded-sm", toneFill[tone], className)}
      style={placeOf({ scale, span })}
    />
  );
}

/** Time lost against the plan: hatched, up to the day it is still running. */
export function DelayBar({ scale, span, className, title }: BarProps) {
  return (
    <span
      title={title}
      className={classNames(
        "absolute rounded-sm border border-breached border-dashed bg-breached-soft",
        className,
      )}
      style={placeOf({ scale, span })}
    />
  );
}
