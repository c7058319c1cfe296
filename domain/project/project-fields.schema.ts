import { z } from "zod";
import { capitalKinds } from "../enterprise/capital-kind";
import { regionCodeField } from "../enterprise/identity.schema";
import { industries } from "../industry/industry";
import { areaFromSqm, sqmText } from "../land/area";
import { zones } from "../land/zone";
import { fenField, idField, isoDateField, longTextField, textField } from "../shared/fields";
import { chainRoles, environmentCategories, leadJudgements } from "./admission";
import { sourceChannels } from "./source-channel";

const normalizeSqm = (text: string): string => {
  const size = areaFromSqm(text);
  return size.ok ? sqmText(size.value) : text;
};

/** Square metres as text with at most two decimals, at most 10 亿㎡. */
export const sqmField = z
  .string()
  .max(16)
  .refine((text) => areaFromSqm(text).ok, { error: "面积以平方米计，最多两位小数" })
  .refine((text) => Number(text) <= 1e9, { error: "面积超出范围" })
  .overwrite(normalizeSqm);

export const industryCodeField = z.string().regex(/^\d{2,4}$/, "行业代码为 2 至 4 位数字");

/** Tonnes of standard coal a year, at most two decimals. */
const energyField = z.string().regex(/^\d{1,9}(\.\d{1,2})?$/, "能耗填写数字，单位吨标准煤，最多两位小数");

/** Fields that fill as a project goes on; the gates ask for them, registering does not. */
export const lifeFields = {
  leadJudgement: z.enum(leadJudgements, { error: "选择研判结论" }),
  leadJudgedOn: isoDateField,
  feedbackOn: isoDateField,
  firstTalkedBy: idField,
  firstTalkDepartmentId: idField,
  firstTalkOn: isoDateField,
  energyTce: energyField,
  chainRole: z.enum(chainRoles, { error: "选择产业链作用" }),
  environmentCategory: z.enum(environmentCategories, { error: "选择环评类别" }),
  isHighEnergyEmission: z.boolean(),
  isMajorHazard: z.boolean(),
  contractorName: textField("施工单位", 80),
  productionLine: textField("生产线", 120),
  firstMonthOutputFen: fenField,
  annualOutputFen: fenField,
  annualTaxFen: fenField,
  isAboveScale: z.boolean(),
};

/** Fields of the project company beside its name and code. */
export const companyFields = {
  projectCompanyEstablishedOn: isoDateField,
  projectCompanyRegisteredCapitalFen: fenField,
  projectCompanyPaidInCapitalFen: fenField,
};

/** Fields of a project that its form shows; the same for registering and changing. */
export const projectFields = {
  name: textField("项目名称", 80),
  summary: longTextField("项目内容", 1000),
  sourceChannel: z.enum(sourceChannels, { error: "选择线索来源" }),
  sourceRegionCode: regionCodeField,
  capitalKind: z.enum(capitalKinds),
  isCapitalRelief: z.boolean(),
  industry: z.enum(industries, { error: "选择产业" }),
  secondaryIndustry: z.enum(industries),
  industryCode: industryCodeField,
  zone: z.enum(zones),
  totalInvestmentFen: fenField,
  fixedInvestmentFen: fenField,
  equipmentInvestmentFen: fenField,
  landNeedSqm: sqmField,
  factoryNeedSqm: sqmField,
  expectedOutputFen: fenField,
  expectedTaxFen: fenField,
  expectedJobs: z
    .number()
    .int("用工人数为整数")
    .min(0, "用工人数不能为负")
    .max(1_000_000, "用工人数超出范围"),
  plannedStartOn: isoDateField,
  plannedCompletionOn: isoDateField,
  plannedProductionOn: isoDateField,
};

export type ProjectFigures = {
  totalInvestmentFen?: number | null | undefined;
  fixedInvestmentFen?: number | null | undefined;
  equipmentInvestmentFen?: number | null | undefined;
  plannedStartOn?: string | null | undefined;
  plannedCompletionOn?: string | null | undefined;
  plannedProductionOn?: string | null | undefined;
  leadJudgedOn?: string | null | undefined;
  feedbackOn?: string | null | undefined;
  projectCompanyRegisteredCapitalFen?: number | null | undefined;
  projectCompanyPaidInCapitalFen?: number | null | undefined;
  industry?: string | undefined;
  secondaryIndustry?: string | null | undefined;
};

const isOver = (part?: number | null, whole?: number | null) => part != null && whole != null && part > whole;
const isAfter = (first?: string | null, second?: string | null) =>
  first != null && second != null && first > second;

function dateContradictions(project: ProjectFigures): Partial<Record<keyof ProjectFigures, string>> {
  const found: Partial<Record<keyof ProjectFigures, string>> = {};
  if (isAfter(project.plannedStartOn, project.plannedCompletionOn))
    found.plannedCompletionOn = "竣工不能早于开工";
  if (isAfter(project.plannedCompletionOn ?? project.plannedStartOn, project.plannedProductionOn)) {
    found.plannedProductionOn = project.plannedCompletionOn ? "投产不能早于竣工" : "投产不能早于开工";
  }
  if (isAfter(project.leadJudgedOn, project.feedbackOn)) found.feedbackOn = "反馈不能早于研判";
  return found;
}

/** Fields that contradict each other, with the sentence shown under each; empty when none do. */
export function contradictions(project: ProjectFigures): Partial<Record<keyof ProjectFigures, string>> {
  const found = dateContradictions(project);
  if (isOver(project.fixedInvestmentFen, project.totalInvestmentFen))
    found.fixedInvestmentFen = "固定资产投资不能大于总投资";
  if (isOver(project.equipmentInvestmentFen, project.fixedInvestmentFen ?? project.totalInvestmentFen)) {
    found.equipmentInvestmentFen = "设备投资不能大于固定资产投资";
  }
  if (isOver(project.projectCompanyPaidInCapitalFen, project.projectCompanyRegisteredCapitalFen)) {
    found.projectCompanyPaidInCapitalFen = "实缴资本不能大于注册资本";
  }
  if (project.secondaryIndustry != null && project.secondaryIndustry === project.industry) {
    found.secondaryIndustry = "次要行业不能与主要行业相同";
  }
  return found;
}

/** `superRefine` over the same contradictions. */
export function refineFigures(project: ProjectFigures, context: z.core.$RefinementCtx): void {
  for (const [field, message] of Object.entries(contradictions(project))) {
    context.addIssue({ code: "custom", path: [field], message });
  }
}
