import { type DisposalWay, disposalWays } from "./facts";

/** What a 处置方案 comes to: a way of Art. 12, or fee or recovery of Art. 14. */
export const outcomes = [...disposalWays, "fee", "recovery"] as const;
export type Outcome = (typeof outcomes)[number];

export const isDisposalWay = (outcome: string): outcome is DisposalWay =>
  disposalWays.some((way) => way === outcome);

export const isOutcome = (value: unknown): value is Outcome => outcomes.some((known) => known === value);

/** Every way of Art. 12 but 协议有偿收回 counts the start date anew. */
export const countsAnew = (outcome: Outcome): boolean => isDisposalWay(outcome) && outcome !== "paidRecovery";
