import {
  type Atom,
  type Distribution,
  fromAtoms,
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
  /** Months from now to signing; negative for what was signed before. */
  monthsToSigning: number;
  /** The project's own plan: what should come in the months from now on (index 0 = this month); replaces the spread. */
  ownPlanFen: readonly number[] | null;
};

/** `arrival`: money follows signing over time (到位, 固投); `signing`: all of it counts in the month of signing (协议). */
export type ForecastMode = "arrival" | "signing";

export type ForecastQuestion = {
  projects: readonly ForecastProject[];
  /** Months from now to the end of the window; 0 = this month only. */
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

type Share = { share: number; probability: number };

function sharesOf(
  project: ForecastProject,
  slips: readonly Slip[],
  question: ForecastQuestion,
  settings: ForecastSettings,
): Share[] {
  const chances = new Map<number, number>();
  for (const slip of slips) {
    const share = shareWithin(project, slip.months, question, settings);
    chances.set(share, (chances.get(share) ?? 0) + slip.probability);
  }
  return [...chances].map(([share, probability]) => ({ share, probability }));
}

/** What each project brings within the window, as amounts with probabilities; 0 with the chance that it fails. */
export function outcomesOf(question: ForecastQuestion, settings: ForecastSettings): Distribution[] {
  const slips = slipsOf(settings.slipSigmaMonths);
  const sharesByMonth = new Map<number, Share[]>();
  return question.projects.map((project) => {
    const { remainingFen, probability, monthsToSigning, ownPlanFen } = project;
    const known = ownPlanFen ? undefined : sharesByMonth.get(monthsToSigning);
    const shares = known ?? sharesOf(project, slips, question, settings);
    if (!ownPlanFen) sharesByMonth.set(monthsToSigning, shares);
    const atoms: Atom[] = shares.map((part) => ({
      value: remainingFen * part.share,
      probability: probability * part.probability,
    }));
    return fromAtoms([{ value: 0, probability: 1 - probability }, ...atoms]);
  });
}

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
 * width of a cell, so the same day gives the same figures. Projects are taken to be independent.
 */
export function forecast(question: ForecastQuestion, settings: ForecastSettings): Forecast {
  const outcomes = outcomesOf(question, settings);
  const tree = sumTreeOf(outcomes);
  const total = movedBy(totalOf(tree), question.actualFen);
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

export type Swing = { id: string; withoutProbability: number; withProbability: number };

/** How many projects are asked how much hangs on them; the rest are too small to be among the first ten. */
const candidates = 40;

/**
 * The projects on which reaching the target hangs most: the probability were one gone, and were its money certain to
 * come. Largest swing first. Empty without a target.
 */
export function swingsOf(question: ForecastQuestion, given: Forecast, count = 10): Swing[] {
  const { targetFen, projects, actualFen } = question;
  if (targetFen === null) return [];
  return projects
    .map((project, index) => ({ project, index }))
    .toSorted((a, b) => b.project.remainingFen - a.project.remainingFen)
    .slice(0, candidates)
    .map(({ project, index }) => {
      const others = totalWithout(given.tree, index);
      const certainFen = (given.expectedByProject[index] ?? 0) / (project.probability || 1);
      return {
        id: project.id,
        withoutProbability: probabilityAtLeast(others, targetFen - actualFen),
        withProbability: probabilityAtLeast(others, targetFen - actualFen - certainFen),
      };
    })
    .toSorted((a, b) => swing(b) - swing(a) || (a.id < b.id ? -1 : 1))
    .slice(0, count);
}

const swing = ({ withProbability, withoutProbability }: Swing): number =>
  withProbability - withoutProbability;
