import { classNames } from "@/lib/class-names";
import { type Tone, toneFill } from "./tone";

type ProgressBarProps = {
  /** Share of the target reached, 0–1 and beyond. */
  ratio: number;
  /** Share of the time elapsed: the 时序 tick. */
  timeRatio?: number;
  label: string;
  valueText: string;
  tone?: Tone;
  isThick?: boolean;
};

const percent = (ratio: number) => `${(Math.min(Math.max(ratio, 0), 1) * 100).toFixed(2)}%`;

/** A thin bar; the tick is where the calendar says it should be. */
export function ProgressBar(props: ProgressBarProps) {
  const { ratio, timeRatio, label, valueText, tone = "accent", isThick = false } = props;
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.min(Math.max(Math.round(ratio * 100), 0), 100)}
      aria-valuetext={valueText}
      className={classNames("relative w-full rounded-full bg-sunken", isThick ? "h-2.5" : "h-1.5")}
    >
      <div className={classNames("h-full rounded-full", toneFill[tone])} style={{ width: percent(ratio) }} />
      {timeRatio === undefined ? null : (
        <div
          className="absolute -inset-y-1 w-0.5 -translate-x-1/2 bg-ink ring-2 ring-surface"
          style={{ left: percent(timeRatio) }}
        />
      )}
    </div>
  );
}
