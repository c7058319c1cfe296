import { describe, expect, test } from "vitest";
import { fundEntryStates } from "@/domain/amount/fund-entry";
import {
  canMoveFundEntry,
  checkConfirmation,
  fundEntryMoves,
  isEditableFundEntry,
} from "@/domain/amount/fund-entry-move";

describe("fund entries", () => {
  test("moves", () => {
    const allowed = fundEntryStates.flatMap((from) =>
      fundEntryStates.filter((to) => canMoveFundEntry(from, to)).map((to) => `${from}>${to}`),
    );
    expect(allowed).toEqual([
      "draft>pending",
      "pending>returned",
      "pending>confirmed",
      "returned>pending",
      "confirmed>locked",
      "confirmed>reversed",
      "locked>reversed",
    ]);
    expect(fundEntryStates.filter(isEditableFundEntry)).toEqual(["draft", "returned"]);
  });

  test("every state reaches the end", () => {
    for (const state of fundEntryStates) {
      const seen = new Set([state]);
      for (const reached of seen) for (const next of fundEntryMoves[reached]) seen.add(next);
      expect(seen.has("reversed")).toBe(true);
    }
  });

  test.each([
    [{}, { ok: true, value: "confirmed" }],
    [{ state: "draft" }, { ok: false, code: "FUND_ENTRY_NOT_PENDING" }],
    [{ proposedBy: "c" }, { ok: false, code: "CONFIRMER_IS_PROPOSER" }],
    [{ projectOwnerId: "c" }, { ok: false, code: "CONFIRMER_IS_OWNER" }],
    [{ statMonth: null }, { ok: false, code: "STAT_MONTH_REQUIRED" }],
  ] as const)("confirmation with %o", (part, expected) => {
    const base = {
      state: "pending",
      confirmerId: "c",
      proposedBy: "a",
      projectOwnerId: "b",
      statMonth: "2026-11",
    } as const;
    expect(checkConfirmation({ ...base, ...part })).toEqual(expected);
  });
});
