import { withCommonFactor } from "@/domain/forecast/common-factor";
import {
  certain,
  type Distribution,
  meanOf,
  movedBy,
  probabilityAtLeast,
  quantile,
} from "@/domain/forecast/distribution";
import type { ForecastSettings } from "@/domain/forecast/settings";
import { type SumTree, sumTreeOf, totalOf, totalWithout } from "@/domain/forecast/sum-tree";
import { arrivedShare, type Slip, slipsOf } from "@/domain/forecast/timing";

export type ForecastProject = {
  id: string;
  /** What may still come in the chosen measure, fen. */
  remainingFen: number;
  /** Probability that it is signed; 1 once it is. */
  probability: number;
  /** Months from the first month of the window to signing; negative for what was signed before. */
  monthsToSigning: number;
  /** The project's own plan: what should come in the months of the window (index 0 = its first); replaces the spread. */
  ownPlanFen: readonly number[] | null;
};

/** `arrival`: money follows signing over time (到位, 固投); `signing`: all of it counts in the month of signing (协议). */
export type ForecastMode = "arrival" | "signing";

export type ForecastQuestion = {
  projects: readonly ForecastProject[];
  /** Last month of the window, counted from its first; 0 = one month only. */
  horizonMonths: number;
  /** Counted already, fen. */
  actualFen: number;
  targetFen: number | null;
  mode: ForecastMode;
};

/** Share of the remainder that comes within the window when a plan slips by so many months. */
function shareWithin(
  project: ForecastProject,
  slip: number,
  question: ForecastQuestion,
  settings: ForecastSettings,
): number {
  const { horizonMonths, mode } = question;
  if (project.ownPlanFen) {
    const planned = project.ownPlanFen.slice(0, Math.max(0, horizonMonths - slip + 1));
    const sum = planned.reduce((total, amount) => total + amount, 0);
    return project.remainingFen === 0 ? 0 : Math.min(1, sum / project.remainingFen);
  }
  const signing = Math.max(project.monthsToSigning + slip, project.monthsToSigning < 0 ? -Infinity : 0);
  if (mode === "signing") return signing <= horizonMonths ? 1 : 0;
  const before = arrivedShare(-signing - 1, settings);
  const after = arrivedShare(horizonMonths - signing, settings);
  return before >= 1 ? 0 : (after - before) / (1 - before);
}

/** Shares of the remainder that may come, ascending from 0, with their chances once the project is signed. */
type Shape = { shares: Float64Array; chances: Float64Array };

function shapeOf(
  project: ForecastProject,
  slips: readonly Slip[],
  question: ForecastQuestion,
  settings: ForecastSettings,
): Shape {
  const chances = new Map<number, number>([[0, 0]]);
  for (const slip of slips) {
    const share = shareWithin(project, slip.months, question, settings);
    chances.set(share, (chances.get(share) ?? 0) + slip.probability);
  }
  const sorted = [...chances].toSorted(([a], [b]) => a - b);
  return {
    shares: Float64Array.from(sorted, ([share]) => share),
    chances: Float64Array.from(sorted, ([, chance]) => chance),
  };
}

/** What each project brings within the window, as amounts with probabilities; 0 with the chance that it fails. */
export function outcomesOf(question: ForecastQuestion, settings: ForecastSettings): Distribution[] {
  const slips = slipsOf(settings.slipSigmaMonths);
  const byMonth = new Map<number, Shape>();
  return question.projects.map((project) => {
    const { remainingFen, probability, monthsToSigning, ownPlanFen } = project;
    const known = ownPlanFen ? undefined : byMonth.get(monthsToSigning);
    const shape = known ?? shapeOf(project, slips, question, settings);
    if (!ownPlanFen) byMonth.set(monthsToSigning, shape);
    if (shape.shares.length === 1 || remainingFen === 0) return certain(0);
    const mass = shape.chances.map((chance) => chance * probability);
    mass[0] = (mass[0] ?? 0) + 1 - probability;
    return { values: shape.shares.map((share) => share * remainingFen), mass, step: null };
  });
}

const expectedOf = (question: ForecastQuestion, settings: ForecastSettings): number[] =>
  outcomesOf(question, settings).map(meanOf);

