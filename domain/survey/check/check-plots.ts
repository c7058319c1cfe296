import type { Findings } from "../finding";
import { areaSqm, type Bounds, bounds, boundsMeet, overlapSqm, type Shape } from "../geometry";
import type { SurveyPlot } from "../survey-file";

/** Below this two shapes only share a line that was rounded differently. */
export const leastOverlapSqm = 0.5;

type Placed = { index: number; shape: Shape; box: Bounds; line: number | null; code: string | null };

function placedPlots(plots: readonly SurveyPlot[]): Placed[] {
  return plots.flatMap(({ shape, line, code, name }, index) => {
    const box = shape ? bounds(shape) : undefined;
    return shape && box ? [{ index, shape, box, line, code: code ?? name }] : [];
  });
}

const pairBudget = 200_000;
const pointBudget = 2_000_000;

const pointsIn = (shape: Shape): number =>
  shape.reduce((sum, { outer, holes }) => sum + outer.length + holes.flat().length, 0);

function reportOverlap(a: Placed, b: Placed, findings: Findings): void {
  const shared = overlapSqm(a.shape, b.shape);
  if (shared < leastOverlapSqm) return;
  const isSame = Math.abs(shared - areaSqm(a.shape)) < 1 && Math.abs(shared - areaSqm(b.shape)) < 1;
  findings.add(
    isSame ? "SHAPE_TWICE" : "PLOTS_OVERLAP",
    { line: b.line, plot: b.index, where: b.shape[0]?.outer[0] ?? null },
    { other: a.code ?? `第 ${a.index + 1} 块`, sqm: shared.toFixed(2) },
  );
}

function checkOverlaps(plots: readonly SurveyPlot[], findings: Findings): void {
  const waiting = placedPlots(plots).sort((a, b) => a.box.minEast - b.box.minEast);
  const [work, active]: [{ pairs: number; points: number }, Placed[]] = [
    { pairs: pairBudget, points: pointBudget },
    [],
  ];
  for (const plot of waiting) {
    const near = active.filter((other) => other.box.maxEast >= plot.box.minEast);
    active.splice(0, active.length, ...near, plot);
    work.pairs -= near.length;
    for (const other of near) {
      if (!boundsMeet(other.box, plot.box)) continue;
      work.points -= pointsIn(other.shape) + pointsIn(plot.shape);
      if (work.points < 0 || work.pairs < 0) {
        findings.add("TOO_COMPLEX", { line: plot.line, plot: plot.index });
        return;
      }
      reportOverlap(other, plot, findings);
    }
  }
}

function checkCodes(plots: readonly SurveyPlot[], findings: Findings): void {
  const seen = new Map<string, number>();
  for (const [index, { code, line }] of plots.entries()) {
    if (code === null) continue;
    const before = seen.get(code);
    if (before === undefined) seen.set(code, index);
    else {
      findings.add("CODE_TWICE", { line, plot: index }, { code, plot: before + 1 });
      findings.add("CODE_TWICE", { line: plots[before]?.line, plot: before }, { code, plot: index + 1 });
    }
  }
}

/** What only shows when plots are seen together: codes given twice, ground covered twice. */
export function checkPlots(plots: readonly SurveyPlot[], findings: Findings): void {
  checkCodes(plots, findings);
  checkOverlaps(plots, findings);
}
