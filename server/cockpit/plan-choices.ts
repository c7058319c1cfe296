import { and, asc, desc, eq, inArray } from "drizzle-orm";
import { indicators, plans, planTargets } from "@/db/schema";
import { yuanMeasures } from "@/domain/amount/measure";
import { fenFromDecimal } from "@/domain/money/decimal";
import type { Fen } from "@/domain/money/fen";
import type { PlanState } from "@/domain/plan/plan";
import { AppError } from "../kernel/app-error";
import type { Reader } from "./counter-lines";

export type PlanChoice = {
  code: string;
  name: string;
  state: PlanState;
  startMonth: string;
  endMonth: string;
  targetFen: Fen | null;
  targetNote: string | null;
  targetQuote: string | null;
};

const targetFenOf = (value: string | null, unit: string | null): Fen | null => {
  if (value === null) return null;
  const amount = fenFromDecimal(value, unit === "万元" ? "wan" : "yi");
  return amount.ok ? amount.value : null;
};

/** Every plan, the latest first, with its target of money attracted (null while unset). */
export async function readPlanChoices(db: Reader): Promise<PlanChoice[]> {
  const attraction = db
    .select({
      planId: planTargets.planId,
      unit: indicators.unit,
      targetValue: planTargets.targetValue,
      baseNote: planTargets.baseNote,
      quote: planTargets.quote,
    })
    .from(planTargets)
    .innerJoin(indicators, eq(indicators.id, planTargets.indicatorId))
    .where(and(inArray(planTargets.measure, [...yuanMeasures]), inArray(indicators.unit, ["亿元", "万元"])))
    .as("attraction");
  const rows = await db
    .selectDistinctOn([plans.startMonth, plans.code], {
      code: plans.code,
      name: plans.name,
      state: plans.state,
      startMonth: plans.startMonth,
      endMonth: plans.endMonth,
      unit: attraction.unit,
      targetValue: attraction.targetValue,
      targetNote: attraction.baseNote,
      targetQuote: attraction.quote,
    })
    .from(plans)
    .leftJoin(attraction, eq(attraction.planId, plans.id))
    .orderBy(desc(plans.startMonth), asc(plans.code));
  return rows.map(({ unit, targetValue, ...row }) => ({ ...row, targetFen: targetFenOf(targetValue, unit) }));
}

/** The plan asked for, else the open one, else the latest. An unknown code is NOT_FOUND. */
export function choosePlan(choices: readonly PlanChoice[], code: string | undefined): PlanChoice {
  const wanted =
    code === undefined
      ? (choices.find((plan) => plan.state === "open") ?? choices[0])
      : choices.find((plan) => plan.code === code);
  if (!wanted) throw new AppError("NOT_FOUND");
  return wanted;
}
