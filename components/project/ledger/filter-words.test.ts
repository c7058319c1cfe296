import { describe, expect, it } from "vitest";
import {
  activeFilters,
  effectiveParams,
  type LedgerParams,
  ledgerInput,
  ledgerParsers,
} from "@/lib/search-params/project-ledger";
import { filterWords } from "./filter-words";

const today = "2026-11-23";

// safe because every parser's empty value is null
const none = Object.fromEntries(Object.keys(ledgerParsers).map((key) => [key, null])) as LedgerParams;

const linked = {
  stageGroups: ["signed", "registered"],
  stages: ["S2", "D1"],
  standings: ["normal", "suspended"],
  industries: ["biomedicine", "other"],
  zones: ["smart", "north"],
  sourceChannels: ["agency", "exhibition"],
  ownerId: "0b5e7d1e-7c3f-4b53-9d3a-0a3a3f1a2b3c",
  departmentId: "0b5e7d1e-7c3f-4b53-9d3a-0a3a3f1a2b3d",
  isCapitalRelief: true,
  minInvestmentFen: 10_000_000_000,
  maxInvestmentFen: 50_000_000_000,
  reportedFrom: "2026-01-01",
  reportedTo: "2026-10-31",
  nextStepTo: "2026-11-20",
  notFollowedSince: "2026-10-24",
} satisfies Partial<LedgerParams>;

describe("filterWords", () => {
  it("says nothing when nothing is filtered", () => {
    expect(filterWords(none, { kind: "projects", today })).toEqual([]);
  });

  it.each(Object.entries(linked))("puts %s into words", (key, value) => {
    const words = filterWords({ ...none, [key]: value }, { kind: "projects", today });
    expect(words.map((word) => word.key)).toEqual([key]);
    expect(words[0]?.text).toMatch(/[一-鿿]/);
  });

  it("names the owner when it may", () => {
    const params = { ...none, ownerId: linked.ownerId };
    expect(filterWords(params, { kind: "projects", today, names: { owner: "林致远" } })[0]?.text).toBe(
      "责任人：林致远",
    );
  });

  it("leaves to the controls what they show themselves", () => {
    const params: LedgerParams = {
      ...none,
      q: "轴承",
      stages: ["L0"],
      nextStepTo: today,
      hasNoNextStep: true,
    };
    expect(filterWords(params, { kind: "projects", today })).toEqual([]);
    expect(activeFilters(params)).toHaveLength(4);
  });
});

describe("the two ledgers", () => {
  const linkedBoth: LedgerParams = { ...none, zones: ["smart"], sourceChannels: ["agency"] };
  it.each([
    ["leads", "zones"],
    ["projects", "sourceChannels"],
  ] as const)("%s shows %s in words, having no select for it", (kind, key) => {
    expect(filterWords(linkedBoth, { kind, today }).map((word) => word.key)).toEqual([key]);
  });
});

describe("ledgerInput", () => {
  it("drops only what is wrong in a mistyped address", () => {
    const input = ledgerInput({ ...none, ownerId: "nobody", stages: ["L1"], reportedFrom: "2026-13-01" });
    expect(input.stages).toEqual(["L1"]);
    expect(input.ownerId).toBeUndefined();
    expect(input.reportedFrom).toBeUndefined();
  });

  it("and does not show it as a filter", () => {
    const shown = effectiveParams({ ...none, ownerId: "nobody", stages: ["L1"] });
    expect(activeFilters(shown)).toEqual(["stages"]);
  });
});
