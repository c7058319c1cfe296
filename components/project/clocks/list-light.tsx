import { daysBetween, isoDate } from "@/domain/calendar/date";
import { worstClock } from "@/domain/clock/clock";
import type { ProjectClocksView } from "@/domain/clock/clock.schema";
import { clockText, clockWords, protectionAlarmText } from "@/lib/text/clocks";
import { ClockLight } from "./clock-light";

/** A protection that runs out competes with the clocks for the one place in a list. */
function protectionAlarm({ protectedUntil, protectionState }: ProjectClocksView, today: string) {
  const words = protectionAlarmText[protectionState];
  if (!words || !protectedUntil) return [];
  const left = daysBetween(isoDate(today), isoDate(protectedUntil));
  return [{ light: protectionState === "ending" ? ("amber" as const) : ("red" as const), left, words }];
}

type ListLightProps = { clocks: ProjectClocksView; today: string };

/** The one light of a project in a list or on a card: the most urgent clock, or what it waits for. */
export function ListLight({ clocks, today }: ListLightProps) {
  const alarms = clocks.clocks.map((clock) => ({
    light: clock.light,
    left: clock.left,
    words: `${clockText[clock.code]}${clockWords(clock, today)}`,
  }));
  const worst = worstClock([...alarms, ...protectionAlarm(clocks, today)]);
  const { waiting } = clocks;
  if (waiting && worst?.light !== "red") {
    return (
      <span title={`等待对方：${waiting.for}`}>
        <ClockLight light="paused">等待对方第 {waiting.days} 天</ClockLight>
      </span>
    );
  }
  return worst ? <ClockLight light={worst.light}>{worst.words}</ClockLight> : null;
}
