import { capitalKinds } from "@/domain/enterprise/capital-kind";
import { industries } from "@/domain/industry/industry";
import { zones } from "@/domain/land/zone";
import { chainRoles, environmentCategories, leadJudgements } from "@/domain/project/admission";
import { sourceChannels } from "@/domain/project/source-channel";
import { industryText, zoneText } from "@/lib/text/industries";
import {
  capitalKindText,
  chainRoleText,
  environmentCategoryText,
  leadJudgementText,
  sourceChannelText,
} from "@/lib/text/projects";
import type { FieldKey } from "./field-key";

type Option = { value: string; label: string };
export type FieldControl =
  | { kind: "text"; maxLength: number; inputMode?: "tel" | "email" | "numeric"; suffix?: string }
  | { kind: "longText"; maxLength: number; rows: number }
  | { kind: "choice"; options: readonly Option[]; placeholder: string }
  | { kind: "radio"; options: readonly Option[] }
  | { kind: "people" | "departments"; placeholder: string }
  | { kind: "money" | "date" | "check" | "area" | "region" | "industryCode" | "uscc" };

const toOptions = <Value extends string>(values: readonly Value[], text: Record<Value, string>): Option[] =>
  values.map((value) => ({ value, label: text[value] }));

const yesNo: FieldControl = {
  kind: "radio",
  options: [
    { value: "true", label: "是" },
    { value: "false", label: "否" },
  ],
};

/** How each field is filled in. */
export const fieldControls: Record<FieldKey, FieldControl> = {
  investorName: { kind: "text", maxLength: 80 },
  uscc: { kind: "uscc" },
  usccOverrideReason: { kind: "text", maxLength: 200 },
  capitalKind: { kind: "radio", options: toOptions(capitalKinds, capitalKindText) },
  sourceRegionCode: { kind: "region" },
  contactName: { kind: "text", maxLength: 40 },
  contactTitle: { kind: "text", maxLength: 40 },
  contactPhone: { kind: "text", maxLength: 40, inputMode: "tel" },
  contactEmail: { kind: "text", maxLength: 120, inputMode: "email" },
  name: { kind: "text", maxLength: 80 },
  summary: { kind: "longText", maxLength: 1000, rows: 3 },
  sourceChannel: {
    kind: "choice",
    options: toOptions(sourceChannels, sourceChannelText),
    placeholder: "选择线索来源",
  },
  industry: { kind: "choice", options: toOptions(industries, industryText), placeholder: "选择产业" },
  secondaryIndustry: { kind: "choice", options: toOptions(industries, industryText), placeholder: "无" },
  industryCode: { kind: "industryCode" },
  isCapitalRelief: { kind: "check" },
  zone: { kind: "choice", options: toOptions(zones, zoneText), placeholder: "待定" },
  totalInvestmentFen: { kind: "money" },
  fixedInvestmentFen: { kind: "money" },
  equipmentInvestmentFen: { kind: "money" },
  landNeedSqm: { kind: "area" },
  factoryNeedSqm: { kind: "text", maxLength: 14, inputMode: "numeric", suffix: "㎡" },
  expectedOutputFen: { kind: "money" },
  expectedTaxFen: { kind: "money" },
  expectedJobs: { kind: "text", maxLength: 9, inputMode: "numeric", suffix: "人" },
  plannedStartOn: { kind: "date" },
  plannedCompletionOn: { kind: "date" },
  plannedProductionOn: { kind: "date" },
  leadJudgement: { kind: "radio", options: toOptions(leadJudgements, leadJudgementText) },
  leadJudgedOn: { kind: "date" },
  feedbackOn: { kind: "date" },
  firstTalkDepartmentId: { kind: "departments", placeholder: "选择部门" },
  firstTalkedBy: { kind: "people", placeholder: "选择同事" },
  firstTalkOn: { kind: "date" },
  energyTce: { kind: "text", maxLength: 12, inputMode: "numeric", suffix: "吨标准煤/年" },
  chainRole: { kind: "radio", options: toOptions(chainRoles, chainRoleText) },
  environmentCategory: {
    kind: "choice",
    options: toOptions(environmentCategories, environmentCategoryText),
    placeholder: "选择环评类别",
  },
  isHighEnergyEmission: yesNo,
  isMajorHazard: yesNo,
  contractorName: { kind: "text", maxLength: 80 },
  productionLine: { kind: "text", maxLength: 120 },
  firstMonthOutputFen: { kind: "money" },
  annualOutputFen: { kind: "money" },
  annualTaxFen: { kind: "money" },
  isAboveScale: yesNo,
  projectCompanyName: { kind: "text", maxLength: 80 },
  projectCompanyUscc: { kind: "uscc" },
  projectCompanyUsccOverrideReason: { kind: "text", maxLength: 200 },
  projectCompanyEstablishedOn: { kind: "date" },
  projectCompanyRegisteredCapitalFen: { kind: "money" },
  projectCompanyPaidInCapitalFen: { kind: "money" },
  confirmedDuplicateReason: { kind: "text", maxLength: 300 },
};
