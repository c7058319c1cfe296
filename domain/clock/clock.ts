import { daysBetween, type IsoDate, laterDate } from "@/domain/calendar/date";
import type { IsWorkingDay } from "@/domain/calendar/working-days";
import type { Stage, Standing } from "@/domain/project/stage";
import type { ClockCode, ClockDate, ClockRule, ClockUnit, CountedRule, DatedRule } from "./clock-rule";
import { countingIn, daysUsed, dueAfter, mergedPauses, type Pause } from "./pause";

/** From calm to urgent; `done` has stopped, `paused` stands still. */
export const clockLights = ["done", "paused", "green", "amber", "red"] as const;

export type ClockLight = (typeof clockLights)[number];

/** What happened to a project as far as its clocks look at it. */
export type ClockFacts = {
  stage: Stage;
  standing: Standing;
  stageEnteredOn: IsoDate;
  firstReportedOn: IsoDate;
  firstFollowUpOn: IsoDate | null;
  lastFollowUpOn: IsoDate | null;
  leadJudgedOn: IsoDate | null;
  feedbackOn: IsoDate | null;
  /** Somebody introduced it and is owed an answer. */
  hasIntroducer: boolean;
  /** Entered D1. */
  registeredOn: IsoDate | null;
  /** 项目备案 done. */
  filedOn: IsoDate | null;
  suspendedOn: IsoDate | null;
  contractSignedOn: IsoDate | null;
  promised: Readonly<Record<ClockDate, IsoDate | null>>;
  waits: readonly Pause[];
  suspensions: readonly Pause[];
};

/** One clock of a project today; `left` is negative once overdue. */
export type Clock = {
  code: ClockCode;
  light: ClockLight;
  unit: ClockUnit;
  startedOn: IsoDate;
  /** Null while an open pause keeps it from being known. */
  dueOn: IsoDate | null;
  stoppedOn: IsoDate | null;
  pausedSince: IsoDate | null;
  limit: number;
  used: number;
  left: number;
};

type Moment = { today: IsoDate; isWorkingDay: IsWorkingDay };

const startsOf = (facts: ClockFacts): Record<CountedRule["start"], IsoDate | null> => ({
  registered: facts.firstReportedOn,
  judged: facts.hasIntroducer ? facts.leadJudgedOn : null,
  stageEntered: facts.stageEnteredOn,
  registeredInPark: facts.registeredOn,
  followUp: facts.lastFollowUpOn ?? facts.firstReportedOn,
  followUpOrStage: facts.lastFollowUpOn
    ? laterDate(facts.lastFollowUpOn, facts.stageEnteredOn)
    : facts.stageEnteredOn,
});

const stopsOf = (facts: ClockFacts): Record<CountedRule["stop"], IsoDate | null> => ({
  followUp: facts.firstFollowUpOn,
  judged: facts.leadJudgedOn,
  feedback: facts.feedbackOn,
  projectFiled: facts.filedOn,
  stageLeft: null,
});

function lightOf(used: number, limit: number, amberShareBp: number): "green" | "amber" | "red" {
  if (used > limit) return "red";
  return used * 10_000 >= limit * amberShareBp ? "amber" : "green";
}

function countedClock(rule: CountedRule, facts: ClockFacts, { today, isWorkingDay }: Moment): Clock | null {
  const limit = rule.limits[facts.stage];
  const startedOn = startsOf(facts)[rule.start];
  if (limit === undefined || startedOn === null) return null;
  const stop = stopsOf(facts)[rule.stop];
  const stoppedOn = stop === null ? null : laterDate(stop, startedOn);
  const pauses = mergedPauses([...facts.suspensions, ...(rule.pausesWhileWaiting ? facts.waits : [])]);
  const counting = countingIn(rule.unit, isWorkingDay);
  const used = daysUsed({ start: startedOn, end: stoppedOn ?? today }, pauses, counting);
  const open = pauses.find(({ to }) => to === null);
  const running = lightOf(used, limit, rule.amberShareBp);
  const isPaused = open !== undefined && running !== "red";
  return {
    code: rule.code,
    light: stoppedOn ? "done" : isPaused ? "paused" : running,
    unit: rule.unit,
    startedOn,
    dueOn: dueAfter(startedOn, limit, pauses, counting),
    stoppedOn,
    pausedSince: stoppedOn === null && isPaused ? open.from : null,
    limit,
    used,
    left: limit - used,
  };
}

function datedClock(rule: DatedRule, facts: ClockFacts, { today }: Moment): Clock | null {
  const dueOn = facts.promised[rule.date];
  const isResume = rule.date === "resume";
  if (dueOn === null || !rule.stages.includes(facts.stage)) return null;
  if (isResume !== (facts.standing === "suspended")) return null;
  const startedOn = (isResume ? facts.suspendedOn : facts.contractSignedOn) ?? facts.stageEnteredOn;
  const limit = Math.max(0, daysBetween(startedOn, dueOn));
  const left = daysBetween(today, dueOn);
  const light = lightOf(limit - left, limit, rule.amberShareBp);
  const used = Math.max(0, daysBetween(startedOn, today));
  return {
    code: rule.code,
    light: left < 0 ? "red" : light,
    unit: "days",
    startedOn,
    dueOn,
    stoppedOn: null,
    pausedSince: null,
    limit,
    used,
    left,
  };
}

/**
 * The clocks of a project today, in the order of the rules (domain.md 1.2): a pure function of what happened and of the
 * calendar. The first day is not counted; a day that waits for the other side or is suspended doesn't count either;
 * what was overdue before the wait stays overdue. An ended project has none.
 */
export function clocksOf(rules: readonly ClockRule[], facts: ClockFacts, moment: Moment): Clock[] {
  if (facts.standing === "terminated" || facts.standing === "transferred") return [];
  return rules
    .filter(({ isActive }) => isActive)
    .map((rule) =>
      rule.kind === "counted" ? countedClock(rule, facts, moment) : datedClock(rule, facts, moment),
    )
    .filter((clock) => clock !== null);
}

export const redness = (light: ClockLight): number => clockLights.indexOf(light);

/** The clock that is most urgent: the reddest, among equals the one with the least left; none when nothing runs. */
export function worstClock<Item extends Pick<Clock, "light" | "left">>(
  clocks: readonly Item[],
): Item | undefined {
  const running = clocks.filter(({ light }) => light !== "done");
  return running.toSorted((a, b) => redness(b.light) - redness(a.light) || a.left - b.left)[0];
}
