import { daysBetween, type IsoDate } from "@/domain/calendar/date";
import type { Stage } from "@/domain/project/stage";

/** Days without a follow-up after which a project is stale, by stage; null never alarms (domain.md 1.2, 1.5). */
export type StaleSettings = Readonly<Record<Stage, number | null>>;

export const defaultStaleDays: StaleSettings = {
  L0: 3,
  L1: 7,
  L2: 30,
  L3: 30,
  R1: 30,
  R2: 30,
  R3: 30,
  S1: 30,
  S2: 20,
  D1: 30,
  D2: 30,
  B1: 30,
  B2: 30,
  B3: 30,
  O1: null,
  O2: null,
};

/** True when more days than the stage allows have passed since the last follow-up (first report if there is none). */
export function isStale(
  lastFollowUpOn: IsoDate,
  stage: Stage,
  today: IsoDate,
  settings: StaleSettings = defaultStaleDays,
): boolean {
  const limit = settings[stage];
  return limit !== null && daysBetween(lastFollowUpOn, today) > limit;
}
