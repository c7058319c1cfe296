import { documentKinds } from "@/domain/project/document-kind";
import type { ProjectFacts } from "@/domain/project/facts";
import type {
  AskableDocument,
  GateDocument,
  GateField,
  GateItem,
  GateRecord,
  GateTerm,
} from "@/domain/project/gate-item";
import { fieldTests, isLeased, isMilestoneMet, recordTests, termTests } from "@/domain/project/gate-tests";

// safe because an object literal's keys are exactly the keys of its type
const keysOf = <Key extends string>(tests: Readonly<Record<Key, unknown>>) => Object.keys(tests) as Key[];

const isAskable = (kind: string): kind is AskableDocument => kind !== "other" && kind !== "meetingPhoto";

/** Everything a gate may ask for; the steps are `milestoneCodes`. */
export const gateFields: readonly GateField[] = keysOf(fieldTests);
export const gateRecords: readonly GateRecord[] = keysOf(recordTests);
export const gateTerms: readonly GateTerm[] = keysOf(termTests);
export const gateDocuments: readonly GateDocument[] = [...documentKinds.filter(isAskable), "permitOrLease"];

const hasDocument = (facts: ProjectFacts, code: GateDocument): boolean =>
  code === "permitOrLease"
    ? facts.documents.includes("constructionPermit") || isLeased(facts)
    : facts.documents.includes(code);

/** Whether one item of a gate is there. */
export function isItemMet(item: GateItem, facts: ProjectFacts): boolean {
  switch (item.kind) {
    case "field":
      return fieldTests[item.code](facts);
    case "record":
      return recordTests[item.code](facts);
    case "term":
      return termTests[item.code](facts);
    case "milestone":
      return isMilestoneMet(facts, item.code);
    case "document":
      return hasDocument(facts, item.code);
  }
}

/** The items of a gate that are still missing, in the gate's order; an empty list opens it. */
export const missingItems = (gate: readonly GateItem[], facts: ProjectFacts): GateItem[] =>
  gate.filter((item) => !isItemMet(item, facts));
