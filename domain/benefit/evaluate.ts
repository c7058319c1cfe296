import type { LandUsed, YearFigures } from "./figures";
import { type Contender, gradesOf, type Standing } from "./grade";
import type { BenefitRules } from "./rules.schema";
import { type Score, scoreOf } from "./score";

/** A firm's year as it is reported. */
export type ReportedYear = { id: string; land: LandUsed; figures: YearFigures };

export type Evaluated = {
  score: Score;
  /** Null for who can't be scored and isn't under a veto. */
  standing: Standing | null;
  /** Everybody it was compared with, itself included. */
  field: readonly Contender[];
};

type ScoredYear = ReportedYear & { score: Extract<Score, { kind: "scored" }> };

const vetoed = (id: string): Standing => ({ id, grade: "D", cause: "veto", rank: null });

function gradeField(rules: BenefitRules, years: readonly ScoredYear[], into: Map<string, Evaluated>): void {
  const field = years.map(({ id, score, figures }) => ({
    id,
    total: score.total,
    isVetoed: figures.isVetoed,
  }));
  const standings = new Map(gradesOf(rules, field).map((standing) => [standing.id, standing]));
  for (const { id, score } of years) into.set(id, { score, standing: standings.get(id) ?? null, field });
}

/**
 * Scores and grades everybody of one year. 规下企业 graded by tax alone are a field of their own; who can't be scored is
 * in no field, and D only under a veto.
 */
export function evaluateYear(rules: BenefitRules, years: readonly ReportedYear[]): Map<string, Evaluated> {
  const evaluated = new Map<string, Evaluated>();
  const [byFormula, byTax]: [ScoredYear[], ScoredYear[]] = [[], []];
  for (const year of years) {
    const score = scoreOf(rules, year.land, year.figures);
    if (score.kind === "scored") (score.form === "taxOnly" ? byTax : byFormula).push({ ...year, score });
    else {
      const standing = year.figures.isVetoed ? vetoed(year.id) : null;
      evaluated.set(year.id, { score, standing, field: [] });
    }
  }
  for (const field of [byFormula, byTax]) gradeField(rules, field, evaluated);
  return evaluated;
}
