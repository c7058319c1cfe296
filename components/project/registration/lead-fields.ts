import { createProjectInput } from "@/domain/project/create-project.schema";
import type { FieldKey, FieldTexts } from "../fields/field-key";
import type { FieldValues } from "../fields/read-field";

/** Fields of the registration form, in its order; the error summary follows it. */
export const leadKeys = [
  "investorName",
  "uscc",
  "usccOverrideReason",
  "capitalKind",
  "sourceRegionCode",
  "contactName",
  "contactTitle",
  "contactPhone",
  "contactEmail",
  "name",
  "summary",
  "sourceChannel",
  "industry",
  "industryCode",
  "isCapitalRelief",
  "totalInvestmentFen",
  "fixedInvestmentFen",
  "landNeedSqm",
  "factoryNeedSqm",
  "zone",
  "plannedStartOn",
  "plannedCompletionOn",
  "plannedProductionOn",
  "confirmedDuplicateReason",
] as const satisfies readonly FieldKey[];

export const emptyLead: FieldTexts = { capitalKind: "domestic", isCapitalRelief: "false" };

/** The form's values under the id it was opened with. */
export const parseLead = (id: string) => (values: FieldValues) =>
  createProjectInput.safeParse({ ...values, id });
