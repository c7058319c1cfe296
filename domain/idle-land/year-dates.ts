import { addDays, addYears, type IsoDate } from "../calendar/date";
import type { ComputedDate } from "./finding";

/** Every date that follows from the day by which construction has to start. */
export function startDates(startBy: IsoDate) {
  const [yearEndsOn, twoYearsEndOn] = [addYears(startBy, 1), addYears(startBy, 2)];
  return {
    startIn90: addDays(startBy, -90),
    startIn30: addDays(startBy, -30),
    startBy,
    late180: addDays(startBy, 180),
    late330: addDays(startBy, 330),
    yearEndsOn,
    suspectedFrom: addDays(yearEndsOn, 1),
    twoYearsEndOn,
    twoYearsFrom: addDays(twoYearsEndOn, 1),
  } satisfies Partial<Record<ComputedDate["key"], IsoDate>>;
}

/** Every date that follows from a stop. */
export function stopDates(stoppedOn: IsoDate) {
  const stopYearEndsOn = addYears(stoppedOn, 1);
  return {
    stop300: addDays(stoppedOn, 300),
    stopYearEndsOn,
    stopSuspectedFrom: addDays(stopYearEndsOn, 1),
  } satisfies Partial<Record<ComputedDate["key"], IsoDate>>;
}

const startKeys = [
  "startIn90",
  "startIn30",
  "startBy",
  "late180",
  "late330",
  "yearEndsOn",
  "suspectedFrom",
  "twoYearsEndOn",
  "twoYearsFrom",
] as const;
const stopKeys = ["stop300", "stopYearEndsOn", "stopSuspectedFrom"] as const;

export function listedStartDates(startBy: IsoDate): ComputedDate[] {
  const dates = startDates(startBy);
  return startKeys.map((key) => ({ key, on: dates[key] }));
}

export function listedStopDates(stoppedOn: IsoDate): ComputedDate[] {
  const dates = stopDates(stoppedOn);
  return stopKeys.map((key) => ({ key, on: dates[key] }));
}
