import type { AmountFilter } from "@/domain/amount/amount-filter.schema";
import { type IsoMonth, isoMonth } from "@/domain/calendar/date";
import type { CockpitPeriod } from "@/domain/cockpit/overview.schema";
import {
  monthsOfPeriod,
  quarterOfMonth,
  spanOfPeriod,
  type TargetPeriod,
  yearPeriod,
} from "@/domain/target/period";
import type { PlanChoice } from "./plan-choices";

export type CockpitWindow = {
  firstMonth: IsoMonth;
  lastMonth: IsoMonth;
  /** What the lists are narrowed to. */
  filter: Pick<AmountFilter, "plan" | "years" | "months">;
  /** Under which period the sums by project are kept. */
  sumPeriod: string;
  /** The period of the broken-down target; null for the plan, which has its own. */
  target: TargetPeriod | null;
};

/** The months a cockpit is read over, and how its lists say so. */
export function windowOf(period: CockpitPeriod, plan: PlanChoice, asOfMonth: IsoMonth): CockpitWindow {
  if (period === "plan") {
    const span = { firstMonth: isoMonth(plan.startMonth), lastMonth: isoMonth(plan.endMonth) };
    return { ...span, filter: { plan: plan.code }, sumPeriod: plan.code, target: null };
  }
  if (period === "year") {
    const year = Number(asOfMonth.slice(0, 4));
    return {
      ...spanOfPeriod(yearPeriod(year)),
      filter: { years: [year] },
      sumPeriod: `year:${year}`,
      target: yearPeriod(year),
    };
  }
  const quarter = quarterOfMonth(asOfMonth);
  return {
    ...spanOfPeriod(quarter),
    filter: { months: monthsOfPeriod(quarter) },
    sumPeriod: `quarter:${quarter}`,
    target: quarter,
  };
}
