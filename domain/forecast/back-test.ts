import { varianceOf } from "@/domain/forecast/distribution";
import { type ForecastMode, type ForecastProject, forecast } from "@/domain/forecast/forecast";
import { calibratedWeight, type ForecastSettings, type StageHistory } from "@/domain/forecast/settings";
import { totalOf } from "@/domain/forecast/sum-tree";
import { type Stage, stages } from "@/domain/project/stage";
import { hasReached } from "@/domain/project/stage-order";

/** One project's past, in months counted from year 0 (`monthIndex`), each list ascending. */
export type ProjectPast = {
  promisedFen: number;
  moves: readonly { month: number; stage: Stage }[];
  /** Month in which it was terminated or handed over; null while it goes on. */
  endedMonth: number | null;
  /** Counted amounts of the measure. */
  amounts: readonly { month: number; amountFen: number }[];
};

const stageOn = ({ moves }: ProjectPast, month: number): Stage | null =>
  moves.findLast((move) => move.month <= month)?.stage ?? null;

const signedIn = ({ moves }: ProjectPast, month: number): number | null =>
  moves.find((move) => move.month <= month && hasReached(move.stage, "S2"))?.month ?? null;

const sumBetween = ({ amounts }: ProjectPast, after: number, upTo: number): number =>
  amounts.reduce((sum, { month, amountFen }) => (month > after && month <= upTo ? sum + amountFen : sum), 0);

/** Months after which an unsigned project says that its stage didn't lead to signing. */
export const fateKnownAfterMonths = 18;

/** What was known in a month of how far each stage leads: only projects whose fate was known by then. */
export function historyOn(pasts: readonly ProjectPast[], month: number): StageHistory {
  const counts = new Map(stages.map((stage) => [stage, { entered: 0, signed: 0 }]));
  for (const past of pasts) {
    const isSigned = signedIn(past, month) !== null;
    const hasEnded = past.endedMonth !== null && past.endedMonth <= month;
    for (const stage of new Set(past.moves.filter((move) => move.month <= month).map((move) => move.stage))) {
      const entered = past.moves.find((move) => move.stage === stage)?.month ?? month;
      if (!isSigned && !hasEnded && month - entered < fateKnownAfterMonths) continue;
      const count = counts.get(stage);
      if (!count) continue;
      count.entered += 1;
      if (isSigned) count.signed += 1;
    }
  }
  // safe because counts was made of every stage
  return Object.fromEntries(counts) as StageHistory;
}

/** Months to signing as the settings and the time already spent in the stage say; never less than none. */
export const monthsLeftToSigning = (
  stage: Stage,
  monthsInStage: number,
  settings: ForecastSettings,
): number => Math.max(0, (settings.monthsToSigning[stage] ?? 0) - monthsInStage);

type Known = { month: number; mode: ForecastMode; history: StageHistory; settings: ForecastSettings };

/** Null for what was not there yet, had ended or had nothing more to bring. The window begins in the month after. */
function asKnownOn(past: ProjectPast, id: string, known: Known): ForecastProject | null {
  const { month, mode, history, settings } = known;
  const stage = stageOn(past, month);
  if (stage === null || (past.endedMonth !== null && past.endedMonth <= month)) return null;
  const signed = signedIn(past, month);
  const remainingFen = past.promisedFen - sumBetween(past, Number.NEGATIVE_INFINITY, month);
  if (remainingFen <= 0 || (mode === "signing" && signed !== null)) return null;
  const entered = past.moves.findLast((move) => move.month <= month)?.month ?? month;
  const left = monthsLeftToSigning(stage, month - entered, settings);
  return {
    id,
    remainingFen,
    probability: signed === null ? calibratedWeight(stage, history, settings).probability : 1,
    monthsToSigning: signed === null ? Math.max(0, left - 1) : signed - month - 1,
    ownPlanFen: null,
  };
}

export type Look = {
  asOfMonth: number;
  projectCount: number;
  expectedFen: number;
  /** Variance of the projects by themselves, without the common factor, fen². */
  ownVariance: number;
  p10Fen: number;
  p50Fen: number;
  p90Fen: number;
  actualFen: number;
  isWithin: boolean;
};

export type BackTest = {
  mode: ForecastMode;
  /** Months in which the forecast is looked back at. */
  asOfMonths: readonly number[];
  horizonMonths: number;
};

/**
 * What the forecast would have said in past months, knowing only what was known then, beside what came. The promised
 * amounts are today's, since earlier versions of them are not kept.
 */
export function backTest(
  pasts: readonly ProjectPast[],
  { mode, asOfMonths, horizonMonths }: BackTest,
  settings: ForecastSettings,
): Look[] {
  return asOfMonths.map((asOfMonth) => {
    const history = historyOn(pasts, asOfMonth);
    const known = { month: asOfMonth, mode, history, settings };
    const projects = pasts.flatMap((past, index) => asKnownOn(past, String(index), known) ?? []);
    // What came from projects nobody knew of yet belongs to what came all the same.
    const actualFen = pasts.reduce(
      (sum, past) => sum + sumBetween(past, asOfMonth, asOfMonth + horizonMonths),
      0,
    );
    const question = { projects, horizonMonths: horizonMonths - 1, actualFen: 0, targetFen: null, mode };
    const { p10Fen, p50Fen, p90Fen, expectedFen, tree } = forecast(question, settings);
    const isWithin = actualFen >= p10Fen && actualFen <= p90Fen;
    const range = { p10Fen, p50Fen, p90Fen, expectedFen, ownVariance: varianceOf(totalOf(tree)) };
    return { asOfMonth, projectCount: projects.length, ...range, actualFen, isWithin };
  });
}

/** How many looks the prior spread is worth. */
const priorLooks = 4;

/**
 * The common spread that past misses speak for: what they vary beyond what the projects by themselves would, mixed
 * with the spread that holds as if that came from four looks more. As a share of what was expected, 0–0.6.
 */
export function spreadFromLooks(looks: readonly Look[], holding: number): { spread: number; looks: number } {
  const told = looks.filter(({ actualFen, expectedFen }) => actualFen > 0 && expectedFen > 0);
  const excess = told.reduce((sum, { actualFen, expectedFen, ownVariance }) => {
    const miss = actualFen / expectedFen - 1;
    return sum + miss ** 2 - ownVariance / expectedFen ** 2;
  }, 0);
  const variance = Math.max(0, (excess + priorLooks * holding ** 2) / (told.length + priorLooks));
  return { spread: Math.min(0.6, Math.sqrt(variance)), looks: told.length };
}
