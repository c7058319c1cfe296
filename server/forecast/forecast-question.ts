import type { Measure } from "@/domain/amount/measure";
import { isoMonth, monthIndex } from "@/domain/calendar/date";
import { monthsLeftToSigning } from "@/domain/forecast/back-test";
import type { ForecastMode, ForecastProject } from "@/domain/forecast/forecast";
import type { ForecastInput } from "@/domain/forecast/forecast.schema";
import { planByMonth, planMoved } from "@/domain/forecast/own-plan";
import { calibratedWeight, type ForecastSettings, type StageHistory } from "@/domain/forecast/settings";
import { hasReached } from "@/domain/project/stage-order";
import type { ReadProject } from "./read-pasts";

export const modeOf = (measure: Measure): ForecastMode =>
  measure === "agreedInvestment" ? "signing" : "arrival";

export type Candidate = { row: ReadProject; project: ForecastProject };

type Moment = { asOfMonth: string; history: StageHistory; settings: ForecastSettings; mode: ForecastMode };

const remainingOf = ({ promisedFen, amounts }: ReadProject): number =>
  Math.max(0, promisedFen - amounts.reduce((sum, { amountFen }) => sum + amountFen, 0));

/** What its own plan says will come from this month on; null where the usual spread must do. */
function ownPlanOf({ yearPlans, amounts }: ReadProject, now: number): number[] | null {
  if (yearPlans.length === 0) return null;
  const thisYear = Math.floor(now / 12);
  const counted = amounts.reduce(
    (sum, { month, amountFen }) => (Math.floor(month / 12) === thisYear ? sum + amountFen : sum),
    0,
  );
  return planByMonth(yearPlans, counted, now);
}

function signingOf({ stage, moves }: ReadProject, now: number, settings: ForecastSettings): number {
  const signed = moves.find((move) => hasReached(move.stage, "S2"));
  if (hasReached(stage, "S2")) return (signed?.month ?? now) - now;
  const entered = moves.at(-1)?.month ?? now;
  return monthsLeftToSigning(stage, now - entered, settings);
}

/** The open projects with what they may still bring, as they stand this month. */
export function candidatesOf(rows: readonly ReadProject[], moment: Moment): Candidate[] {
  const { asOfMonth, history, settings, mode } = moment;
  const now = monthIndex(isoMonth(asOfMonth));
  return rows.flatMap((row) => {
    const remainingFen = remainingOf(row);
    if (remainingFen === 0) return [];
    const isSigned = hasReached(row.stage, "S2");
    const probability = isSigned ? 1 : calibratedWeight(row.stage, history, settings).probability;
    const monthsToSigning = signingOf(row, now, settings);
    const ownPlanFen = mode === "arrival" ? ownPlanOf(row, now) : null;
    return [{ row, project: { id: row.id, remainingFen, probability, monthsToSigning, ownPlanFen } }];
  });
}

/** What is tried out: some projects fail, others move. A project without money to bring stays where it is. */
export function tryOut(
  candidates: readonly Candidate[],
  { excluded, shifted }: Pick<ForecastInput, "excluded" | "shifted">,
): Candidate[] {
  const gone = new Set(excluded);
  const moved = new Map(shifted.map(({ id, months }) => [id, months]));
  return candidates.map(({ row, project }) => {
    const months = moved.get(project.id) ?? 0;
    const isSigned = project.probability === 1 && project.monthsToSigning < 0;
    const monthsToSigning = isSigned
      ? project.monthsToSigning + months
      : Math.max(0, project.monthsToSigning + months);
    const probability = gone.has(project.id) ? 0 : project.probability;
    const ownPlanFen = project.ownPlanFen && planMoved(project.ownPlanFen, months);
    return { row, project: { ...project, monthsToSigning, probability, ownPlanFen } };
  });
}
