import { asc, eq } from "drizzle-orm";
import type { Database, Transaction } from "@/db/client";
import { indicators, plans, planTargets } from "@/db/schema";
import type { Measure } from "@/domain/amount/measure";
import { fenFromDecimal } from "@/domain/money/decimal";
import type { PlanYears } from "@/domain/target/check-target";

export type PlanWithYears = PlanYears & { id: string; code: string; name: string };

/** Every plan with its years, the earliest first. */
export async function readPlanYears(db: Database | Transaction): Promise<PlanWithYears[]> {
  const rows = await db.select().from(plans).orderBy(asc(plans.startMonth), asc(plans.code));
  return rows.map(({ id, code, name, state, startMonth, endMonth }) => ({
    id,
    code,
    name,
    state,
    firstYear: Number(startMonth.slice(0, 4)),
    lastYear: Number(endMonth.slice(0, 4)),
  }));
}

/** The plan's own target of 招商引资 in fen (US cents of a foreign measure); null until issued or meant in another measure. */
export async function readPlanTarget(db: Database, planId: string, measure: Measure): Promise<number | null> {
  const rows = await db
    .select({ unit: indicators.unit, value: planTargets.targetValue, measure: planTargets.measure })
    .from(planTargets)
    .innerJoin(indicators, eq(indicators.id, planTargets.indicatorId))
    .where(eq(planTargets.planId, planId))
    .orderBy(asc(indicators.sort));
  const row = rows.find((candidate) => candidate.measure === measure);
  if (!row?.value) return null;
  const amount = fenFromDecimal(row.value, row.unit.startsWith("亿") ? "yi" : "wan");
  return amount.ok ? amount.value : null;
}
