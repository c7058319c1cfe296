import type { Database } from "@/db/client";
import type { Actor } from "@/domain/access/actor";
import type { AmountFilter } from "@/domain/amount/amount-filter.schema";
import { isForeignMeasure, type Measure, measures } from "@/domain/amount/measure";
import { isoDate, isoMonth, monthOf, monthsFromTo } from "@/domain/calendar/date";
import {
  type CockpitOverviewInput,
  cockpitOverview,
  cockpitOverviewInput,
} from "@/domain/cockpit/overview.schema";
import type { CockpitSettings } from "@/domain/cockpit/settings";
import { type ProgressInput, progressOf } from "@/domain/plan/progress";
import type { ProjectFilter } from "@/domain/project/project-filter.schema";
import { sumAmounts } from "../amount/sum-amounts";
import { query } from "../kernel/procedure";
import { readAmountBreakdown, readTopProjects } from "./amount-breakdown";
import { readCockpitSettings } from "./cockpit-settings";
import { departmentOf, readDepartmentName } from "./department-scope";
import { pipelineFilter, readPipeline } from "./pipeline";
import { choosePlan, type PlanChoice, readPlanChoices } from "./plan-choices";
import { readAttention, readFunnel } from "./project-figures";
import { readSignedThisMonth } from "./signed-this-month";

type Period = Omit<ProgressInput, "actual">;

function filtersOf(input: CockpitOverviewInput) {
  const { industries, zones, departmentId } = input;
  const amounts = (measure: Measure, plan: string): AmountFilter => ({
    measure,
    plan,
    industries,
    zones,
    departmentId,
    counted: "yes",
  });
  const projects: ProjectFilter = { scope: "all", standings: ["normal"], industries, zones, departmentId };
  return { amounts, projects };
}

/** The three measures over the plan, each against the target; time is compared only for the whole park. */
async function readMeasures(
  db: Database,
  actor: Actor,
  filterOf: (measure: Measure) => AmountFilter,
  period: Period,
) {
  return Promise.all(
    measures.map(async (measure) => {
      const filter = filterOf(measure);
      const { countedCount, countedFen, countedUsdCents } = await sumAmounts(db, actor, filter);
      const progress = progressOf({ ...period, actual: countedFen });
      return { measure, figure: { count: countedCount, countedFen, countedUsdCents, filter }, progress };
    }),
  );
}

function periodOf(plan: PlanChoice, today: string, isWholePark: boolean): Period {
  return {
    target: isWholePark ? plan.targetFen : null,
    firstMonth: isoMonth(plan.startMonth),
    lastMonth: isoMonth(plan.endMonth),
    asOfMonth: monthOf(isoDate(today)),
  };
}

const monthsSoFar = ({ firstMonth, lastMonth, asOfMonth }: Period) =>
  monthsFromTo(firstMonth, lastMonth < asOfMonth ? lastMonth : asOfMonth);

type Question = {
  actor: Actor;
  input: CockpitOverviewInput;
  plan: PlanChoice;
  period: Period;
  settings: CockpitSettings;
  today: string;
};

/** One volley of aggregates; every figure comes back with its filter. */
async function readFigures(db: Database, { actor, input, plan, period, settings, today }: Question) {
  const filters = filtersOf(input);
  const ofPlan = (measure: Measure) => filters.amounts(measure, plan.code);
  const chosen = ofPlan(input.measure);
  const { measure } = input;
  const weights = settings.stageWeightsBp;
  const { plan: _, ...anyPlan } = ofPlan("agreedInvestment");
  const [measureFigures, breakdown, topProjects, pipeline, funnel, attention, signedThisMonth] =
    await Promise.all([
      readMeasures(db, actor, ofPlan, period),
      readAmountBreakdown(db, actor, chosen, monthsSoFar(period)),
      readTopProjects(db, actor, chosen, 8),
      plan.state === "open" && !isForeignMeasure(measure)
        ? readPipeline(db, actor, { measure, filter: pipelineFilter(measure, filters.projects), weights })
        : null,
      readFunnel(db, actor, filters.projects),
      readAttention(db, actor, filters.projects, { today, stuckAfterDays: settings.stuckAfterDays }),
      readSignedThisMonth(db, actor, { ...anyPlan, months: [period.asOfMonth] }),
    ]);
  return {
    measures: measureFigures,
    ...breakdown,
    topProjects,
    pipeline,
    funnel,
    stuckAfterDays: settings.stuckAfterDays,
    stuck: attention.stuck,
    reportedThisMonth: attention.reported,
    signedThisMonth,
  };
}

async function readOverview(db: Database, actor: Actor, asked: CockpitOverviewInput, today: string) {
  const departmentId = departmentOf(actor, asked.departmentId);
  const input = { ...asked, departmentId: departmentId ?? undefined };
  const [plans, settings, departmentName] = await Promise.all([
    readPlanChoices(db),
    readCockpitSettings(db),
    readDepartmentName(db, departmentId),
  ]);
  const plan = choosePlan(plans, input.plan);
  const isWholePark = !departmentId && !input.industries?.length && !input.zones?.length;
  const period = periodOf(plan, today, isWholePark);
  const figures = await readFigures(db, { actor, input, plan, period, settings, today });
  return {
    scope: departmentId ? ("department" as const) : ("park" as const),
    departmentName,
    plan,
    plans,
    measure: input.measure,
    asOfMonth: period.asOfMonth,
    targetFen: plan.targetFen,
    targetNote: plan.targetNote,
    targetQuote: plan.targetQuote,
    ...figures,
  };
}

/** The leader's first screen: a plan's money in three measures, its parts, what the gap hangs on, what stands still. */
export const readCockpit = query({
  name: "cockpit.overview",
  permission: "cockpit.read",
  summary: "驾驶舱：规划进度、构成、缺口与停滞项目",
  method: "GET",
  path: "/cockpit",
  input: cockpitOverviewInput,
  output: cockpitOverview,
  run: ({ db, actor, input, today }) => readOverview(db, actor, input, today),
});
