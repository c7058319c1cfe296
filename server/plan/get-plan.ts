import { and, asc, desc, eq, getTableColumns, gte, lte, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { indicators, observations, plans, planTargets } from "@/db/schema";
import type { Actor } from "@/domain/access/actor";
import { can } from "@/domain/access/can";
import type { AmountFilter } from "@/domain/amount/amount-filter.schema";
import { auditTarget } from "@/domain/plan/audit";
import { getPlanInput, type PlanIndicator, planDetail } from "@/domain/plan/plan.schema";
import { sumAmounts } from "../amount/sum-amounts";
import { AppError } from "../kernel/app-error";
import { query } from "../kernel/procedure";

type PlanRow = typeof plans.$inferSelect;

const number = (text: string | null): number | null => (text === null ? null : Number(text));

/** 突破、不低于: the plan states a floor. */
const isFloor = (quote: string | null): boolean => quote !== null && /突破|不低于/.test(quote);

function readTargets(db: Database, plan: PlanRow) {
  return db
    .select({ indicator: getTableColumns(indicators), target: getTableColumns(planTargets) })
    .from(indicators)
    .leftJoin(planTargets, and(eq(planTargets.indicatorId, indicators.id), eq(planTargets.planId, plan.id)))
    .where(plan.state === "closed" ? sql`${planTargets.id} is not null` : undefined)
    .orderBy(asc(indicators.sort), asc(indicators.code));
}

type Row = Awaited<ReturnType<typeof readTargets>>[number];

/** The last observation of each indicator inside the plan's years. */
function readLatest(db: Database, plan: PlanRow) {
  return db
    .selectDistinctOn([observations.indicatorId])
    .from(observations)
    .where(
      and(gte(observations.period, plan.startMonth.slice(0, 4)), lte(observations.period, plan.endMonth)),
    )
    .orderBy(observations.indicatorId, desc(observations.period));
}

function toTarget(target: NonNullable<Row["target"]>) {
  return {
    version: target.version,
    baseYear: target.baseYear,
    baseValue: number(target.baseValue),
    baseNote: target.baseNote,
    targetYear: target.targetYear,
    targetValue: number(target.targetValue),
    growthClaimBp: target.growthClaimBp,
    growthBasis: target.growthBasis,
    measure: target.measure,
    quote: target.quote,
    isRedLine: target.isRedLine,
    isLowerBound: isFloor(target.quote),
    isBaseComparable: target.measure === null || target.baseNote === null,
  };
}

type Latest = Awaited<ReturnType<typeof readLatest>>[number];

function toIndicator(row: Row, latest: Latest | undefined, counted: PlanIndicator["counted"]): PlanIndicator {
  const { id, code, name, groupName, unit, kind, decimals } = row.indicator;
  const target = row.target && toTarget(row.target);
  return {
    id,
    code,
    name,
    groupName,
    unit,
    kind,
    decimals,
    target,
    audit: target && auditTarget({ ...target, kind }),
    latest: latest ? { period: latest.period, value: Number(latest.value), source: latest.source } : null,
    counted,
  };
}

/** Only who may see the amounts is shown their sum. */
async function readCounted(
  db: Database,
  actor: Actor,
  plan: PlanRow,
  row: Row,
): Promise<PlanIndicator["counted"]> {
  const measure = row.target?.measure;
  if (!measure || !can(actor, "cockpit.read")) return null;
  const filter: AmountFilter = { measure, plan: plan.code, counted: "yes" };
  const { countedCount, countedFen, countedUsdCents } = await sumAmounts(db, actor, filter);
  return { count: countedCount, countedFen, countedUsdCents, filter };
}

/** A plan's indicators with base, target, the check of its own arithmetic, its words and the latest value. */
export const getPlan = query({
  name: "plan.get",
  permission: "plan.read",
  summary: "规划指标与算术核对",
  method: "GET",
  path: "/plans/{code}",
  input: getPlanInput,
  output: planDetail,
  run: async ({ db, actor, input }) => {
    const [plan] = await db.select().from(plans).where(eq(plans.code, input.code));
    if (!plan) throw new AppError("NOT_FOUND");
    const [rows, latest] = await Promise.all([readTargets(db, plan), readLatest(db, plan)]);
    const items = rows.map(async (row) => {
      const found = latest.find(({ indicatorId }) => indicatorId === row.indicator.id);
      return toIndicator(row, found, await readCounted(db, actor, plan, row));
    });
    const { code, name, state, startMonth, endMonth, sourceDocument } = plan;
    return {
      plan: { code, name, state, startMonth, endMonth, sourceDocument },
      indicators: await Promise.all(items),
    };
  },
});
