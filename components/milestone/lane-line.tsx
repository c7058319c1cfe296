import { LightMark } from "@/components/ui/milestone-light";
import { TimeLane } from "@/components/ui/time-lane";
import type { IsoDate } from "@/domain/calendar/date";
import type { LaneStep } from "@/domain/milestone/lanes.schema";
import { lightWords, milestoneShortText, milestoneText } from "@/lib/text/milestones";
import type { TimeScale } from "@/lib/time-scale";
import { laneRows, type StackedMark, stackMarks } from "./stacked-marks";

type LaneLineProps = { steps: readonly LaneStep[]; scale: TimeScale; today: IsoDate };

const rowHeight = 16;

/** Steps that are named on the line; the others tell their name on hover, and in the project. */
const named: ReadonlySet<string> = new Set(["constructionStart", "completionAcceptance", "productionStart"]);

/** Every step of a project as a mark at its day, with a hair back to the day it was planned for. */
export function LaneLine({ steps, scale, today }: LaneLineProps) {
  const isNamed = ({ code }: LaneStep) => named.has(code) || steps.length === 1;
  const marks = stackMarks(steps, scale, isNamed);
  return (
    <TimeLane scale={scale} today={today} className="min-h-14 self-stretch">
      {marks.map((mark) => (
        <Mark key={mark.step.code} mark={mark} isNamed={isNamed(mark.step)} />
      ))}
    </TimeLane>
  );
}

const titleOf = ({ code, light, lateWorkingDays, plannedOn, actualOn }: LaneStep): string =>
  [
    `${milestoneText[code]}：${lightWords(light, lateWorkingDays)}`,
    plannedOn ? `计划 ${plannedOn}` : "",
    actualOn ? `实际 ${actualOn}` : "",
  ]
    .filter(Boolean)
    .join("，");

function Mark({ mark: { step, at, planAt, row }, isNamed }: { mark: StackedMark; isNamed: boolean }) {
  const top = 4 + row * rowHeight;
  const isMoved = planAt !== null && step.actualOn !== null && Math.abs(planAt - at) > 0.5;
  return (
    <>
      {isMoved ? (
        <span
          className="absolute h-px bg-line-strong"
          style={{
            left: `${Math.min(planAt, at).toFixed(2)}%`,
            width: `${Math.abs(planAt - at).toFixed(2)}%`,
            top: top + rowHeight / 2 - 1,
          }}
        />
      ) : null}
      <span
        title={titleOf(step)}
        className="absolute flex -translate-x-[5px] items-center gap-1 whitespace-nowrap text-xs text-ink-muted"
        style={{ left: `${at.toFixed(2)}%`, top, height: Math.min(rowHeight, laneRows * rowHeight) }}
      >
        <LightMark light={step.light} />
        {isNamed ? milestoneShortText[step.code] : null}
      </span>
    </>
  );
}
