import { lightTone } from "@/components/ui/milestone-light";
import { ActualBar, DelayBar, PlanBar, TimeLane } from "@/components/ui/time-lane";
import type { IsoDate } from "@/domain/calendar/date";
import type { MilestoneItem } from "@/domain/milestone/milestone-item.schema";
import { actualSpan, delaySpan, planSpan } from "@/domain/milestone/spans";
import type { TimeScale } from "@/lib/time-scale";
import type { StepPlan } from "./step-plan";

type StepLaneProps = { item: MilestoneItem; plan: StepPlan; scale: TimeScale; today: IsoDate };

/** Planned bar over actual bar; the dates stand in words beside it. */
export function StepLane({ item, plan, scale, today }: StepLaneProps) {
  const planned = planSpan(item.code, plan);
  const actual = actualSpan(item, today);
  const lost = delaySpan(item, today);
  return (
    <TimeLane scale={scale} today={today} className="h-8 lg:h-full lg:min-h-10">
      {planned ? (
        <PlanBar
          scale={scale}
          span={planned}
          title={`计划 ${planned.from} 至 ${planned.to}`}
          className="top-1.5 h-2"
        />
      ) : null}
      {lost ? (
        <DelayBar scale={scale} span={lost} title={`逾期 ${lost.from} 至今`} className="top-4.5 h-2" />
      ) : null}
      {actual ? (
        <ActualBar
          scale={scale}
          span={actual}
          tone={lightTone[item.light]}
          title={`实际 ${actual.from} 至 ${actual.to}`}
          className="top-4.5 h-2"
        />
      ) : null}
    </TimeLane>
  );
}
