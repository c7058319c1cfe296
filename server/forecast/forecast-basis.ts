import type { Database } from "@/db/client";
import type { Actor } from "@/domain/access/actor";
import { isoDate, isoMonth, monthIndex, monthOf } from "@/domain/calendar/date";
import type { ForecastQuestion } from "@/domain/forecast/forecast";
import type { ForecastInput } from "@/domain/forecast/forecast.schema";
import { readCountedInPlan } from "../cockpit/counted-in-plan";
import { departmentOf, readDepartmentName } from "../cockpit/department-scope";
import { pipelineFilter } from "../cockpit/pipeline";
import { choosePlan, type PlanChoice, readPlanChoices } from "../cockpit/plan-choices";
import { fieldError } from "../kernel/app-error";
import { type Candidate, candidatesOf, modeOf, tryOut } from "./forecast-question";
import { readForecastSettings } from "./read-forecast-settings";
import { readPasts } from "./read-pasts";
import { readStageHistory } from "./stage-history";

/** Projects a forecast is read from; smaller promises than the five thousandth do not move it. */
const maxProjects = 5_000;
/** Months from this one to the end of the window, this one being 0; throws VALIDATION for a window that is over. */
function horizonOf(input: ForecastInput, plan: PlanChoice, asOfMonth: string) {
  const planned = plan.endMonth < asOfMonth ? asOfMonth : plan.endMonth;
  const until = input.until ?? planned;
  const horizonMonths = monthIndex(isoMonth(until)) - monthIndex(isoMonth(asOfMonth));
  if (horizonMonths < 0) throw fieldError("until", "截止月不能早于本月");
  if (horizonMonths > 120) throw fieldError("until", "截止月不超过十年");
  return { until, horizonMonths };
}

async function readAll(db: Database, actor: Actor, asked: ForecastInput, today: string) {
  const departmentId = departmentOf(actor, asked.departmentId) ?? undefined;
  const filter = pipelineFilter(asked.measure, { scope: "all", standings: ["normal"], departmentId });
  const [plans, settings, history, rows, departmentName] = await Promise.all([
    readPlanChoices(db),
    readForecastSettings(db),
    readStageHistory(db, today),
    readPasts(db, actor, asked.measure, filter, maxProjects),
    readDepartmentName(db, departmentId),
  ]);
  const plan = choosePlan(plans, asked.plan);
  const actual = await readCountedInPlan(db, actor, { measure: asked.measure, departmentId }, plan);
  return {
    plan,
    settings,
    history,
    rows,
    departmentName,
    departmentId,
    filter,
    actualFen: actual.countedFen,
  };
}

/**
 * Everything a forecast is worked out from, with the projects as they stand and as they are tried out. Throws NOT_FOUND
 * for an unknown plan, VALIDATION for a window that is over.
 */
export async function readBasis(db: Database, actor: Actor, input: ForecastInput, today: string) {
  const asOfMonth = monthOf(isoDate(today));
  const found = await readAll(db, actor, input, today);
  const { plan, settings, history, rows, departmentId, actualFen } = found;
  const { until, horizonMonths } = horizonOf(input, plan, asOfMonth);
  const targetFen = input.assumedTargetFen ?? (departmentId ? null : plan.targetFen);
  const mode = modeOf(input.measure);
  const candidates = candidatesOf(rows, { asOfMonth, history, settings, mode });
  const tried = tryOut(candidates, input);
  const ask = (given: readonly Candidate[], months = horizonMonths): ForecastQuestion => ({
    projects: given.map(({ project }) => project),
    horizonMonths: months,
    actualFen,
    targetFen,
    mode,
  });
  return { ...found, asOfMonth, untilMonth: until, horizonMonths, targetFen, candidates, tried, ask };
}
