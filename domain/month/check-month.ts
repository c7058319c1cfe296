import { type Measure, measures } from "../amount/measure";
import type { Finding, FindingExample, FindingKind, FindingSeverity } from "./check-month.schema";

const severities: Record<FindingKind, FindingSeverity> = {
  pendingEntries: "blocking",
  missingRates: "blocking",
  draftEntries: "explain",
  returnedEntries: "explain",
  entriesWithoutEvidence: "explain",
  agreementsWithoutScan: "explain",
  milestonesWaiting: "explain",
  fixedInvestmentMissing: "explain",
  lateEntries: "explain",
  suddenJumps: "explain",
};

/** How many cases a finding names where a list holds them all. */
export const examplesShown = 5;

/** And where it alone names them. */
const mostExamples = 200;

/** How many cases a finding of a kind carries. */
export const examplesOf = (kind: FindingKind): number =>
  kind === "draftEntries" || kind === "missingRates" || kind === "suddenJumps" ? mostExamples : examplesShown;

/** What was found of a kind; null when there is nothing. */
export function findingOf(
  kind: FindingKind,
  found: readonly FindingExample[],
  count = found.length,
): Finding | null {
  if (count === 0) return null;
  return { kind, severity: severities[kind], count, examples: found.slice(0, examplesOf(kind)) };
}

/** Blocking ones stop the close, the others need a note. */
export const verdictOf = (findings: readonly Finding[]) => ({
  isBlocked: findings.some(({ severity }) => severity === "blocking"),
  needsNote: findings.some(({ severity }) => severity === "explain"),
});

/** 1000 万元: below this a month is not worth an explanation. */
const leastJumpFen = 1_000_000_000;
const leastPast = 6;

type MonthFigure = { measure: Measure; month: string; countedFen: number };

/**
 * Measures whose month is more than three times the average of the closed months before it, or negative. Needs six
 * months to compare with.
 */
export function jumpsOf(figures: readonly MonthFigure[], month: string): MonthFigure[] {
  return measures.flatMap((measure) => {
    const own = figures.filter((figure) => figure.measure === measure);
    const now = own.find((figure) => figure.month === month);
    const past = own.filter((figure) => figure.month < month);
    if (!now || past.length < leastPast) return [];
    if (now.countedFen < 0) return [now];
    const average = past.reduce((sum, { countedFen }) => sum + countedFen, 0) / past.length;
    return now.countedFen >= leastJumpFen && now.countedFen > 3 * average ? [now] : [];
  });
}
