import { addDays, type IsoDate } from "../calendar/date";
import { factsBy, type IdleLandFacts } from "./facts";
import { startBy } from "./start-by";
import { readStops } from "./stops";
import { judgeThresholds } from "./thresholds";
import { startDates, stopDates } from "./year-dates";

export const reminderKinds = [
  "startIn90",
  "startIn30",
  "late180",
  "late330",
  "suspectedNotStarted",
  "twoYearsIn30",
  "twoYears",
  "stop300",
  "suspectedStopped",
] as const;
export type ReminderKind = (typeof reminderKinds)[number];

/** What to tell on a day: the date it is about, and the day that date was counted from. */
export type Reminder = { kind: ReminderKind; on: IsoDate; aboutOn: IsoDate; countedFrom: IsoDate };

function startReminders(startBy: IsoDate): Reminder[] {
  const dates = startDates(startBy);
  const of = (kind: ReminderKind, on: IsoDate, aboutOn: IsoDate): Reminder => ({
    kind,
    on,
    aboutOn,
    countedFrom: startBy,
  });
  return [
    of("startIn90", dates.startIn90, startBy),
    of("startIn30", dates.startIn30, startBy),
    of("late180", dates.late180, dates.yearEndsOn),
    of("late330", dates.late330, dates.yearEndsOn),
    of("suspectedNotStarted", dates.suspectedFrom, dates.yearEndsOn),
    of("twoYearsIn30", addDays(dates.twoYearsEndOn, -30), dates.twoYearsEndOn),
    of("twoYears", dates.twoYearsFrom, dates.twoYearsEndOn),
  ];
}

function stopReminders(stoppedOn: IsoDate): Reminder[] {
  const { stop300, stopYearEndsOn, stopSuspectedFrom } = stopDates(stoppedOn);
  return [
    { kind: "stop300", on: stop300, aboutOn: stopYearEndsOn, countedFrom: stoppedOn },
    { kind: "suspectedStopped", on: stopSuspectedFrom, aboutOn: stopYearEndsOn, countedFrom: stoppedOn },
  ];
}

/** Every reminder the facts known today give rise to, past and to come, in order; none for land that is built on or finished. */
export function idleLandReminders(allFacts: IdleLandFacts, today: IsoDate): Reminder[] {
  const facts = factsBy(allFacts, today);
  if (facts.completedOn !== null || facts.ledgerPhase === "completed") return [];
  if (facts.startedOn === null && facts.ledgerPhase === "supplied") {
    const { on } = startBy(facts);
    return on === null ? [] : startReminders(on);
  }
  const { current } = readStops(facts);
  if (!current) return [];
  const { below, unknown } = judgeThresholds(facts);
  return below.length + unknown.length > 0 ? stopReminders(current.from) : [];
}

/** The latest reminder that is due, so that a ledger filled in late doesn't send the whole backlog. */
export const dueReminder = (facts: IdleLandFacts, today: IsoDate): Reminder | null =>
  idleLandReminders(facts, today).findLast(({ on }) => on <= today) ?? null;
