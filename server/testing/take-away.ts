import { and, eq, inArray, sql } from "drizzle-orm";
import type { Database, Transaction } from "@/db/client";
import {
  agreements,
  contacts,
  enterprises,
  files,
  followUps,
  fundEntries,
  milestones,
  type ProjectRow,
  parcelClaims,
  projects,
} from "@/db/schema";
import type { DocumentKind } from "@/domain/project/document-kind";
import type { GateField, GateItem, GateRecord, GateTerm } from "@/domain/project/gate-item";

type Executor = Database | Transaction;
type Columns = Partial<typeof projects.$inferInsert>;
type Terms = Partial<typeof agreements.$inferInsert>;

/** Columns of the project that hold a field. `not null` ones can't be missing; other tables hold the rest. */
const columns: Partial<Record<GateField, Columns>> = {
  firstReporter: { firstReportedBy: null },
  leadJudgement: { leadJudgement: "watch" },
  owner: { ownerId: null },
  firstTalkDepartment: { firstTalkDepartmentId: null },
  sourceRegion: { sourceRegionCode: null },
  industryCode: { industryCode: null },
  totalInvestment: { totalInvestmentFen: null },
  fixedInvestment: { fixedInvestmentFen: null },
  equipmentInvestment: { equipmentInvestmentFen: null },
  landOrFactory: { landNeedSqm: null },
  expectedOutput: { expectedOutputFen: null },
  expectedTax: { expectedTaxFen: null },
  expectedJobs: { expectedJobs: null },
  energy: { energyTce: null },
  chainRole: { chainRole: null },
  plannedStart: { plannedStartOn: null },
  plannedCompletion: { plannedCompletionOn: null },
  plannedProduction: { plannedProductionOn: null },
  environmentCategory: { environmentCategory: null },
  highEnergyEmission: { isHighEnergyEmission: null },
  majorHazard: { isMajorHazard: null },
  contractor: { contractorName: null },
  productionLine: { productionLine: null },
  firstMonthOutput: { firstMonthOutputFen: null },
  annualOutput: { annualOutputFen: null },
  annualTax: { annualTaxFen: null },
  aboveScale: { isAboveScale: null },
};

const companyColumns: Partial<Record<GateField, Partial<typeof enterprises.$inferInsert>>> = {
  projectCompanyUscc: { uscc: null },
  projectCompanyEstablished: { establishedOn: null },
  registeredCapital: { registeredCapitalFen: null },
  paidInCapital: { paidInCapitalFen: null },
};

const terms: Record<GateTerm, Terms> = {
  contractNo: { contractNo: null },
  contractParties: { partyA: null },
  contractPhases: { phases: null },
  agreedStart: { agreedStartOn: null },
  agreedCompletion: { agreedCompletionOn: null },
  agreedProduction: { agreedProductionOn: null },
  agreedCapacity: { agreedCapacityOn: null },
  promisedIntensity: { promisedIntensityWanPerMu: null },
  promisedOutput: { promisedOutputFen: null },
  promisedTax: { promisedTaxFen: null },
  breachTerms: { breachTerms: null },
  signingEvent: { signingEvent: null },
};

async function takeField(db: Executor, project: ProjectRow, code: GateField): Promise<void> {
  const [own, company] = [columns[code], companyColumns[code]];
  if (own) await db.update(projects).set(own).where(eq(projects.id, project.id));
  else if (company && project.projectCompanyId) {
    await db.update(enterprises).set(company).where(eq(enterprises.id, project.projectCompanyId));
  } else if (code === "investorUscc") {
    await db.update(enterprises).set({ uscc: null }).where(eq(enterprises.id, project.investorId));
  } else if (code === "contact" && project.contactId) {
    await db.update(projects).set({ contactId: null }).where(eq(projects.id, project.id));
    await db.delete(contacts).where(eq(contacts.id, project.contactId));
  } else throw new Error(`${code} can't be missing in a row`);
}

async function takeRecord(db: Executor, { id }: ProjectRow, code: GateRecord): Promise<void> {
  const ofKind = (...kinds: ("formal" | "framework")[]) =>
    and(eq(agreements.projectId, id), inArray(agreements.kind, kinds));
  switch (code) {
    case "siteVisit":
      await db.delete(followUps).where(eq(followUps.projectId, id));
      break;
    case "siteChoice":
      await db.update(parcelClaims).set({ endedOn: "2026-11-01" }).where(eq(parcelClaims.projectId, id));
      break;
    case "frameworkAgreement":
      await db.update(agreements).set({ isVoid: true }).where(ofKind("framework"));
      break;
    case "formalContract":
      await db.update(agreements).set({ isVoid: true }).where(ofKind("formal"));
      break;
    case "permitNumber":
      await db.update(milestones).set({ documentNo: null }).where(eq(milestones.projectId, id));
      break;
    case "firstFund":
      await db.update(fundEntries).set({ state: "returned" }).where(eq(fundEntries.projectId, id));
      break;
    case "promisesReached":
      await db.update(projects).set({ annualTaxFen: 1 }).where(eq(projects.id, id));
  }
}

/** Takes from a complete project the one thing a gate asks for, as it would be missing in its records. */
export async function takeAway(db: Executor, project: ProjectRow, item: GateItem): Promise<void> {
  const { id } = project;
  switch (item.kind) {
    case "field":
      return takeField(db, project, item.code);
    case "record":
      return takeRecord(db, project, item.code);
    case "term":
      await db
        .update(agreements)
        .set(terms[item.code])
        .where(and(eq(agreements.projectId, id), eq(agreements.kind, "formal")));
      return;
    case "milestone":
      await db
        .update(milestones)
        .set({ state: "inProgress", review: "submitted" })
        .where(and(eq(milestones.projectId, id), eq(milestones.code, item.code)));
      return;
    case "document": {
      const kind: DocumentKind = item.code === "permitOrLease" ? "constructionPermit" : item.code;
      await db
        .update(files)
        .set({ voidedAt: sql`now()`, voidReason: "传错" })
        .where(and(eq(files.projectId, id), eq(files.documentKind, kind)));
    }
  }
}
