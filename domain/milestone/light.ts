import { addDays, type IsoDate, isoDate } from "@/domain/calendar/date";
import { addWorkingDays, type IsWorkingDay, workingDaysBetween } from "@/domain/calendar/working-days";
import type { MilestoneState } from "./milestone";

export const milestoneLights = [
  "done",
  "onTime",
  "soon",
  "late",
  "blocked",
  "unplanned",
  "notApplicable",
] as const;

/** How a step stands against its plan today. */
export type MilestoneLight = (typeof milestoneLights)[number];

/** Amber from this many days before the planned date. */
export const soonDays = 7;

export type MilestoneDates = {
  state: MilestoneState;
  plannedOn: string | null;
  actualOn: string | null;
};

export type Assessment = {
  light: MilestoneLight;
  /** Working days after the planned date, up to the actual one or today; 0 when in time, null without a plan. */
  lateWorkingDays: number | null;
};

/** Planned dates before this one are overdue today: a weekend makes nobody late. */
export const overdueBefore = (today: IsoDate, isWorkingDay: IsWorkingDay): IsoDate =>
  isWorkingDay(today) ? today : addWorkingDays(today, -1, isWorkingDay);

function openLight(plannedOn: string, today: IsoDate, lateWorkingDays: number): MilestoneLight {
  if (lateWorkingDays > 0) return "late";
  return plannedOn <= addDays(today, soonDays) ? "soon" : "onTime";
}

/** Compares plan and reality of one step, in working days of the injected calendar. */
export function assess(dates: MilestoneDates, today: IsoDate, isWorkingDay: IsWorkingDay): Assessment {
  const { state, plannedOn, actualOn } = dates;
  if (state === "notApplicable") return { light: "notApplicable", lateWorkingDays: null };
  const endsOn = state === "done" && actualOn !== null ? isoDate(actualOn) : today;
  const lateWorkingDays =
    plannedOn === null ? null : workingDaysBetween(isoDate(plannedOn), endsOn, isWorkingDay);
  if (state === "done" || state === "blocked") return { light: state, lateWorkingDays };
  if (plannedOn === null || lateWorkingDays === null) return { light: "unplanned", lateWorkingDays: null };
  return { light: openLight(plannedOn, today, lateWorkingDays), lateWorkingDays };
}
