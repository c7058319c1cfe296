import type { Database } from "@/db/client";
import type { Actor } from "@/domain/access/actor";
import { isoDate, monthOf } from "@/domain/calendar/date";
import { planOfYear } from "@/domain/target/check-target";
import { periodsOfYear, yearPeriod } from "@/domain/target/period";
import { placeKey } from "@/domain/target/place";
import { maySeeTarget } from "@/domain/target/rights";
import { sumsOf } from "@/domain/target/sums";
import { type GetTargetsInput, getTargetsInput, targetMatrix } from "@/domain/target/target.schema";
import { AppError } from "../kernel/app-error";
import { query } from "../kernel/procedure";
import { cellOf, type MatrixFacts, spanOf, weightedOf } from "./matrix-cells";
import { readActuals } from "./read-actuals";
import { readCurrent } from "./read-current";
import { type PlanWithYears, readPlanTarget, readPlanYears } from "./read-plans";
import { readSubjects, type Trace } from "./read-subjects";
import { readWeighted } from "./read-weighted";
import { scopeOf, type TargetScope, targetReader } from "./target-reader";

/** The columns: a plan with its years, or a year with its quarters. */
function choosePeriods(input: GetTargetsInput, plans: readonly PlanWithYears[], today: string) {
  if (input.plan !== undefined) {
    const plan = plans.find(({ code }) => code === input.plan);
    if (!plan) throw new AppError("NOT_FOUND");
    const years = Array.from(
      { length: plan.lastYear - plan.firstYear + 1 },
      (_, step) => plan.firstYear + step,
    );
    return { year: null, plan, years, periods: ["plan", ...years.map(yearPeriod)] };
  }
  const year = input.year ?? Number(today.slice(0, 4));
  return { year, plan: planOfYear(plans, year), years: [year], periods: periodsOfYear(year) };
}

const periodsToRead = (years: readonly number[]): string[] =>
  [...new Set(years.flatMap((year) => [year, year - 1]))].flatMap(periodsOfYear);

/** Where somebody has a figure in the periods shown, so that nobody's line is missing. */
function tracesOf(
  { parts, current }: Pick<MatrixFacts, "parts" | "current">,
  periods: readonly string[],
): Trace[] {
  const earned = parts
    .filter(({ quarter }) => periods.some((period) => quarter.startsWith(period)))
    .map(({ departmentId, ownerId }) => ({ departmentId, userId: ownerId }));
  const issued = [...current.values()]
    .filter(({ place, value }) => value !== null && periods.includes(place.period))
    .map(({ place }) => ({ departmentId: place.departmentId, userId: place.userId }));
  return [...earned, ...issued];
}

type Asked = {
  measure: GetTargetsInput["measure"];
  scope: TargetScope;
  years: readonly number[];
  userId: string;
};

async function readFigures(db: Database, actor: Actor, { measure, scope, years, userId }: Asked) {
  const departmentId = scope.departmentId ?? undefined;
  const ownerId = scope.scope === "own" ? userId : undefined;
  const yearsToRead = [...new Set(years.flatMap((year) => [year - 1, year]))];
  return Promise.all([
    readActuals(db, actor, { measure, years: yearsToRead, departmentId, ownerId }),
    readCurrent(db, measure, periodsToRead(years)),
    scope.scope === "own" ? null : readWeighted(db, actor, measure, departmentId),
  ]);
}

async function readMatrix(db: Database, actor: Actor, input: GetTargetsInput, today: string) {
  const reader = targetReader(actor);
  const scope = scopeOf(reader, input.departmentId);
  const { measure } = input;
  const plans = await readPlanYears(db);
  const { year, plan, years, periods } = choosePeriods(input, plans, today);
  const [[parts, current, weighted], planTarget] = await Promise.all([
    readFigures(db, actor, { measure, scope, years, userId: reader.userId }),
    plan && year === null && scope.scope === "park" ? readPlanTarget(db, plan.id, measure) : null,
  ]);
  const facts: MatrixFacts = {
    measure,
    reader,
    plan,
    planTarget,
    parts,
    current,
    asOfMonth: monthOf(isoDate(today)),
  };
  const shown = periods.filter((period) => period !== "plan");
  const traces = tracesOf(facts, shown);
  const { subjects, departments, departmentName } = await readSubjects(db, scope, traces);
  if (input.departmentId && scope.departmentId === input.departmentId && departmentName === null) {
    throw new AppError("NOT_FOUND");
  }
  const rows = subjects
    .filter((subject) => maySeeTarget(reader, subject))
    .map((subject) => ({
      ...subject,
      weightedFen: plan?.state === "open" ? weightedOf(weighted, subject) : null,
      cells: periods.map((period) => cellOf(facts, subject, period)),
    }));
  const values = rows.flatMap(({ departmentId, userId, industry, cells }) =>
    cells.map(({ period, target }) => ({ place: { period, departmentId, userId, industry }, value: target })),
  );
  return {
    measure,
    year,
    plan: plan ?? null,
    plans,
    ...scope,
    departmentName,
    departments: scope.scope === "own" || reader.role === "departmentHead" ? [] : departments,
    asOfMonth: facts.asOfMonth,
    columns: periods.map((period) => ({ period, ...spanOf(period, plan) })),
    rows,
    sums: sumsOf(values).filter(({ parent }) =>
      values.some(({ place }) => placeKey(place) === placeKey(parent)),
    ),
  };
}

/** Targets of a year by quarter, or of a plan by year, beside what was reached; each figure with the filter of its list. */
export const getTargets = query({
  name: "target.get",
  permission: "target.read",
  summary: "任务分解：任务、完成与差额",
  method: "GET",
  path: "/targets",
  input: getTargetsInput,
  output: targetMatrix,
  run: ({ db, actor, input, today }) => readMatrix(db, actor, input, today),
});
