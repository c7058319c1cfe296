import type { AgreementDetail } from "@/domain/amount/agreement-detail.schema";
import type { ContractTerm } from "@/domain/amount/contract-terms.schema";
import { decimalFromFen } from "@/domain/money/decimal";
import { fen } from "@/domain/money/fen";
import { trimDecimal } from "@/domain/shared/trim-decimal";
import { wanToFen } from "./wan-to-fen";

export type TermKey = ContractTerm | "contractNo";
export type TermTexts = Record<TermKey, string>;
export type TermKind = "text" | "longText" | "date" | "money" | "intensity";

/** Terms in the order of a contract, and how each is filled in. */
export const termKinds = {
  contractNo: "text",
  partyA: "text",
  partyB: "text",
  phases: "longText",
  agreedStartOn: "date",
  agreedCompletionOn: "date",
  agreedProductionOn: "date",
  agreedCapacityOn: "date",
  promisedIntensityWanPerMu: "intensity",
  promisedOutputFen: "money",
  promisedTaxFen: "money",
  breachTerms: "longText",
  signingEvent: "text",
} as const satisfies Record<TermKey, TermKind>;

// safe because an object literal's keys are exactly the keys of its type
export const termKeys = Object.keys(termKinds) as readonly TermKey[];

const textOf = (contract: AgreementDetail, key: TermKey): string => {
  const value = contract[key];
  if (value === null) return "";
  return typeof value === "number" ? trimDecimal(decimalFromFen(fen(value), "wan")) : value;
};

/** A contract as its form shows it. */
export const termTexts = (contract: AgreementDetail): TermTexts => ({
  contractNo: textOf(contract, "contractNo"),
  partyA: textOf(contract, "partyA"),
  partyB: textOf(contract, "partyB"),
  phases: textOf(contract, "phases"),
  agreedStartOn: textOf(contract, "agreedStartOn"),
  agreedCompletionOn: textOf(contract, "agreedCompletionOn"),
  agreedProductionOn: textOf(contract, "agreedProductionOn"),
  agreedCapacityOn: textOf(contract, "agreedCapacityOn"),
  promisedIntensityWanPerMu: textOf(contract, "promisedIntensityWanPerMu"),
  promisedOutputFen: textOf(contract, "promisedOutputFen"),
  promisedTaxFen: textOf(contract, "promisedTaxFen"),
  breachTerms: textOf(contract, "breachTerms"),
  signingEvent: textOf(contract, "signingEvent"),
});

/** The terms that were typed anew, as the procedure takes them; an emptied one is cleared. */
export function changedTerms(before: TermTexts, now: TermTexts): Record<string, string | number | null> {
  const changed: Record<string, string | number | null> = {};
  for (const key of termKeys) {
    const text = now[key].trim();
    if (text === before[key]) continue;
    if (text === "") changed[key] = null;
    else changed[key] = termKinds[key] === "money" ? (wanToFen(text) ?? text) : text;
  }
  return changed;
}
