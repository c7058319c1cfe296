import type { FundEntryState } from "@/domain/amount/fund-entry";
import { ok, type Result, refuse } from "@/domain/shared/result";

/** A confirmed or locked entry is never edited; 红冲 is a new, reversing entry (domain.md 2.3). */
export const fundEntryMoves = {
  draft: ["pending"],
  pending: ["confirmed", "returned"],
  returned: ["pending"],
  confirmed: ["locked", "reversed"],
  locked: ["reversed"],
  reversed: [],
} as const satisfies Record<FundEntryState, readonly FundEntryState[]>;

export const canMoveFundEntry = (from: FundEntryState, to: FundEntryState): boolean =>
  fundEntryMoves[from].some((state) => state === to);

export const isEditableFundEntry = (state: FundEntryState): boolean =>
  state === "draft" || state === "returned";

export type ConfirmationFacts = {
  state: FundEntryState;
  confirmerId: string;
  proposedBy: string | null;
  projectOwnerId: string | null;
  statMonth: string | null;
};

export type ConfirmationCode =
  | "FUND_ENTRY_NOT_PENDING"
  | "CONFIRMER_IS_PROPOSER"
  | "CONFIRMER_IS_OWNER"
  | "STAT_MONTH_REQUIRED";

/** 核定: another person than the proposer and the project's owner, into a statistical month (domain.md 1.6b, 2.6). */
export function checkConfirmation(facts: ConfirmationFacts): Result<"confirmed", ConfirmationCode> {
  if (facts.state !== "pending") return refuse("FUND_ENTRY_NOT_PENDING");
  if (facts.confirmerId === facts.proposedBy) return refuse("CONFIRMER_IS_PROPOSER");
  if (facts.confirmerId === facts.projectOwnerId) return refuse("CONFIRMER_IS_OWNER");
  if (facts.statMonth === null) return refuse("STAT_MONTH_REQUIRED");
  return ok("confirmed");
}
