import { expect, it } from "vitest";
import { updateAgreementInput } from "@/domain/amount/contract-terms.schema";
import { changedTerms, termKeys, termTexts } from "./contract-term-kinds";

const contract = {
  id: "0198b6a0-0000-7000-8000-000000000000",
  version: 3,
  kind: "formal" as const,
  contractNo: "GXY-HT-2026-001",
  signedOn: "2026-11-02",
  statMonth: "2026-11",
  amountFen: 1e12,
  isCounted: true,
  ruleId: "AGR_FORMAL_FIRST",
  partyA: "管委会",
  partyB: null,
  phases: null,
  agreedStartOn: "2027-03-01",
  agreedCompletionOn: null,
  agreedProductionOn: null,
  agreedCapacityOn: null,
  promisedIntensityWanPerMu: "420.00",
  promisedOutputFen: 40_000_000_000,
  promisedTaxFen: null,
  breachTerms: null,
  signingEvent: null,
  currency: "CNY" as const,
  amountOriginal: "10000000000.00",
  exchangeRate: "1",
  countedShareBp: 10_000,
  countedFen: 1e12,
  foreignCurrency: null,
  foreignAmountOriginal: null,
  foreignUsdCents: null,
  isCountedForeign: false,
  foreignRuleId: null,
  countedUsdCents: 0,
  raisedFromId: null,
  isWithinEarlier: null,
  previousInvestorName: null,
  newInvestorName: null,
  reversesId: null,
  reversedAt: null,
  isVoid: false,
  voidReason: null,
  recordedByName: null,
  files: [],
};

it("sends only what was typed anew, money in fen and an emptied term as nothing", () => {
  const before = termTexts(contract);
  expect(before.promisedOutputFen).toBe("40000");
  expect(changedTerms(before, before)).toEqual({});
  const now = { ...before, partyB: " 恒远精密 ", promisedTaxFen: "80.5", partyA: "" };
  const changed = changedTerms(before, now);
  expect(changed).toEqual({ partyB: "恒远精密", promisedTaxFen: 80_500_000, partyA: null });
  expect(updateAgreementInput.safeParse({ id: contract.id, version: 3, ...changed }).success).toBe(true);
});

it("leaves what is no amount to the schema to name", () => {
  const before = termTexts(contract);
  const changed = changedTerms(before, { ...before, promisedTaxFen: "一百" });
  expect(updateAgreementInput.safeParse({ id: contract.id, version: 3, ...changed }).success).toBe(false);
  expect(termKeys).toHaveLength(13);
});
