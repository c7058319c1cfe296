import type { FundCategory } from "@/domain/amount/fund-entry";

/** Money an investor pays into the company. */
export const capitalCategories = [
  "paidInCapital",
  "foreignCapital",
  "foreignReinvestment",
] as const satisfies readonly FundCategory[];

/** What a company spends money on, its capital among it. */
export const spendingCategories = [
  "landPrice",
  "construction",
  "equipment",
  "otherFixedAssets",
  "workingCapital",
  "research",
  "rentAndFitOut",
] as const satisfies readonly FundCategory[];

export type MoneySide = "capital" | "spending";

/** Which side of "paid in, then spent" a category stands on; null for 其他. */
export function moneySideOf(category: FundCategory): MoneySide | null {
  if (capitalCategories.some((capital) => capital === category)) return "capital";
  return spendingCategories.some((spending) => spending === category) ? "spending" : null;
}

/** Counted money of a project by category, on balance: what was reversed no longer weighs. */
export type CountedMoney = { category: FundCategory; count: number; amountFen: number };

export type SourceQuestion = {
  /** `spentCapital`: is this spending of capital that counts? `capitalSpent`: has this capital already counted as spending? */
  kind: "spentCapital" | "capitalSpent";
  /** The money it could be the same as. */
  against: CountedMoney[];
};

/**
 * Whether somebody must say if this money is paid-in capital being spent: the project already counts the other side, in
 * either order and over any number of entries, and the same yuan must not count twice (domain.md 2.3). Null when nobody
 * has to be asked.
 */
export function sourceQuestion(
  category: FundCategory,
  counted: readonly CountedMoney[],
): SourceQuestion | null {
  const side = moneySideOf(category);
  if (side === null) return null;
  const other: MoneySide = side === "capital" ? "spending" : "capital";
  const against = counted.filter((money) => money.amountFen > 0 && moneySideOf(money.category) === other);
  if (against.length === 0) return null;
  return { kind: side === "capital" ? "capitalSpent" : "spentCapital", against };
}
