import { milestoneCodes } from "@/domain/milestone/milestone";
import { gateDocuments, gateFields, gateRecords, gateTerms } from "@/domain/project/gate";
import { type GateItem, type GateItemKind, gateItemKey } from "@/domain/project/gate-item";
import { coreItems } from "@/domain/project/gates";
import type { Stage } from "@/domain/project/stage";

export const itemKinds = [
  "field",
  "document",
  "record",
  "term",
  "milestone",
] as const satisfies readonly GateItemKind[];

const items = (): Record<GateItemKind, readonly GateItem[]> => ({
  field: gateFields.map((code) => ({ kind: "field", code })),
  document: gateDocuments.map((code) => ({ kind: "document", code })),
  record: gateRecords.map((code) => ({ kind: "record", code })),
  term: gateTerms.map((code) => ({ kind: "term", code })),
  milestone: milestoneCodes.map((code) => ({ kind: "milestone", code })),
});

/** Everything a gate may ask for, by kind. */
export const catalogue = items();

const core = new Set(coreItems.map(gateItemKey));

/** What a lead can't be registered without. */
export const isFixed = (stage: Stage, item: GateItem): boolean =>
  stage === "L0" && core.has(gateItemKey(item));

const all = itemKinds.flatMap((kind) => catalogue[kind]);

/** The checked items: those that stood before in their order, new ones behind, by the catalogue's. */
export function chosenItems(before: readonly GateItem[], checked: ReadonlySet<string>): GateItem[] {
  const stood = new Set(before.map(gateItemKey));
  const kept = before.filter((item) => checked.has(gateItemKey(item)));
  return [...kept, ...all.filter((item) => checked.has(gateItemKey(item)) && !stood.has(gateItemKey(item)))];
}
