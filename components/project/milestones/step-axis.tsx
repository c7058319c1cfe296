import { TimeAxis } from "@/components/ui/time-lane";
import type { TimeScale } from "@/lib/time-scale";
import { rowGrid } from "./row-grid";

/** Months over the lanes, and what the bars mean; a phone draws the bars without months. */
export function StepAxis({ scale }: { scale: TimeScale }) {
  return (
    <div className={rowGrid}>
      <p
        aria-hidden
        className="flex flex-wrap items-center gap-x-4 gap-y-1 self-end pb-1 text-xs text-ink-muted"
      >
        <span className="inline-flex items-center gap-1.5">
          <span className="h-2 w-5 rounded-sm border border-line-strong bg-sunken" />
          计划
        </span>
        <span className="inline-flex items-center gap-1.5">
          <span className="h-2 w-5 rounded-sm bg-plan" />
          实际
        </span>
        <span className="inline-flex items-center gap-1.5">
          <span className="h-2 w-5 rounded-sm border border-breached border-dashed bg-breached-soft" />
          逾期未完成
        </span>
        <span className="inline-flex items-center gap-1.5">
          <span className="h-3 w-px bg-accent" />
          今天
        </span>
      </p>
      <div className="max-lg:hidden">
        <TimeAxis scale={scale} />
      </div>
    </div>
  );
}
