"use client";

import { useQuery } from "@tanstack/react-query";
import { Tooltip } from "@/components/ui/tooltip";
import { redness } from "@/domain/clock/clock";
import type { ClockView } from "@/domain/clock/clock.schema";
import { api } from "@/lib/api/client";
import { clockText, clockUnitText, clockWords, promisedDateText } from "@/lib/text/clocks";
import { useRecord } from "../record/record-context";
import { ClockLight } from "./clock-light";
import { WaitLine } from "./wait-line";

/** The clocks that run on a project, the most urgent first, and what it waits for. */
export function ClockStrip() {
  const { project, reader } = useRecord();
  const { data } = useQuery(api.clock.ofProject.queryOptions({ input: { projectId: project.id } }));
  if (!data) return <div className="min-h-8" />;
  const running = data.clocks
    .filter(({ light }) => light !== "done")
    .toSorted((a, b) => redness(b.light) - redness(a.light) || a.left - b.left);
  if (running.length === 0 && !data.waiting && !data.canWait) return null;
  return (
    <div className="flex flex-wrap items-center gap-2 text-sm">
      {running.length > 0 ? (
        <ul aria-label="时限" className="contents">
          {running.map((clock) => (
            <li key={clock.code}>
              <RunningClock clock={clock} today={reader.today} />
            </li>
          ))}
        </ul>
      ) : null}
      <WaitLine projectId={project.id} waiting={data.waiting} canWait={data.canWait} />
    </div>
  );
}

/** Hover, focus or tap tells the rule behind it. */
function RunningClock({ clock, today }: { clock: ClockView; today: string }) {
  return (
    <Tooltip content={<ClockRuleLines clock={clock} />}>
      <button
        type="button"
        className="touch inline-flex h-8 cursor-help items-center gap-2 rounded-md border hairline bg-surface px-2.5"
      >
        <span>{clockText[clock.code]}</span>
        <ClockLight light={clock.light}>{clockWords(clock, today)}</ClockLight>
      </button>
    </Tooltip>
  );
}

function ClockRuleLines({ clock }: { clock: ClockView }) {
  const { code, startedOn, dueOn, pausedSince, limit, used, unit } = clock;
  const promised = promisedDateText[code];
  if (promised) {
    return (
      <span className="tabular-nums">
        {promised} {dueOn}
      </span>
    );
  }
  return (
    <span className="grid gap-0.5 tabular-nums">
      <span>
        时限 {limit} {clockUnitText[unit]}，已用 {used}
      </span>
      <span>{startedOn} 起算，当日不计</span>
      {pausedSince ? <span>{pausedSince} 起暂停计时</span> : null}
      {dueOn ? <span>{dueOn} 到期</span> : null}
    </span>
  );
}
