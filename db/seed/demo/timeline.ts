import { addDays, daysBetween, type IsoDate, isoDate } from "@/domain/calendar/date";
import { type Stage, stages } from "@/domain/project/stage";
import { compareStages } from "@/domain/project/stage-order";
import { isWorkingDay } from "@/lib/working-calendar";
import type { Fate } from "./fate";
import type { Random } from "./random";

export type Step = { stage: Stage; on: IsoDate };

/** The way of a project: every stage with the day it was entered, and the day its story ends. */
export type Timeline = { steps: readonly Step[]; endsOn: IsoDate };

type Range = readonly [min: number, max: number];

export const firstDay = isoDate("2021-01-06");

/** Days spent in a stage before the next; the second range is for a rented factory. */
const dwell: Record<Stage, readonly [Range, Range?]> = {
  L0: [[1, 3]],
  L1: [[6, 24]],
  L2: [[15, 50]],
  L3: [[30, 95]],
  R1: [[5, 9]],
  R2: [[10, 18]],
  R3: [[15, 28]],
  S1: [[25, 70]],
  S2: [[15, 38]],
  D1: [[20, 55]],
  D2: [
    [110, 220],
    [25, 70],
  ],
  B1: [[20, 55]],
  B2: [
    [210, 400],
    [70, 160],
  ],
  B3: [[25, 60]],
  O1: [[200, 400]],
  O2: [[0, 0]],
};

/** Days already spent in the stage it stands in. */
const stay: Record<Stage, Range> = {
  L0: [0, 3],
  L1: [1, 20],
  L2: [3, 55],
  L3: [5, 95],
  R1: [1, 9],
  R2: [2, 16],
  R3: [2, 26],
  S1: [4, 60],
  S2: [3, 18],
  D1: [5, 55],
  D2: [10, 190],
  B1: [4, 45],
  B2: [20, 360],
  B3: [5, 50],
  O1: [10, 560],
  O2: [40, 1300],
};

/** The working day on or before a date: offices move projects on working days. */
export function workingDayUpTo(date: IsoDate): IsoDate {
  let day = date;
  for (let tried = 0; tried < 12 && !isWorkingDay(day); tried += 1) day = addDays(day, -1);
  return day;
}

function pathTo(stage: Stage, skipsFramework: boolean): Stage[] {
  return stages.filter(
    (step) =>
      compareStages(step, stage) <= 0 && !(step === "S1" && skipsFramework && compareStages(stage, "S1") > 0),
  );
}

const between = (random: Random, [min, max]: Range): number => random.integer(min, max);

/** How long ago the story of a project that goes on no more ended. */
function endAgo(random: Random, { standing, stage }: Fate): number {
  if (standing === "suspended") return random.integer(25, 210);
  const shortest = compareStages(stage, "S1") >= 0 ? 60 : 40;
  return random.integer(shortest, 1800);
}

type Options = { fate: Fate; rents: boolean; today: IsoDate; leastStay: number };

/** Walks back from today (or from the end) to the first report, never before 2021. */
export function layOut(random: Random, { fate, rents, today, leastStay }: Options): Timeline {
  const isOpen = fate.standing === "normal";
  const endsOn = isOpen ? today : addDays(today, -endAgo(random, fate));
  const path = pathTo(fate.stage, random.chance(0.4));
  const spans = path.map((stage, index) => {
    if (index === path.length - 1) return Math.max(leastStay, between(random, stay[stage]));
    const [owned, rented] = dwell[stage];
    return between(random, rents ? (rented ?? owned) : owned);
  });
  const total = spans.reduce((sum, span) => sum + span, 0);
  const available = daysBetween(firstDay, endsOn) - random.integer(0, 60);
  const scale = total > available ? available / total : 1;
  const entered: Step[] = [];
  let back = Math.round(total * scale);
  for (const [index, stage] of path.entries()) {
    entered.push({ stage, on: workingDayUpTo(addDays(endsOn, -back)) });
    back -= Math.round((spans[index] ?? 0) * scale);
    back = Math.max(back, 0);
  }
  return { steps: entered, endsOn: workingDayUpTo(endsOn) };
}

export const enteredOn = (timeline: Timeline, stage: Stage): IsoDate | null =>
  timeline.steps.find((step) => step.stage === stage)?.on ?? null;

/** Office hours of a business date at the park, as an instant. */
export function officeInstant(random: Random, on: IsoDate): Date {
  const minutes = random.integer(8 * 60 + 30, 17 * 60 + 40) - 8 * 60;
  return new Date(Date.parse(`${on}T00:00:00Z`) + minutes * 60_000);
}
