import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type BenefitGrade, type Contender, edgesOf, gradesOf, quotaOf } from "./grade";
import { hundredthsOf, ratio } from "./ratio";
import { defaultBenefitRules } from "./rules.schema";

const rules = defaultBenefitRules;
const withoutLines = { ...rules, lineHundredths: { A: 0, B: 0, C: 0 } };
const field = (totals: readonly number[], vetoed: readonly number[] = []): Contender[] =>
  totals.map((total, place) => ({
    id: String(place),
    total: ratio(total),
    isVetoed: vetoed.includes(place),
  }));
const letters = (contenders: Contender[], by = withoutLines) =>
  gradesOf(by, contenders)
    .map(({ grade }) => grade)
    .join("");

describe("grades by place", () => {
  test("of twenty: 4 A, 11 B, 4 C, 1 D", () => {
    const totals = Array.from({ length: 20 }, (_, place) => 120 - place);
    expect(letters(field(totals))).toBe("AAAABBBBBBBBBBBCCCCD");
    expect(quotaOf(rules, 20, 0)).toEqual({ mostA: 4, mostAB: 15, lastD: 1 });
  });

  test("equals at the edge of A all go to B; equals at the edge of D all stay C", () => {
    const totals = [120, 110, 109, 100, 100, ...Array.from({ length: 13 }, (_, place) => 90 - place), 50, 50];
    expect(letters(field(totals))).toBe("AAABBBBBBBBBBBBCCCCC");
  });

  test("all equal are all C, one alone is C, nobody is nobody", () => {
    expect(letters(field([90, 90, 90, 90]))).toBe("CCCC");
    expect(letters(field([150]))).toBe("C");
    expect(letters([])).toBe("");
  });

  test("a veto is D without a place and fills the quota of D", () => {
    const totals = Array.from({ length: 20 }, (_, place) => 120 - place);
    const standings = gradesOf(withoutLines, field(totals, [0]));
    expect(standings[0]).toEqual({ id: "0", grade: "D", cause: "veto", rank: null });
    expect(standings[1]).toMatchObject({ grade: "A", rank: 1 });
    expect(standings[19]).toMatchObject({ grade: "C", rank: 19 });
  });

  test("a line holds back whoever ranks well but scores low", () => {
    const standings = gradesOf(rules, field([79, 70, 60, 51, 49, 30, 25, 20, 19, 10]));
    expect(standings.map(({ grade, cause }) => `${grade}${cause[0]}`).join(" ")).toBe(
      "Bl Bl Bp Bp Cl Cl Cl Cp Dl Dl",
    );
    expect(edgesOf(field([79, 70, 60, 51, 49, 30, 25, 20, 19, 10]), standings)).toEqual({
      A: null,
      B: ratio(51),
      C: ratio(20),
    });
  });
});

const anyField = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 19 })), { maxLength: 60 })
  .map((drawn) =>
    drawn.map(([fifths, veto], place) => ({
      id: String(place),
      total: ratio(fifths * 26, 5),
      isVetoed: veto === 0,
    })),
  );
const count = (grades: readonly BenefitGrade[], grade: BenefitGrade) =>
  grades.filter((one) => one === grade).length;

describe("properties", () => {
  test("quotas hold whatever the ties", () => {
    fc.assert(
      fc.property(anyField, (contenders) => {
        const grades = gradesOf(withoutLines, contenders).map(({ grade }) => grade);
        const vetoed = contenders.filter(({ isVetoed }) => isVetoed).length;
        const quota = quotaOf(rules, contenders.length, vetoed);
        expect(count(grades, "A")).toBeLessThanOrEqual(quota.mostA);
        expect(count(grades, "A") + count(grades, "B")).toBeLessThanOrEqual(quota.mostAB);
        expect(count(grades, "D")).toBeLessThanOrEqual(quota.lastD + vetoed);
      }),
    );
  });

  test("the order of the list decides nothing; equals are equal; a better score is never graded lower", () => {
    fc.assert(
      fc.property(anyField, fc.integer(), (contenders, seed) => {
        const standings = gradesOf(rules, contenders);
        const mixed = contenders.toSorted(
          (a, b) => ((Number(a.id) * seed) % 7) - ((Number(b.id) * seed) % 7),
        );
        const byId = new Map(gradesOf(rules, mixed).map((standing) => [standing.id, standing]));
        for (const standing of standings) expect(byId.get(standing.id)).toEqual(standing);
        const open = contenders.flatMap((one, place) =>
          one.isVetoed ? [] : [{ ...one, grade: standings[place]?.grade ?? "D" }],
        );
        for (const a of open)
          for (const b of open)
            if (hundredthsOf(a.total) >= hundredthsOf(b.total)) expect(a.grade <= b.grade).toBe(true);
      }),
    );
  });

  test("raising one score never lowers its grade", () => {
    fc.assert(
      fc.property(
        anyField,
        fc.integer({ min: 0, max: 59 }),
        fc.integer({ min: 1, max: 20 }),
        (contenders, at, extra) => {
          const chosen = contenders[at % Math.max(1, contenders.length)];
          if (!chosen) return;
          const raised = contenders.map((one) =>
            one === chosen
              ? {
                  ...one,
                  total: ratio(chosen.total.over + BigInt(extra) * chosen.total.under, chosen.total.under),
                }
              : one,
          );
          const gradeIn = (list: Contender[]) =>
            gradesOf(rules, list).find(({ id }) => id === chosen.id)?.grade ?? "D";
          expect(gradeIn(raised) <= gradeIn(contenders)).toBe(true);
        },
      ),
    );
  });
});
