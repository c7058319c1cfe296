import { z } from "zod";
import { refineUscc, usccField, usccOverrideReasonField } from "../enterprise/identity.schema";
import { editBase } from "../shared/edit.schema";
import { idField, textField, versionField } from "../shared/fields";
import { companyFields, lifeFields, projectFields, refineFigures } from "./project-fields.schema";

const { name, summary, sourceChannel, industry, capitalKind, isCapitalRelief, ...clearable } = projectFields;

const clearableFields = z.object({
  sourceRegionCode: clearable.sourceRegionCode.nullable(),
  secondaryIndustry: clearable.secondaryIndustry.nullable(),
  industryCode: clearable.industryCode.nullable(),
  zone: clearable.zone.nullable(),
  totalInvestmentFen: clearable.totalInvestmentFen.nullable(),
  fixedInvestmentFen: clearable.fixedInvestmentFen.nullable(),
  equipmentInvestmentFen: clearable.equipmentInvestmentFen.nullable(),
  landNeedSqm: clearable.landNeedSqm.nullable(),
  factoryNeedSqm: clearable.factoryNeedSqm.nullable(),
  expectedOutputFen: clearable.expectedOutputFen.nullable(),
  expectedTaxFen: clearable.expectedTaxFen.nullable(),
  expectedJobs: clearable.expectedJobs.nullable(),
  plannedStartOn: clearable.plannedStartOn.nullable(),
  plannedCompletionOn: clearable.plannedCompletionOn.nullable(),
  plannedProductionOn: clearable.plannedProductionOn.nullable(),
  projectCompanyName: textField("项目公司名称", 80).nullable(),
  projectCompanyUscc: usccField.nullable(),
});

const laterFields = z.object({
  leadJudgement: lifeFields.leadJudgement.nullable(),
  leadJudgedOn: lifeFields.leadJudgedOn.nullable(),
  feedbackOn: lifeFields.feedbackOn.nullable(),
  firstTalkedBy: lifeFields.firstTalkedBy.nullable(),
  firstTalkDepartmentId: lifeFields.firstTalkDepartmentId.nullable(),
  firstTalkOn: lifeFields.firstTalkOn.nullable(),
  energyTce: lifeFields.energyTce.nullable(),
  chainRole: lifeFields.chainRole.nullable(),
  environmentCategory: lifeFields.environmentCategory.nullable(),
  isHighEnergyEmission: lifeFields.isHighEnergyEmission.nullable(),
  isMajorHazard: lifeFields.isMajorHazard.nullable(),
  contractorName: lifeFields.contractorName.nullable(),
  productionLine: lifeFields.productionLine.nullable(),
  firstMonthOutputFen: lifeFields.firstMonthOutputFen.nullable(),
  annualOutputFen: lifeFields.annualOutputFen.nullable(),
  annualTaxFen: lifeFields.annualTaxFen.nullable(),
  isAboveScale: lifeFields.isAboveScale.nullable(),
  projectCompanyEstablishedOn: companyFields.projectCompanyEstablishedOn.nullable(),
  projectCompanyRegisteredCapitalFen: companyFields.projectCompanyRegisteredCapitalFen.nullable(),
  projectCompanyPaidInCapitalFen: companyFields.projectCompanyPaidInCapitalFen.nullable(),
});

const changes = z
  .object({
    name,
    summary,
    sourceChannel,
    industry,
    capitalKind,
    isCapitalRelief,
    investorName: textField("投资方名称", 80),
  })
  .extend(clearableFields.shape)
  .extend(laterFields.shape)
  .extend({ uscc: usccField.nullable() })
  .partial();

/** Names of the fields that an edit may change, and that its `base` may name. */
export const projectEditFields: readonly string[] = Object.keys(changes.shape);

/** What a change of identity rests on: a code belongs to the name it was looked up for. */
const companions: Partial<Record<string, readonly string[]>> = {
  uscc: ["investorName"],
  investorName: ["uscc"],
  projectCompanyUscc: ["projectCompanyName"],
  projectCompanyName: ["projectCompanyUscc"],
  projectCompanyEstablishedOn: ["projectCompanyName"],
  projectCompanyRegisteredCapitalFen: ["projectCompanyName"],
  projectCompanyPaidInCapitalFen: ["projectCompanyName"],
};

/** The fields of which an edit has to say what it started from. */
export const baseFieldsOf = (edited: readonly string[]): string[] => [
  ...new Set(edited.flatMap((field) => [field, ...(companions[field] ?? [])])),
];

/** Only the fields that are sent change; null clears one. */
export const updateProjectInput = changes
  .extend({
    id: idField,
    version: versionField,
    base: editBase.optional(),
    usccOverrideReason: usccOverrideReasonField.optional(),
    projectCompanyUsccOverrideReason: usccOverrideReasonField.optional(),
    confirmedDuplicateReason: textField("登记原因", 300).optional(),
  })
  .superRefine((input, context) => {
    refineUscc(input, context);
    refineFigures(input, context);
    refineUscc(
      { uscc: input.projectCompanyUscc, usccOverrideReason: input.projectCompanyUsccOverrideReason },
      {
        ...context,
        addIssue: (issue) =>
          context.addIssue(typeof issue === "string" ? issue : { ...issue, path: ["projectCompanyUscc"] }),
      },
    );
  });
export type UpdateProjectInput = z.output<typeof updateProjectInput>;

export const versionedResult = z.object({ id: idField, version: z.number().int() });
export type VersionedResult = z.output<typeof versionedResult>;

/** A move also gives its id, by which it can be taken back. */
export const movedResult = versionedResult.extend({ moveId: idField });
export type MovedResult = z.output<typeof movedResult>;
