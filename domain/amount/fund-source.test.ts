import { expect, test } from "vitest";
import { type FundCategory, fundCategories } from "@/domain/amount/fund-entry";
import { moneySideOf, sourceQuestion } from "@/domain/amount/fund-source";

const counted = (category: FundCategory, amountFen = 100) => ({ category, count: 1, amountFen });

test("every category stands on one side, but for the rest", () => {
  expect(fundCategories.filter((category) => moneySideOf(category) === null)).toEqual(["other"]);
});

test.each<[FundCategory, FundCategory[], "spentCapital" | "capitalSpent" | null]>([
  ["equipment", ["paidInCapital"], "spentCapital"],
  ["workingCapital", ["foreignCapital"], "spentCapital"],
  ["paidInCapital", ["equipment", "landPrice"], "capitalSpent"],
  ["foreignCapital", ["construction"], "capitalSpent"],
  ["equipment", ["construction", "landPrice"], null],
  ["paidInCapital", ["paidInCapital", "foreignCapital"], null],
  ["other", ["paidInCapital"], null],
  ["equipment", [], null],
])("%s beside counted %o asks %s", (category, others, kind) => {
  expect(
    sourceQuestion(
      category,
      others.map((other) => counted(other)),
    )?.kind ?? null,
  ).toBe(kind);
});

test("names only the money it could be the same as, and forgets what was reversed", () => {
  const money = [counted("paidInCapital"), counted("equipment"), counted("foreignCapital", 0)];
  expect(sourceQuestion("landPrice", money)?.against).toEqual([counted("paidInCapital")]);
});
