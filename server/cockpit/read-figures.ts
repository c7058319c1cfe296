import { asc, eq, sql } from "drizzle-orm";
import { departments } from "@/db/schema";
import type { Actor } from "@/domain/access/actor";
import type { AmountFilter } from "@/domain/amount/amount-filter.schema";
import { isForeignMeasure, type Measure } from "@/domain/amount/measure";
import { type IsoMonth, monthsFromTo } from "@/domain/calendar/date";
import type { CockpitOverviewInput, Measured } from "@/domain/cockpit/overview.schema";
import type { CockpitSettings } from "@/domain/cockpit/settings";
import { divideHalfUp } from "@/domain/money/fen";
import type { ProjectFilter } from "@/domain/project/project-filter.schema";
import { readAmountBreakdown } from "./amount-breakdown";
import type { Reader } from "./counter-lines";
import { counterScope, projectsMeant } from "./counter-scope";
import { readMeasures } from "./measure-figures";
import type { CockpitWindow } from "./period";
import type { MeasureTargets } from "./period-targets";
import { pipelineFilter } from "./pipeline";
import type { PlanChoice } from "./plan-choices";
import { readProjectFigures } from "./project-figures";
import { readPipeline } from "./read-pipeline";
import { readSignedThisMonth } from "./signed-this-month";
import { readTopProjects } from "./top-projects";

export type Question = {
  actor: Actor;
  input: CockpitOverviewInput;
  plan: PlanChoice;
  window: CockpitWindow;
  asOfMonth: IsoMonth;
  settings: CockpitSettings;
  targets: MeasureTargets;
  today: string;
};

const narrowed = ({ industries, zones, departmentId }: CockpitOverviewInput) => ({
  industries,
  zones,
  departmentId,
});

const monthsSoFar = ({ firstMonth, lastMonth }: CockpitWindow, asOfMonth: IsoMonth) =>
  monthsFromTo(firstMonth, lastMonth < asOfMonth ? lastMonth : asOfMonth);

/** Weighted money over what is missing of the target; null when nothing is. */
function coverageBp(weighted: number, measured: Measured | undefined): number | null {
  const remaining = measured?.progress.remaining ?? null;
  if (remaining === null || remaining <= 0) return null;
  return Number(divideHalfUp(BigInt(weighted) * 10_000n, BigInt(remaining)));
}

async function readHopes(db: Reader, question: Question, projects: ProjectFilter) {
  const { actor, input, plan, settings } = question;
  const { measure } = input;
  if (plan.state !== "open" || isForeignMeasure(measure)) return null;
  return readPipeline(db, {
    scope: counterScope(actor, input),
    measure,
    filter: pipelineFilter(measure, projects),
    meant: projectsMeant(actor, input),
    weights: settings.stageWeightsBp,
  });
}

/** Every figure of the cockpit with the filter that lists it. */
export async function readFigures(db: Reader, question: Question) {
  const { actor, input, window, asOfMonth, settings, targets, today } = question;
  const scope = counterScope(actor, input);
  const { stuckAfterDays } = settings;
  const filterOf = (measure: Measure): AmountFilter => ({
    measure,
    ...window.filter,
    ...narrowed(input),
    counted: "yes",
  });
  const filter = filterOf(input.measure);
  const projects: ProjectFilter = { scope: "all", standings: ["normal"], ...narrowed(input) };
  const signed: AmountFilter = {
    measure: "agreedInvestment",
    ...narrowed(input),
    counted: "yes",
    months: [asOfMonth],
  };
  const [measureFigures, breakdown, topProjects, hopes, projectFigures, signedThisMonth] = await Promise.all([
    readMeasures(db, { scope, filterOf, window, asOfMonth, targets, lights: settings.lights }),
    readAmountBreakdown(db, { scope, filter, window, months: monthsSoFar(window, asOfMonth) }),
    readTopProjects(db, {
      scope,
      filter,
      meant: projectsMeant(actor, input),
      sumPeriod: window.sumPeriod,
      limit: 8,
    }),
    readHopes(db, question, projects),
    readProjectFigures(db, { scope, base: projects, today, stuckAfterDays }),
    readSignedThisMonth(db, actor, signed),
  ]);
  const chosen = measureFigures.find(({ measure }) => measure === input.measure);
  return {
    measures: measureFigures,
    ...breakdown,
    sizeBandThresholds: settings.sizeBands,
    topProjects,
    pipeline: hopes && { ...hopes, coverageBp: coverageBp(hopes.weightedFen, chosen) },
    ...projectFigures,
    stuckAfterDays,
    signedThisMonth,
  };
}

/** The departments somebody who sees the whole park may switch between. */
export async function readDepartmentChoices(db: Reader, actor: Actor) {
  if (actor.kind !== "user" || actor.role === "departmentHead") return [];
  return db
    .select({ id: departments.id, name: departments.name })
    .from(departments)
    .where(eq(departments.isActive, true))
    .orderBy(asc(departments.sort), asc(departments.name));
}

/** The moment the running transaction reads at. */
export async function readMoment(db: Reader): Promise<string> {
  const [row] = await db.execute<{ moment: Date | string }>(sql`select now() as moment`);
  return new Date(row?.moment ?? Number.NaN).toISOString();
}
