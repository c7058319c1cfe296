import { and, asc, eq, getTableColumns, gte, lte, or, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { indicators, observations, plans, planTargets } from "@/db/schema";
import type { Actor } from "@/domain/access/actor";
import { can } from "@/domain/access/can";
import type { Measure } from "@/domain/amount/measure";
import type { AmountFigure } from "@/domain/cockpit/figure";
import { actualOf } from "@/domain/plan/actual";
import { auditTarget } from "@/domain/plan/audit";
import type { PlanIndicator } from "@/domain/plan/plan.schema";
import type { PlanTarget } from "@/domain/plan/target.schema";
import { readCountedInPlan } from "../cockpit/counted-in-plan";
import { AppError } from "../kernel/app-error";
import { numberOf, yuanValue } from "./plan-values";

export type PlanRow = typeof plans.$inferSelect;

/** The plan of a code. Throws NOT_FOUND. */
export async function readPlan(db: Database, code: string): Promise<PlanRow> {
  const [plan] = await db.select().from(plans).where(eq(plans.code, code));
  if (!plan) throw new AppError("NOT_FOUND");
  return plan;
}

export const toPlanHead = ({
  id,
  version,
  code,
  name,
  state,
  startMonth,
  endMonth,
  sourceDocument,
}: PlanRow) => ({
  id,
  version,
  code,
  name,
  state,
  startMonth,
  endMonth,
  sourceDocument,
});

/** Every indicator in use, and those no longer in use that the plan set; of a closed plan only what it set. */
function readRows(db: Database, plan: PlanRow) {
  const isSet = sql`${planTargets.id} is not null`;
  return db
    .select({ indicator: getTableColumns(indicators), target: getTableColumns(planTargets) })
    .from(indicators)
    .leftJoin(planTargets, and(eq(planTargets.indicatorId, indicators.id), eq(planTargets.planId, plan.id)))
    .where(plan.state === "closed" ? isSet : or(indicators.isActive, isSet))
    .orderBy(asc(indicators.sort), asc(indicators.code));
}
type Row = Awaited<ReturnType<typeof readRows>>[number];

/** Confirmed and pending observations of the plan's years and months. */
function readObserved(db: Database, plan: PlanRow) {
  return db
    .select({
      indicatorId: observations.indicatorId,
      period: observations.period,
      value: observations.value,
      state: observations.state,
      isDemo: observations.isDemo,
    })
    .from(observations)
    .where(
      and(
        sql`${observations.state} in ('confirmed', 'pending')`,
        gte(observations.period, plan.startMonth.slice(0, 4)),
        lte(observations.period, plan.endMonth),
      ),
    )
    .orderBy(observations.period);
}
type Observed = Awaited<ReturnType<typeof readObserved>>[number];

export const toTarget = (target: NonNullable<Row["target"]>): PlanTarget => ({
  id: target.id,
  version: target.version,
  baseYear: target.baseYear,
  baseValue: numberOf(target.baseValue),
  baseNote: target.baseNote,
  targetYear: target.targetYear,
  targetValue: numberOf(target.targetValue),
  growthClaimBp: target.growthClaimBp,
  growthBasis: target.growthBasis,
  measure: target.measure,
  quote: target.quote,
  isRedLine: target.isRedLine,
  isLowerBound: target.isLowerBound,
  isBaseComparable: target.isBaseComparable,
  evaluation: target.evaluation,
});

/** What the ledger counts in a measure in the plan's months; null for who may not see the park's amounts. */
export async function readCounted(
  db: Database,
  actor: Actor,
  plan: PlanRow,
  measure: Measure,
): Promise<AmountFigure | null> {
  if (!can(actor, "cockpit.read")) return null;
  return readCountedInPlan(db, actor, { measure }, plan);
}

function observedActual(row: Row, observed: readonly Observed[], plan: PlanRow): PlanIndicator["actual"] {
  const values = observed.map(({ period, value }) => ({ period, value: Number(value) }));
  const actual = actualOf(row.indicator.kind, values, plan.startMonth, plan.endMonth);
  return actual && { ...actual, isDemo: observed.some(({ isDemo }) => isDemo) };
}

/** The ledger's sum where it counts something, since every fen of it has its evidence; else what was observed. */
function actualIn(
  row: Row,
  observed: readonly Observed[],
  plan: PlanRow,
  today: string,
  counted: AmountFigure | null,
) {
  const value = counted && counted.count > 0 ? yuanValue(counted.countedFen, row.indicator.unit) : null;
  if (value === null) return observedActual(row, observed, plan);
  const month = today.slice(0, 7);
  const upTo = [month, plan.endMonth].sort()[0] ?? month;
  return { value, source: "ledger" as const, upTo, missingMonths: 0, yearLessMonths: null, isDemo: false };
}

type Context = { db: Database; actor: Actor; plan: PlanRow; today: string };

async function toIndicator(
  context: Context,
  row: Row,
  observed: readonly Observed[],
): Promise<PlanIndicator> {
  const { createdAt: _, updatedAt: __, ...indicator } = row.indicator;
  const target = row.target && toTarget(row.target);
  const measure = target?.measure;
  const counted = measure ? await readCounted(context.db, context.actor, context.plan, measure) : null;
  const confirmed = observed.filter(({ state }) => state === "confirmed");
  return {
    ...indicator,
    target,
    audit: target && auditTarget({ ...target, kind: indicator.kind }),
    actual: actualIn(row, confirmed, context.plan, context.today, counted),
    series: confirmed.map(({ period, value, isDemo }) => ({ period, value: Number(value), isDemo })),
    pendingCount: observed.length - confirmed.length,
    counted,
  };
}

/** The indicators of a plan with base, target, the check of its own arithmetic and what was confirmed since. */
export async function readIndicators(context: Context): Promise<PlanIndicator[]> {
  const [rows, observed] = await Promise.all([
    readRows(context.db, context.plan),
    readObserved(context.db, context.plan),
  ]);
  return Promise.all(
    rows.map((row) =>
      toIndicator(
        context,
        row,
        observed.filter(({ indicatorId }) => indicatorId === row.indicator.id),
      ),
    ),
  );
}
