import { areaFromSqm, muText } from "@/domain/land/area";
import { decimalFromFen } from "@/domain/money/decimal";
import { fen } from "@/domain/money/fen";
import type { FullProject } from "@/domain/project/project-detail.schema";
import { trimDecimal } from "@/domain/shared/trim-decimal";
import { type FieldKey, type FieldTexts, fieldKeys, muSuffix } from "../fields/field-key";

type Value = string | number | boolean | null;

/** Fields of the record as the procedures name them; the contact has a form of its own. */
export function recordValues(project: FullProject): Partial<Record<FieldKey, Value>> {
  return {
    investorName: project.investor.name,
    uscc: project.investor.uscc,
    usccOverrideReason: project.investor.usccOverrideReason,
    capitalKind: project.capitalKind,
    sourceRegionCode: project.sourceRegionCode,
    name: project.name,
    summary: project.summary,
    sourceChannel: project.sourceChannel,
    industry: project.industry,
    secondaryIndustry: project.secondaryIndustry,
    industryCode: project.industryCode,
    isCapitalRelief: project.isCapitalRelief,
    zone: project.zone,
    totalInvestmentFen: project.totalInvestmentFen,
    fixedInvestmentFen: project.fixedInvestmentFen,
    equipmentInvestmentFen: project.equipmentInvestmentFen,
    landNeedSqm: project.landNeedSqm,
    factoryNeedSqm: project.factoryNeedSqm,
    expectedOutputFen: project.expectedOutputFen,
    expectedTaxFen: project.expectedTaxFen,
    expectedJobs: project.expectedJobs,
    plannedStartOn: project.plannedStartOn,
    plannedCompletionOn: project.plannedCompletionOn,
    plannedProductionOn: project.plannedProductionOn,
    leadJudgement: project.leadJudgement,
    leadJudgedOn: project.leadJudgedOn,
    feedbackOn: project.feedbackOn,
    firstTalkDepartmentId: project.firstTalkDepartmentId,
    firstTalkedBy: project.firstTalkedBy,
    firstTalkOn: project.firstTalkOn,
    energyTce: project.energyTce,
    chainRole: project.chainRole,
    environmentCategory: project.environmentCategory,
    isHighEnergyEmission: project.isHighEnergyEmission,
    isMajorHazard: project.isMajorHazard,
    contractorName: project.contractorName,
    productionLine: project.productionLine,
    firstMonthOutputFen: project.firstMonthOutputFen,
    annualOutputFen: project.annualOutputFen,
    annualTaxFen: project.annualTaxFen,
    isAboveScale: project.isAboveScale,
    projectCompanyEstablishedOn: project.projectCompanyEstablishedOn,
    projectCompanyRegisteredCapitalFen: project.projectCompanyRegisteredCapitalFen,
    projectCompanyPaidInCapitalFen: project.projectCompanyPaidInCapitalFen,
    projectCompanyName: project.projectCompany?.name ?? null,
    projectCompanyUscc: project.projectCompany?.uscc ?? null,
    projectCompanyUsccOverrideReason: project.projectCompany?.usccOverrideReason ?? null,
  };
}

/** Areas that are whole hundredths of a 亩 are shown in 亩, others in square metres as stored. */
function areaText(sqm: string): string {
  const size = areaFromSqm(sqm);
  return size.ok ? `${trimDecimal(muText(size.value))}${muSuffix}` : sqm;
}

/** One value as it stands in its control. */
export function fieldText(key: FieldKey, value: Value | undefined): string {
  if (value === null || value === undefined) return "";
  if (key.endsWith("Fen")) return trimDecimal(decimalFromFen(fen(Number(value)), "wan"));
  if (key === "landNeedSqm") return areaText(String(value));
  if (key === "factoryNeedSqm" || key === "energyTce") return trimDecimal(String(value));
  return String(value);
}

/** The record as it stands in the controls of a form. */
export function recordTexts(project: FullProject): FieldTexts {
  const values = recordValues(project);
  const texts: FieldTexts = {};
  for (const key of fieldKeys) texts[key] = fieldText(key, values[key]);
  return texts;
}
