import Link from "next/link";
import { LightBadge } from "@/components/ui/milestone-light";
import { StageChip } from "@/components/ui/stage-chip";
import type { IsoDate } from "@/domain/calendar/date";
import type { Lane } from "@/domain/milestone/lanes.schema";
import { projectMilestoneHref } from "@/lib/search-params/milestones";
import { lightWords, milestoneText } from "@/lib/text/milestones";
import { stageText } from "@/lib/text/stages";
import type { TimeScale } from "@/lib/time-scale";
import { laneGrid } from "./lane-grid";
import { LaneLine } from "./lane-line";
import { nextStepOf, troubleOf } from "./lane-words";

type LaneRowProps = { lane: Lane; scale: TimeScale; today: IsoDate };

/** One project: how far it is, what comes next, what is wrong, and its line. The whole is told in words too. */
export function LaneRow({ lane, scale, today }: LaneRowProps) {
  const next = nextStepOf(lane.steps);
  const { late, blocked } = troubleOf(lane.steps);
  return (
    <li
      className={`${laneGrid} border-t hairline py-2 [content-visibility:auto] [contain-intrinsic-size:auto_4.5rem]`}
    >
      <div className="min-w-0">
        <Link
          href={projectMilestoneHref(lane.projectId)}
          className="touch link inline-flex max-w-full items-center font-semibold break-words"
        >
          {lane.name}
        </Link>
        <p className="flex flex-wrap items-center gap-x-2 gap-y-0.5 text-sm text-ink-muted">
          <StageChip stage={lane.stage} isPaused={lane.standing === "suspended"}>
            {stageText[lane.stage]}
          </StageChip>
          {late > 0 ? <LightBadge light="late">{`逾期 ${late} 项`}</LightBadge> : null}
          {blocked > 0 ? <LightBadge light="blocked">{`受阻 ${blocked} 项`}</LightBadge> : null}
          <span>
            {lane.departmentName}
            {lane.ownerName ? ` ${lane.ownerName}` : ""}
          </span>
        </p>
        {next ? (
          <p className="text-sm text-ink-muted">
            下一项 {milestoneText[next.code]} <span className="tabular-nums">{next.plannedOn}</span>
          </p>
        ) : null}
        <ul className="sr-only">
          {lane.steps.map(({ code, light, lateWorkingDays, plannedOn, actualOn }) => (
            <li key={code}>
              {milestoneText[code]}：{lightWords(light, lateWorkingDays)}
              {plannedOn ? `，计划 ${plannedOn}` : ""}
              {actualOn ? `，实际 ${actualOn}` : ""}
            </li>
          ))}
        </ul>
      </div>
      <LaneLine steps={lane.steps} scale={scale} today={today} />
    </li>
  );
}
