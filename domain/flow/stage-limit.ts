import type { ClockRule, ClockUnit } from "../clock/clock-rule";
import type { Stage } from "../project/stage";

export type StageLimit = {
  days: number;
  unit: ClockUnit;
  /** The same in calendar days: five working days are a week. */
  calendarDays: number;
};

/** The rule that limits a whole stay in a stage; a stage without one has no limit. */
export function stageLimitOf(rules: readonly ClockRule[], stage: Stage): StageLimit | null {
  const limits = rules.flatMap((rule) => {
    if (rule.kind !== "counted" || !rule.isActive) return [];
    const isWholeStay =
      (rule.start === "stageEntered" && rule.stop === "stageLeft") ||
      (rule.start === "registered" && rule.stop === "judged");
    const days = isWholeStay ? rule.limits[stage] : undefined;
    if (days === undefined) return [];
    const calendarDays = rule.unit === "workingDays" ? Math.ceil((days * 7) / 5) : days;
    return [{ days, unit: rule.unit, calendarDays }];
  });
  return limits.toSorted((a, b) => a.calendarDays - b.calendarDays)[0] ?? null;
}
