import { type BenefitGrade, type Contender, gradesOf, type Standing } from "./grade";
import { type BenefitItem, benefitItems } from "./item";
import { hundredthsOf, hundredthsOfParts, type Ratio } from "./ratio";
import type { BenefitRules } from "./rules.schema";
import type { Score, ScoredItem } from "./score";

type Scored = Extract<Score, { kind: "scored" }>;

/** A firm's year: its score and its place in the list it was compared in. */
export type GradedYear = { score: Scored; standing: Standing; field: readonly Contender[] };

export type ItemMovement = {
  item: BenefitItem;
  /** In the item's unit; null in a year the item wasn't scored in, or when nothing was used. */
  valueBefore: Ratio | null;
  valueAfter: Ratio | null;
  /** Hundredths of a point; they add up to the change of the shown score. */
  pointsBefore: number;
  pointsAfter: number;
  wasCapped: boolean;
  isCapped: boolean;
};

/** Besides the items: what else moved the grade. */
export const movementCodes = [
  "vetoSet",
  "vetoLifted",
  "formChanged",
  "ownScore",
  "othersScores",
  "none",
] as const;
export type MovementCode = (typeof movementCodes)[number];

export type Movement = {
  before: BenefitGrade;
  after: BenefitGrade;
  /** The grade this year's score would have had among last year's scores. */
  amongLastYear: BenefitGrade;
  scoreBefore: number;
  scoreAfter: number;
  rankBefore: number | null;
  rankAfter: number | null;
  items: ItemMovement[];
  causes: MovementCode[];
};

const shownPoints = ({ items }: Scored): Map<BenefitItem, number> => {
  const shown = hundredthsOfParts(items.map(({ points }) => points));
  return new Map(items.map(({ item }, place) => [item, shown[place] ?? 0]));
};

function itemMovements(before: Scored, after: Scored): ItemMovement[] {
  const [shownBefore, shownAfter] = [shownPoints(before), shownPoints(after)];
  const of = (score: Scored, item: BenefitItem): ScoredItem | undefined =>
    score.items.find((one) => one.item === item);
  return benefitItems
    .filter((item) => shownBefore.has(item) || shownAfter.has(item))
    .map((item) => ({
      item,
      valueBefore: of(before, item)?.value ?? null,
      valueAfter: of(after, item)?.value ?? null,
      pointsBefore: shownBefore.get(item) ?? 0,
      pointsAfter: shownAfter.get(item) ?? 0,
      wasCapped: of(before, item)?.bound === "capped",
      isCapped: of(after, item)?.bound === "capped",
    }));
}

/** The grade of this year's score put in place of last year's, everybody else as they were then. */
function gradeAmongLastYear(rules: BenefitRules, before: GradedYear, after: GradedYear): BenefitGrade {
  const id = before.standing.id;
  const field = before.field.map((one) =>
    one.id === id ? { ...one, total: after.score.total, isVetoed: after.standing.cause === "veto" } : one,
  );
  return gradesOf(rules, field).find((one) => one.id === id)?.grade ?? after.standing.grade;
}

function causesOf(before: GradedYear, after: GradedYear, amongLastYear: BenefitGrade): MovementCode[] {
  const causes: MovementCode[] = [];
  const [wasVetoed, isVetoed] = [before.standing.cause === "veto", after.standing.cause === "veto"];
  if (isVetoed && !wasVetoed) causes.push("vetoSet");
  if (wasVetoed && !isVetoed) causes.push("vetoLifted");
  if (before.score.form !== after.score.form) causes.push("formChanged");
  if (!isVetoed && !wasVetoed && amongLastYear !== before.standing.grade) causes.push("ownScore");
  if (!isVetoed && amongLastYear !== after.standing.grade) causes.push("othersScores");
  return causes.length > 0 ? causes : ["none"];
}

/**
 * What moved a grade from one year to the next, item by item, and whether the firm's own score or the others' did it:
 * its new score is placed among last year's scores first.
 */
export function movementOf(rules: BenefitRules, before: GradedYear, after: GradedYear): Movement {
  const amongLastYear = gradeAmongLastYear(rules, before, after);
  return {
    before: before.standing.grade,
    after: after.standing.grade,
    amongLastYear,
    scoreBefore: hundredthsOf(before.score.total),
    scoreAfter: hundredthsOf(after.score.total),
    rankBefore: before.standing.rank,
    rankAfter: after.standing.rank,
    items: itemMovements(before.score, after.score),
    causes: causesOf(before, after, amongLastYear),
  };
}
