import { describe, expect, test } from "vitest";
import { fen } from "@/domain/money/fen";
import type { YearFigures } from "./figures";
import { type Contender, gradesOf } from "./grade";
import { type GradedYear, movementOf } from "./movement";
import { hundredthsOf, ratio } from "./ratio";
import { defaultBenefitRules } from "./rules.schema";
import { scoreOf } from "./score";
import { atBaseline, ownLand } from "./testing/made-up-figures";

const wan = 1_000_000;
const others = (scores: readonly number[]): Contender[] =>
  scores.map((total, place) => ({ id: `other ${place}`, total: ratio(total), isVetoed: false }));

function year(figures: YearFigures, scores: readonly number[], mu = 30): GradedYear {
  const score = scoreOf(defaultBenefitRules, ownLand(mu), figures);
  if (score.kind !== "scored") throw new Error(score.missing.join());
  const field = [...others(scores), { id: "own", total: score.total, isVetoed: figures.isVetoed }];
  const standing = gradesOf(defaultBenefitRules, field).find(({ id }) => id === "own");
  if (!standing) throw new Error("nobody was graded");
  return { score, standing, field };
}

const movement = (before: GradedYear, after: GradedYear) => movementOf(defaultBenefitRules, before, after);
const nine = [130, 110, 90, 85, 80, 70, 60, 55, 52];

describe("what moved a grade", () => {
  test("its own tax: 15 to 20 万元/亩 is 13.33 points and a place in A", () => {
    const moved = movement(year(atBaseline(), nine), year(atBaseline({ taxFen: fen(600 * wan) }), nine));
    expect(moved).toMatchObject({ before: "B", after: "A", amongLastYear: "A", causes: ["ownScore"] });
    expect([moved.rankBefore, moved.rankAfter]).toEqual([3, 2]);
    expect(moved.scoreAfter - moved.scoreBefore).toBe(1333);
    expect(moved.items[0]).toMatchObject({
      item: "taxPerMu",
      pointsBefore: 4000,
      pointsAfter: 5333,
      isCapped: false,
    });
    expect(moved.items.slice(1).every((one) => one.pointsAfter === one.pointsBefore)).toBe(true);
  });

  test("the others: same score, more of them before it", () => {
    const moved = movement(
      year(atBaseline(), [110, 95, 90, 85, 80, 70, 60, 55, 52]),
      year(atBaseline(), nine),
    );
    expect(moved).toMatchObject({ before: "A", after: "B", amongLastYear: "A", causes: ["othersScores"] });
  });

  test("a veto set and lifted, a firm that shrank below 3 亩, and nothing at all", () => {
    const [plain, vetoed] = [year(atBaseline(), nine), year(atBaseline({ isVetoed: true }), nine)];
    expect(movement(plain, vetoed)).toMatchObject({ after: "D", causes: ["vetoSet"], rankAfter: null });
    expect(movement(vetoed, plain)).toMatchObject({ after: "B", causes: ["vetoLifted"] });
    expect(movement(plain, year(atBaseline(), nine, 2)).causes).toContain("formChanged");
    expect(movement(plain, plain).causes).toEqual(["none"]);
  });

  test("shown points of the items add up to the shown change of the score", () => {
    const after = atBaseline({ taxFen: fen(333 * wan + 33), staffCount: 171, waterHundredths: 2_777_777 });
    const { items, scoreBefore, scoreAfter } = movement(year(atBaseline(), nine), year(after, nine));
    const change = items.reduce((sum, one) => sum + one.pointsAfter - one.pointsBefore, 0);
    expect(change).toBe(scoreAfter - scoreBefore);
    expect(items.map(({ valueAfter }) => valueAfter && hundredthsOf(valueAfter))[0]).toBe(1110);
  });
});
