import { addDays, type IsoDate, isoDate } from "@/domain/calendar/date";
import { catalogueEntry, type MilestoneLimit } from "./catalogue";
import type { MilestoneCode, MilestoneState } from "./milestone";

export type Span = { from: IsoDate; to: IsoDate };

export type SpanDates = {
  code: MilestoneCode;
  state: MilestoneState;
  plannedOn: string | null;
  startedOn: string | null;
  actualOn: string | null;
};

/** Drawn where nothing says how long a step takes. */
const usualDays = 21;
/** A step planned long after the one before it is not drawn from there. */
const longestDays = 120;

const lengthOf = (limit: MilestoneLimit | null): number => {
  if (limit === null) return usualDays;
  return limit.unit === "days" ? limit.count : Math.ceil((limit.count * 7) / 5);
};

/** The planned bar of a step: from when the last step before it is planned, else as long as it usually takes. */
export function planSpan(
  code: MilestoneCode,
  planned: ReadonlyMap<MilestoneCode, string | null>,
): Span | null {
  const plannedOn = planned.get(code);
  if (!plannedOn) return null;
  const to = isoDate(plannedOn);
  const { dependsOn, limit } = catalogueEntry(code);
  const earlier = dependsOn
    .flatMap((step) => planned.get(step) ?? [])
    .filter((on) => on < to && on >= addDays(to, -longestDays))
    .toSorted();
  const before = earlier.at(-1);
  return { from: before ? isoDate(before) : addDays(to, -lengthOf(limit)), to };
}

/** The actual bar: until it was done, or until today while it is being worked on. */
export function actualSpan({ state, startedOn, actualOn }: SpanDates, today: IsoDate): Span | null {
  if (state === "done" && actualOn !== null) {
    const to = isoDate(actualOn);
    return { from: startedOn !== null && startedOn < actualOn ? isoDate(startedOn) : to, to };
  }
  const isRunning = state === "inProgress" || state === "blocked";
  return isRunning && startedOn !== null ? { from: isoDate(startedOn), to: today } : null;
}

/** What an open step has lost against its plan by today. */
export function delaySpan({ state, plannedOn }: SpanDates, today: IsoDate): Span | null {
  const isOpen = state !== "done" && state !== "notApplicable";
  return isOpen && plannedOn !== null && plannedOn < today ? { from: isoDate(plannedOn), to: today } : null;
}
