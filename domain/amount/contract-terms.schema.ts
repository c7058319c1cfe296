import { z } from "zod";
import { fenField, idField, isoDateField, longTextField, textField, versionField } from "../shared/fields";

export const contractNoField = textField("合同编号", 60).overwrite((text) =>
  text.normalize("NFKC").replace(/\s+/g, ""),
);

/** 万元/亩, at most two decimals. */
const intensityField = z
  .string()
  .regex(/^\d{1,7}(\.\d{1,2})?$/, "投资强度填写数字，单位万元/亩，最多两位小数");

/** What a formal contract has to state (domain.md 1.4, S2). */
export const contractTerms = z.object({
  partyA: textField("甲方", 80),
  partyB: textField("乙方", 80),
  phases: longTextField("分期安排", 300),
  agreedStartOn: isoDateField,
  agreedCompletionOn: isoDateField,
  agreedProductionOn: isoDateField,
  agreedCapacityOn: isoDateField,
  promisedIntensityWanPerMu: intensityField,
  promisedOutputFen: fenField,
  promisedTaxFen: fenField,
  breachTerms: longTextField("违约条款", 1000),
  signingEvent: textField("签约活动", 80),
});
export type ContractTerms = z.output<typeof contractTerms>;
export type ContractTerm = keyof ContractTerms;

type TermDates = Partial<Record<ContractTerm, string | number | null | undefined>>;

const dateOrder = [
  ["agreedStartOn", "agreedCompletionOn", "约定竣工不能早于约定开工"],
  ["agreedCompletionOn", "agreedProductionOn", "约定投产不能早于约定竣工"],
  ["agreedProductionOn", "agreedCapacityOn", "约定达产不能早于约定投产"],
] as const satisfies readonly (readonly [ContractTerm, ContractTerm, string])[];

/** Dates of a contract that contradict each other, with the sentence shown under the later one. */
export function termContradictions(terms: TermDates): Partial<Record<ContractTerm, string>> {
  const found: Partial<Record<ContractTerm, string>> = {};
  for (const [first, second, message] of dateOrder) {
    const [before, after] = [terms[first], terms[second]];
    if (before && after && before > after) found[second] = message;
  }
  return found;
}

export function refineTerms(terms: TermDates, context: z.core.$RefinementCtx): void {
  for (const [field, message] of Object.entries(termContradictions(terms))) {
    context.addIssue({ code: "custom", path: [field], message });
  }
}

const nullableTerms = z.object({
  partyA: contractTerms.shape.partyA.nullable(),
  partyB: contractTerms.shape.partyB.nullable(),
  phases: contractTerms.shape.phases.nullable(),
  agreedStartOn: contractTerms.shape.agreedStartOn.nullable(),
  agreedCompletionOn: contractTerms.shape.agreedCompletionOn.nullable(),
  agreedProductionOn: contractTerms.shape.agreedProductionOn.nullable(),
  agreedCapacityOn: contractTerms.shape.agreedCapacityOn.nullable(),
  promisedIntensityWanPerMu: contractTerms.shape.promisedIntensityWanPerMu.nullable(),
  promisedOutputFen: contractTerms.shape.promisedOutputFen.nullable(),
  promisedTaxFen: contractTerms.shape.promisedTaxFen.nullable(),
  breachTerms: contractTerms.shape.breachTerms.nullable(),
  signingEvent: contractTerms.shape.signingEvent.nullable(),
});

/** Only the terms that are sent change; null clears one. Kind, amount and months of an agreement never change. */
export const updateAgreementInput = nullableTerms
  .partial()
  .extend({ id: idField, version: versionField, contractNo: contractNoField.optional() })
  .superRefine(refineTerms);
export type UpdateAgreementInput = z.output<typeof updateAgreementInput>;

export const agreementChanged = z.object({ id: idField, version: z.number().int() });
