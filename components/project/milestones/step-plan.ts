import { type IsoDate, isoDate } from "@/domain/calendar/date";
import type { MilestoneCode } from "@/domain/milestone/milestone";
import type { MilestoneItem } from "@/domain/milestone/milestone-item.schema";
import { actualSpan, planSpan } from "@/domain/milestone/spans";
import { scaleOver, type TimeScale } from "@/lib/time-scale";

export type StepPlan = ReadonlyMap<MilestoneCode, string | null>;

/** Planned dates by step; one that is 不适用 has none. */
export const planOf = (items: readonly MilestoneItem[]): StepPlan =>
  new Map(items.map(({ code, plannedOn, state }) => [code, state === "notApplicable" ? null : plannedOn]));

/** Months that hold every bar of the project. */
export function scaleOf(items: readonly MilestoneItem[], today: IsoDate): TimeScale {
  const plan = planOf(items);
  const dates = items.flatMap((item) => {
    const spans = [planSpan(item.code, plan), actualSpan(item, today)];
    const deadline = item.blockerDueOn ? [isoDate(item.blockerDueOn)] : [];
    return [...spans.flatMap((span) => (span ? [span.from, span.to] : [])), ...deadline];
  });
  return scaleOver(dates, today);
}
