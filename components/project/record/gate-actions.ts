import type { DocumentKind } from "@/domain/project/document-kind";
import type { GateField, GateItem, GateRecord } from "@/domain/project/gate-item";
import type { FullProject } from "@/domain/project/project-detail.schema";
import { paths } from "@/lib/paths";
import { gateItemText } from "@/lib/text/gates";
import type { FieldKey } from "../fields/field-key";
import type { RecordDialog } from "./record-context";

const companyKeys = ["projectCompanyName", "projectCompanyUscc"] as const satisfies readonly FieldKey[];

/** Fields of the record that answer a field of a gate; the contact and the owner have forms of their own. */
const keysOf: Partial<Record<GateField, readonly FieldKey[]>> = {
  sourceChannel: ["sourceChannel"],
  investorName: ["investorName"],
  summary: ["summary"],
  industry: ["industry"],
  leadJudgement: ["leadJudgement", "leadJudgedOn", "feedbackOn"],
  firstTalkDepartment: ["firstTalkDepartmentId", "firstTalkedBy", "firstTalkOn"],
  investorUscc: ["uscc", "capitalKind"],
  sourceRegion: ["sourceRegionCode"],
  industryCode: ["industryCode"],
  totalInvestment: ["totalInvestmentFen"],
  fixedInvestment: ["fixedInvestmentFen"],
  equipmentInvestment: ["equipmentInvestmentFen"],
  landOrFactory: ["landNeedSqm", "factoryNeedSqm"],
  expectedOutput: ["expectedOutputFen"],
  expectedTax: ["expectedTaxFen"],
  expectedJobs: ["expectedJobs"],
  energy: ["energyTce"],
  chainRole: ["chainRole"],
  plannedStart: ["plannedStartOn"],
  plannedCompletion: ["plannedCompletionOn"],
  plannedProduction: ["plannedProductionOn"],
  environmentCategory: ["environmentCategory"],
  highEnergyEmission: ["isHighEnergyEmission"],
  majorHazard: ["isMajorHazard"],
  projectCompanyUscc: companyKeys,
  projectCompanyEstablished: ["projectCompanyName", "projectCompanyEstablishedOn"],
  registeredCapital: ["projectCompanyName", "projectCompanyRegisteredCapitalFen"],
  paidInCapital: ["projectCompanyName", "projectCompanyPaidInCapitalFen"],
  contractor: ["contractorName"],
  productionLine: ["productionLine"],
  firstMonthOutput: ["firstMonthOutputFen"],
  annualOutput: ["annualOutputFen"],
  annualTax: ["annualTaxFen"],
  aboveScale: ["isAboveScale"],
};

/** Where a missing item is supplied. */
export type GateAction = { dialog: RecordDialog } | { href: string };

/** Fields of the record that answer an item of a gate. */
export const fieldsFor = (item: GateItem): readonly FieldKey[] =>
  item.kind === "field" ? (keysOf[item.code] ?? []) : [];

const fundsForm = (projectId: string, form: "agreement" | "contract" | "fund"): GateAction => ({
  href: `${paths.project(projectId)}?tab=funds&form=${form}`,
});

const milestonesTab = (projectId: string): GateAction => ({
  href: `${paths.project(projectId)}?tab=milestones`,
});

function recordAction(projectId: string, code: GateRecord): GateAction {
  switch (code) {
    case "siteVisit":
      return { dialog: { kind: "followUp", preset: "siteVisit" } };
    case "siteChoice":
      return { href: `${paths.project(projectId)}?tab=sites` };
    case "frameworkAgreement":
    case "formalContract":
      return fundsForm(projectId, "agreement");
    case "permitNumber":
      return milestonesTab(projectId);
    case "firstFund":
      return fundsForm(projectId, "fund");
    case "promisesReached":
      return {
        dialog: { kind: "fields", title: "更新年产值与年税收", keys: ["annualOutputFen", "annualTaxFen"] },
      };
  }
}

/** The form or place in which an item of a gate is supplied; null for what the system writes itself. */
export function actionFor(item: GateItem, projectId: string): GateAction | null {
  switch (item.kind) {
    case "document": {
      const preset: DocumentKind = item.code === "permitOrLease" ? "constructionPermit" : item.code;
      return { dialog: { kind: "upload", preset } };
    }
    case "record":
      return recordAction(projectId, item.code);
    case "term":
      return fundsForm(projectId, "contract");
    case "milestone":
      return milestonesTab(projectId);
    case "field": {
      if (item.code === "contact") return { dialog: { kind: "contact" } };
      if (item.code === "owner") return { dialog: { kind: "assign" } };
      const keys = fieldsFor(item);
      const title = `补填${gateItemText(item)}`;
      return keys.length > 0 ? { dialog: { kind: "fields", title, keys } } : null;
    }
  }
}

/** Whether the reader may supply it there. */
export function maySupply({ abilities }: Pick<FullProject, "abilities">, action: GateAction): boolean {
  if ("href" in action) return abilities.update || action.href.endsWith("tab=milestones");
  if (action.dialog.kind === "upload") return abilities.upload;
  if (action.dialog.kind === "followUp") return abilities.followUp;
  return action.dialog.kind === "assign" ? abilities.assign : abilities.update;
}

/** Every field that is still missing, for one form over all of them. */
export const missingFields = (items: readonly GateItem[]): FieldKey[] => [
  ...new Set(items.flatMap(fieldsFor)),
];
