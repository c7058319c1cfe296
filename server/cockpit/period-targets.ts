import { and, eq, isNotNull } from "drizzle-orm";
import { indicators, plans, planTargets } from "@/db/schema";
import { foreignMeasures, isForeignMeasure, type Measure, measures } from "@/domain/amount/measure";
import type { CockpitOverviewInput } from "@/domain/cockpit/overview.schema";
import { fenFromDecimal, type MoneyUnit } from "@/domain/money/decimal";
import { readTargets } from "../target/read-targets";
import type { Reader } from "./counter-lines";
import type { CockpitWindow } from "./period";
import type { PlanChoice } from "./plan-choices";

export type MeasureTargets = Readonly<Partial<Record<Measure, number>>>;

const unitOf = (measure: Measure, unit: string): MoneyUnit | null => {
  const suffix = isForeignMeasure(measure) ? "美元" : "元";
  if (unit === `亿${suffix}`) return "yi";
  return unit === `万${suffix}` ? "wan" : null;
};

/** What the plan itself asks of each measure; a renminbi measure it does not name is read against 招商引资. */
async function readPlanTargets(db: Reader, plan: PlanChoice): Promise<MeasureTargets> {
  const rows = await db
    .select({ measure: planTargets.measure, value: planTargets.targetValue, unit: indicators.unit })
    .from(planTargets)
    .innerJoin(indicators, eq(indicators.id, planTargets.indicatorId))
    .innerJoin(plans, eq(plans.id, planTargets.planId))
    .where(
      and(eq(plans.code, plan.code), isNotNull(planTargets.measure), isNotNull(planTargets.targetValue)),
    );
  const own = rows.flatMap(({ measure, value, unit }) => {
    const scale = measure && unitOf(measure, unit);
    const parsed = scale && value !== null ? fenFromDecimal(value, scale) : null;
    return measure && parsed?.ok ? [[measure, parsed.value] as const] : [];
  });
  const attraction = plan.targetFen;
  const shared =
    attraction === null
      ? []
      : measures
          .filter((measure) => !isForeignMeasure(measure))
          .map((measure) => [measure, attraction] as const);
  const foreign = own.filter(([measure]) => foreignMeasures.some((name) => name === measure));
  return Object.fromEntries([...shared, ...foreign]);
}

type Question = { input: CockpitOverviewInput; plan: PlanChoice; window: CockpitWindow };

/**
 * The target of each measure for what is shown, in its own money. Of the plan only the park has one; of a year or quarter
 * also a department or, for the whole park, one industry.
 */
export async function readPeriodTargets(
  db: Reader,
  { input, plan, window }: Question,
): Promise<MeasureTargets> {
  const { departmentId, industries = [], zones = [] } = input;
  const [industry, ...more] = industries;
  const isNarrow = zones.length > 0 || more.length > 0 || (industry && departmentId);
  if (isNarrow) return {};
  if (window.target === null) return departmentId || industry ? {} : readPlanTargets(db, plan);
  const of = departmentId ? ("departments" as const) : industry ? ("industries" as const) : ("park" as const);
  const rows = await readTargets(db, {
    measures,
    periods: [window.target],
    of,
    departmentIds: departmentId ? [departmentId] : undefined,
  });
  return Object.fromEntries(
    rows
      .filter((row) => !industry || row.industry === industry)
      .map(({ measure, value }) => [measure, value]),
  );
}
