import type { Role } from "@/domain/access/role";
import type { PlanState } from "@/domain/plan/plan";
import { yearOfPeriod } from "./period";
import type { TargetPlace } from "./place";

export type PlanYears = { firstYear: number; lastYear: number; state: PlanState };
export type TargetOfficer = { departmentId: string | null; role: Role | null; isActive: boolean };

export type TargetRefusal = "TARGET_OUTSIDE_PLAN" | "PLAN_CLOSED" | "TARGET_OFFICER_ELSEWHERE";

/** The plan a year lies in. */
export const planOfYear = <Plan extends PlanYears>(plans: readonly Plan[], year: number): Plan | undefined =>
  plans.find(({ firstYear, lastYear }) => firstYear <= year && year <= lastYear);

/**
 * Whether a target may be set there: its year inside an open plan, an officer in the department. A target of somebody who
 * has left may still be withdrawn.
 */
export function refusalOfTarget(
  place: TargetPlace,
  value: number | null,
  plans: readonly PlanYears[],
  officer: TargetOfficer | null,
): TargetRefusal | null {
  const plan = planOfYear(plans, yearOfPeriod(place.period));
  if (!plan) return "TARGET_OUTSIDE_PLAN";
  if (plan.state === "closed") return "PLAN_CLOSED";
  if (place.userId === null || value === null) return null;
  const mayCarry = officer?.role === "officer" || officer?.role === "departmentHead";
  const belongs = officer?.departmentId === place.departmentId;
  return mayCarry && belongs && officer.isActive ? null : "TARGET_OFFICER_ELSEWHERE";
}
