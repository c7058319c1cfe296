import { Button, IconButton } from "@/components/ui/button";
import { LightMark } from "@/components/ui/milestone-light";
import { TimeAxis } from "@/components/ui/time-lane";
import { milestoneLights } from "@/domain/milestone/light";
import type { MilestoneParams } from "@/lib/search-params/milestones";
import { milestoneLightText } from "@/lib/text/milestones";
import type { TimeScale } from "@/lib/time-scale";
import { laneGrid } from "./lane-grid";

type LaneHeadProps = {
  scale: TimeScale;
  params: MilestoneParams;
  onChange: (change: Partial<MilestoneParams>) => void;
};

const drawn = milestoneLights.filter((light) => light !== "notApplicable" && light !== "unplanned");

/** Months over the lines, moving along them, and what the marks mean. */
export function LaneHead({ scale, params, onChange }: LaneHeadProps) {
  const shift = params.shift ?? 0;
  const unit = params.unit ?? "month";
  return (
    <div className="sticky top-0 z-10 bg-canvas">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1 py-1.5">
        <ul aria-label="图例" className="flex flex-wrap gap-x-3 gap-y-1 text-xs text-ink-muted">
          {drawn.map((light) => (
            <li key={light} className="inline-flex items-center gap-1">
              <LightMark light={light} />
              {milestoneLightText[light]}
            </li>
          ))}
        </ul>
        <fieldset className="ml-auto flex items-center gap-1">
          <legend className="sr-only">时间范围</legend>
          <Button
            size="sm"
            variant="quiet"
            onClick={() => onChange({ unit: unit === "month" ? "quarter" : null, shift: null })}
          >
            {unit === "month" ? "按季度看" : "按月看"}
          </Button>
          <IconButton
            icon="chevron-left"
            label="往前"
            size="sm"
            onClick={() => onChange({ shift: shift - 1 })}
          />
          <Button size="sm" variant="quiet" onClick={() => onChange({ shift: null })}>
            今天
          </Button>
          <IconButton
            icon="chevron-right"
            label="往后"
            size="sm"
            onClick={() => onChange({ shift: shift + 1 })}
          />
        </fieldset>
      </div>
      <div className={laneGrid}>
        <span aria-hidden className="max-lg:hidden" />
        <TimeAxis scale={scale} />
      </div>
    </div>
  );
}
