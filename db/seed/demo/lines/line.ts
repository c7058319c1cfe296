import type { Industry } from "@/domain/industry/industry";

/** What an invented investor makes and how its project is described. `{a}` `{b}` stand for quantities. */
export type ProductLine = {
  industry: Industry;
  product: string;
  /** GB/T 4754-2017 */
  code: string;
  /** Trade word of the company's name. */
  trade: string;
  /** What is built and what comes out of it. */
  plan: string;
  /** Why it comes here. */
  reason: string;
  /** Ranges of the quantities in `plan`. */
  a: readonly [number, number];
  b: readonly [number, number];
};

type Entry = readonly [
  product: string,
  code: string,
  trade: string,
  plan: string,
  reason: string,
  a: readonly [number, number],
  b: readonly [number, number],
];

export const linesOf = (industry: Industry, entries: readonly Entry[]): ProductLine[] =>
  entries.map(([product, code, trade, plan, reason, a, b]) => ({
    industry,
    product,
    code,
    trade,
    plan,
    reason,
    a,
    b,
  }));
