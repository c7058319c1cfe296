import { compareRatios, type Ratio, ratio } from "./ratio";
import type { BenefitRules } from "./rules.schema";

/** 优先发展、提升发展、调控帮扶、倒逼整治. */
export const benefitGrades = ["A", "B", "C", "D"] as const;
export type BenefitGrade = (typeof benefitGrades)[number];

/** What decided the grade: the place under the quota, a line the score lies below, or a veto. */
export const gradeCauses = ["place", "line", "veto"] as const;
export type GradeCause = (typeof gradeCauses)[number];

export type Contender = { id: string; total: Ratio; isVetoed: boolean };

export type Standing = {
  id: string;
  grade: BenefitGrade;
  cause: GradeCause;
  /** 1 is the best; equal scores share the best place among them; null under a veto. */
  rank: number | null;
};

type GradeRules = Pick<BenefitRules, "quotaBp" | "lineHundredths">;

/** How many may be A, how many A or B, and how many at the end are D; whole firms, rounded down. */
export type Quota = { mostA: number; mostAB: number; lastD: number };

/** Quotas count every firm with a score; those under a veto already fill part of D. */
export function quotaOf({ quotaBp }: GradeRules, contenders: number, vetoed: number): Quota {
  const share = (bp: number) => Math.floor((bp * contenders) / 10_000);
  return {
    mostA: share(quotaBp.A),
    mostAB: share(quotaBp.A + quotaBp.B),
    lastD: Math.max(0, share(quotaBp.D) - vetoed),
  };
}

/** By place: a group of equals is in a quota only if all of it fits, and falls to D only if all of it lies there. */
function gradeByPlace(quota: Quota, place: { best: number; worst: number }, ranked: number): BenefitGrade {
  if (place.worst <= quota.mostA) return "A";
  if (place.worst <= quota.mostAB) return "B";
  return place.best > ranked - quota.lastD ? "D" : "C";
}

/** The best grade whose line the score reaches. */
function gradeByLine({ lineHundredths }: GradeRules, total: Ratio): BenefitGrade {
  const reached = (["A", "B", "C"] as const).find(
    (grade) => compareRatios(total, ratio(lineHundredths[grade], 100)) >= 0,
  );
  return reached ?? "D";
}

/** Grades of one list of firms that are compared with each other; the order they come in decides nothing. */
export function gradesOf(rules: GradeRules, contenders: readonly Contender[]): Standing[] {
  const ranked = contenders.filter(({ isVetoed }) => !isVetoed);
  const quota = quotaOf(rules, contenders.length, contenders.length - ranked.length);
  const sorted = ranked.toSorted((a, b) => compareRatios(b.total, a.total));
  const places = placesOf(sorted);
  return contenders.map(({ id, total, isVetoed }) => {
    const place = places.get(id);
    if (isVetoed || !place) return { id, grade: "D", cause: "veto", rank: null };
    const byPlace = gradeByPlace(quota, place, ranked.length);
    const byLine = gradeByLine(rules, total);
    return byLine > byPlace
      ? { id, grade: byLine, cause: "line", rank: place.best }
      : { id, grade: byPlace, cause: "place", rank: place.best };
  });
}

/** Best and worst place of each, best score first; equals share both. */
function placesOf(sorted: readonly Contender[]): Map<string, { best: number; worst: number }> {
  const places = new Map<string, { best: number; worst: number }>();
  for (let start = 0; start < sorted.length; ) {
    const head = sorted[start];
    if (!head) break;
    let end = start + 1;
    for (let next = sorted[end]; next && compareRatios(next.total, head.total) === 0; next = sorted[end])
      end += 1;
    for (const { id } of sorted.slice(start, end)) places.set(id, { best: start + 1, worst: end });
    start = end;
  }
  return places;
}

/** The lowest score that earned each grade by place or line this time; null where nobody has it. */
export function edgesOf(
  contenders: readonly Contender[],
  standings: readonly Standing[],
): Record<"A" | "B" | "C", Ratio | null> {
  const lowest = (grade: BenefitGrade): Ratio | null => {
    const held = new Set(standings.filter((one) => one.grade === grade).map(({ id }) => id));
    const totals = contenders.filter(({ id }) => held.has(id)).map(({ total }) => total);
    return totals.toSorted(compareRatios)[0] ?? null;
  };
  return { A: lowest("A"), B: lowest("B"), C: lowest("C") };
}