const forecastMean = (question: ForecastQuestion, settings: ForecastSettings): number =>
  expectedOf(question, settings).reduce((sum, value) => sum + value, 0);

export type Forecast = {
  expectedFen: number;
  p10Fen: number;
  p50Fen: number;
  p90Fen: number;
  /** Probability to reach the target within the window; null without one. */
  probability: number | null;
  /** Share of what is expected that hangs on the three largest, 0–1. */
  topThreeShare: number;
  /** Expected amount of each project, in the order given. */
  expectedByProject: readonly number[];
  total: Distribution;
  tree: SumTree;
};

/**
 * Actual plus what the open projects bring within the window, as one distribution: an exact convolution up to the
 * width of a cell, so the same day gives the same figures. Projects are independent but for one factor common to all.
 */
export function forecast(question: ForecastQuestion, settings: ForecastSettings): Forecast {
  const outcomes = outcomesOf(question, settings);
  const tree = sumTreeOf(outcomes);
  const toCome = withCommonFactor(totalOf(tree), settings.commonSpreadBp / 10_000);
  const total = movedBy(toCome, question.actualFen);
  const expectedByProject = outcomes.map(meanOf);
  const expected = expectedByProject.reduce((sum, value) => sum + value, 0);
  const largest = expectedByProject.toSorted((a, b) => b - a).slice(0, 3);
  const topThree = largest.reduce((sum, value) => sum + value, 0);
  return {
    expectedFen: question.actualFen + expected,
    p10Fen: quantile(total, 0.1),
    p50Fen: quantile(total, 0.5),
    p90Fen: quantile(total, 0.9),
    probability: question.targetFen === null ? null : probabilityAtLeast(total, question.targetFen),
    topThreeShare: expected === 0 ? 0 : topThree / expected,
    expectedByProject,
    total,
    tree,
  };
}

export type Swing = {
  id: string;
  /** Chance to reach the target; null without one. */
  withoutProbability: number | null;
  withProbability: number | null;
  withoutP50Fen: number;
  withP50Fen: number;
};

/** How many projects are asked how much hangs on them; the rest are too small to be among the first ten. */
const candidates = 40;

const swing = (given: Swing): number =>
  given.withProbability === null || given.withoutProbability === null
    ? given.withP50Fen - given.withoutP50Fen
    : given.withProbability - given.withoutProbability;

/**
 * The projects on which the answer hangs most: the chance to reach the target (without one, the middle of the
 * forecast) were one of them gone, and were its signing certain. Largest swing first.
 */
export function swingsOf(
  question: ForecastQuestion,
  given: Forecast,
  settings: ForecastSettings,
  count = 10,
): Swing[] {
  const { targetFen, projects, actualFen } = question;
  const inAll = (toCome: Distribution) =>
    movedBy(withCommonFactor(toCome, settings.commonSpreadBp / 10_000), actualFen);
  const reach = (total: Distribution) => (targetFen === null ? null : probabilityAtLeast(total, targetFen));
  return projects
    .map((project, index) => ({ project, index }))
    .toSorted((a, b) => b.project.remainingFen - a.project.remainingFen)
    .slice(0, candidates)
    .map(({ project, index }) => {
      const others = totalWithout(given.tree, index);
      const without = inAll(others);
      const broughtFen = (given.expectedByProject[index] ?? 0) / (project.probability || 1);
      const withIt = inAll(movedBy(others, broughtFen));
      return {
        id: project.id,
        withoutProbability: reach(without),
        withProbability: reach(withIt),
        withoutP50Fen: quantile(without, 0.5),
        withP50Fen: quantile(withIt, 0.5),
      };
    })
    .toSorted((a, b) => swing(b) - swing(a) || (a.id < b.id ? -1 : 1))
    .slice(0, count);
}

/** What is expected in each month of the window, first to last, in fen. */
export function expectedByMonth(question: ForecastQuestion, settings: ForecastSettings): number[] {
  const upTo = (horizonMonths: number) => forecastMean({ ...question, horizonMonths }, settings);
  const cumulative = Array.from({ length: question.horizonMonths + 1 }, (_, month) => upTo(month));
  return cumulative.map((amount, month) => amount - (cumulative[month - 1] ?? 0));
}
