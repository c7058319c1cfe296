/** Every field the project forms know, under the names of the procedures' inputs. */
export const fieldKeys = [
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
  "secondaryIndustry",
  "industryCode",
  "isCapitalRelief",
  "zone",
  "totalInvestmentFen",
  "fixedInvestmentFen",
  "equipmentInvestmentFen",
  "landNeedSqm",
  "factoryNeedSqm",
  "expectedOutputFen",
  "expectedTaxFen",
  "expectedJobs",
  "plannedStartOn",
  "plannedCompletionOn",
  "plannedProductionOn",
  "leadJudgement",
  "leadJudgedOn",
  "feedbackOn",
  "firstTalkDepartmentId",
  "firstTalkedBy",
  "firstTalkOn",
  "energyTce",
  "chainRole",
  "environmentCategory",
  "isHighEnergyEmission",
  "isMajorHazard",
  "contractorName",
  "productionLine",
  "firstMonthOutputFen",
  "annualOutputFen",
  "annualTaxFen",
  "isAboveScale",
  "projectCompanyName",
  "projectCompanyUscc",
  "projectCompanyUsccOverrideReason",
  "projectCompanyEstablishedOn",
  "projectCompanyRegisteredCapitalFen",
  "projectCompanyPaidInCapitalFen",
  "confirmedDuplicateReason",
] as const;

export type FieldKey = (typeof fieldKeys)[number];

/** What stands in the controls, as typed. An empty text is an empty field. */
export type FieldTexts = Partial<Record<FieldKey, string>>;
export type FieldErrors = Partial<Record<FieldKey, string>>;

export const isFieldKey = (name: string): name is FieldKey => fieldKeys.some((key) => key === name);

/** Areas are typed in 亩 or ㎡; the text carries its unit: `43.2亩`, `28800`. */
export const muSuffix = "亩";
