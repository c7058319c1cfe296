import type { DocumentKind } from "@/domain/project/document-kind";
import { documentKinds } from "@/domain/project/document-kind";
import type { GateField } from "@/domain/project/gate";
import type { GateItemView } from "@/domain/project/project-detail.schema";
import type { FieldKey } from "../fields/field-key";
import type { RecordDialog } from "./record-context";

const keysOf: Partial<Record<GateField, readonly FieldKey[]>> = {
  sourceChannel: ["sourceChannel"],
  investorName: ["investorName"],
  summary: ["summary"],
  industry: ["industry"],
  investorUscc: ["uscc", "capitalKind"],
  sourceRegion: ["sourceRegionCode"],
  industryCode: ["industryCode"],
  totalInvestment: ["totalInvestmentFen"],
  fixedInvestment: ["fixedInvestmentFen"],
  landOrFactory: ["landNeedSqm", "factoryNeedSqm"],
  expectedOutput: ["expectedOutputFen"],
  expectedTax: ["expectedTaxFen"],
  plannedStart: ["plannedStartOn"],
  plannedCompletion: ["plannedCompletionOn"],
  plannedProduction: ["plannedProductionOn"],
  projectCompanyUscc: ["projectCompanyName", "projectCompanyUscc"],
};

const gateFields: ReadonlyMap<string, readonly FieldKey[]> = new Map(Object.entries(keysOf));

/** Fields of the record that answer an item of a gate. */
export const fieldsFor = (item: GateItemView): readonly FieldKey[] =>
  item.kind === "field" ? (gateFields.get(item.code) ?? []) : [];

const isDocumentKind = (code: string): code is DocumentKind => documentKinds.some((kind) => kind === code);

/** The dialog in which a missing item is supplied; null when it comes from elsewhere (agreements, the system). */
export function dialogFor(item: GateItemView, label: string): RecordDialog | null {
  if (item.kind === "document") {
    const preset = item.code === "permitOrLease" ? "constructionPermit" : item.code;
    return { kind: "upload", preset: isDocumentKind(preset) ? preset : undefined };
  }
  if (item.kind === "record") {
    return item.code === "siteVisit" ? { kind: "followUp", preset: "siteVisit" } : null;
  }
  if (item.code === "contact") return { kind: "contact" };
  if (item.code === "owner") return { kind: "assign" };
  const keys = fieldsFor(item);
  return keys.length > 0 ? { kind: "fields", title: `补填${label}`, keys } : null;
}

/** Every field that is still missing, for one form over all of them. */
export const missingFields = (items: readonly GateItemView[]): FieldKey[] => [
  ...new Set(items.flatMap(fieldsFor)),
];
