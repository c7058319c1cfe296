import { isoMonth, nextMonths } from "@/domain/calendar/date";
import { expectedByMonth, type Forecast, forecast, swingsOf } from "@/domain/forecast/forecast";
import {
  type ForecastInput,
  type ForecastProjectView,
  forecastInput,
  forecastView,
  type Outlook,
} from "@/domain/forecast/forecast.schema";
import { calibratedWeight, type ForecastSettings, type StageHistory } from "@/domain/forecast/settings";
import { stages } from "@/domain/project/stage";
import { hasReached } from "@/domain/project/stage-order";
import { query } from "../kernel/procedure";
import { readBasis } from "./forecast-basis";
import type { Candidate } from "./forecast-question";

const shownProjects = 60;

const bp = (share: number): number => Math.round(Math.min(1, Math.max(0, share)) * 10_000);

const outlookOf = (given: Forecast): Outlook => ({
  expectedFen: Math.round(given.expectedFen),
  p10Fen: Math.round(given.p10Fen),
  p50Fen: Math.round(given.p50Fen),
  p90Fen: Math.round(given.p90Fen),
  reachBp: given.probability === null ? null : bp(given.probability),
  topThreeBp: bp(given.topThreeShare),
});

function weightsOf(history: StageHistory, settings: ForecastSettings) {
  return stages
    .filter((stage) => !hasReached(stage, "S2"))
    .map((stage) => {
      const { probability, entered, signed } = calibratedWeight(stage, history, settings);
      return {
        stage,
        probabilityBp: bp(probability),
        priorBp: settings.priorWeightsBp[stage],
        entered,
        signed,
      };
    });
}

type Shown = { candidates: readonly Candidate[]; tried: readonly Candidate[]; asOfMonth: string };

function projectsOf(shown: Shown, result: Forecast, input: ForecastInput) {
  const excluded = new Set(input.excluded);
  const shiftOf = new Map(input.shifted.map(({ id, months }) => [id, months]));
  const rows = shown.tried.map(
    ({ row, project }, index): ForecastProjectView => ({
      id: row.id,
      name: row.name,
      investorName: row.investorName,
      stage: row.stage,
      industry: row.industry,
      remainingFen: project.remainingFen,
      probabilityBp: bp(shown.candidates[index]?.project.probability ?? 0),
      expectedFen: Math.round(result.expectedByProject[index] ?? 0),
      signingMonth: nextMonths(isoMonth(shown.asOfMonth), project.monthsToSigning),
      isExcluded: excluded.has(row.id),
      shiftedMonths: shiftOf.get(row.id) ?? 0,
      hasOwnPlan: project.ownPlanFen !== null,
    }),
  );
  const weightOf = (view: ForecastProjectView) => view.remainingFen * view.probabilityBp;
  const touched = (view: ForecastProjectView) => view.isExcluded || view.shiftedMonths !== 0;
  const sorted = rows.toSorted(
    (a, b) => Number(touched(b)) - Number(touched(a)) || weightOf(b) - weightOf(a) || (a.id < b.id ? -1 : 1),
  );
  const rest = sorted.slice(shownProjects);
  return {
    projects: sorted.slice(0, shownProjects).toSorted((a, b) => weightOf(b) - weightOf(a)),
    others: { count: rest.length, expectedFen: rest.reduce((sum, view) => sum + view.expectedFen, 0) },
  };
}

/**
 * What the open projects bring until the end of the plan: range, chance to reach the target, what it hangs on. What is
 * tried out comes with the question and is kept nowhere. Throws NOT_FOUND for an unknown plan, VALIDATION for a window
 * that is over.
 */
export const readForecast = query({
  name: "forecast.get",
  permission: "cockpit.read",
  summary: "到位预测：区间、达标概率、敏感项目与假设测算",
  method: "POST",
  path: "/forecast",
  input: forecastInput,
  output: forecastView,
  run: async ({ db, actor, input, today }) => {
    const basis = await readBasis(db, actor, input, today);
    const { plan, settings, history, rows, departmentName, filter, candidates, tried, ask } = basis;
    const { asOfMonth, untilMonth, actualFen, targetFen } = basis;
    const isTrying = input.excluded.length > 0 || input.shifted.length > 0;
    const base = forecast(ask(candidates), settings);
    const shown = isTrying ? forecast(ask(tried), settings) : base;
    const months = expectedByMonth(ask(tried), settings);
    return {
      plan,
      measure: input.measure,
      departmentName,
      asOfMonth,
      untilMonth,
      actualFen,
      targetFen,
      isTargetAssumed: input.assumedTargetFen !== undefined,
      base: outlookOf(base),
      whatIf: isTrying ? outlookOf(shown) : null,
      filter,
      projectCount: rows.length,
      remainingFen: candidates.reduce((sum, { project }) => sum + project.remainingFen, 0),
      commonSpreadBp: settings.commonSpreadBp,
      weights: weightsOf(history, settings),
      swings: swingsOf(ask(tried), shown, settings).map(({ id, ...swing }) => ({
        id,
        withoutBp: swing.withoutProbability === null ? null : bp(swing.withoutProbability),
        withBp: swing.withProbability === null ? null : bp(swing.withProbability),
        withoutP50Fen: Math.round(swing.withoutP50Fen),
        withP50Fen: Math.round(swing.withP50Fen),
      })),
      months: months.map((expectedFen, index) => ({
        month: nextMonths(isoMonth(asOfMonth), index),
        expectedFen: Math.round(expectedFen),
      })),
      ...projectsOf({ candidates, tried, asOfMonth }, shown, input),
    };
  },
});
