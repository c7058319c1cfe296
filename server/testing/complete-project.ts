import { eq } from "drizzle-orm";
import type { Database } from "@/db/client";
import { agreements, contacts, files, followUps, milestones, parcelClaims, projects } from "@/db/schema";
import { buildAgreement, buildEnterprise, buildFundEntry, buildProject, unique } from "@/db/testing/builders";
import { buildParcel } from "@/db/testing/land-builders";
import { milestoneCodes, reviewedMilestones } from "@/domain/milestone/milestone";
import { documentKinds } from "@/domain/project/document-kind";
import { completeFacts } from "@/domain/project/testing/facts-without";
import { uscc } from "./uscc";

type People = { officerId: string; headId: string; leaderId: string; statisticianId: string };
type Desk = { departmentId: string } & People;

const reviewed: readonly string[] = reviewedMilestones;

const fieldsOf = (departmentId: string) => {
  const { leadJudgement, energyTce, chainRole, environmentCategory } = completeFacts;
  return {
    leadJudgement,
    leadJudgedOn: "2026-03-04",
    firstTalkDepartmentId: departmentId,
    sourceRegionCode: "320400",
    industryCode: "3453",
    totalInvestmentFen: 3e10,
    fixedInvestmentFen: 2e10,
    equipmentInvestmentFen: 1e10,
    landNeedSqm: "20000.00",
    expectedOutputFen: 5e10,
    expectedTaxFen: 1e9,
    expectedJobs: 120,
    energyTce,
    chainRole,
    plannedStartOn: "2027-03-01",
    plannedCompletionOn: "2028-03-01",
    plannedProductionOn: "2028-06-01",
    environmentCategory,
    isHighEnergyEmission: false,
    isMajorHazard: false,
    contractorName: "天津建工集团有限公司",
    productionLine: "谐波减速器一号线",
    firstMonthOutputFen: 2e9,
    annualOutputFen: 4.2e10,
    annualTaxFen: 9e8,
    isAboveScale: true,
  };
};

async function addMilestones(db: Database, projectId: string, people: People): Promise<void> {
  const done = { state: "done" as const, actualOn: "2026-10-08", documentNo: "〔2026〕001" };
  const confirmed = {
    review: "confirmed" as const,
    submittedBy: people.officerId,
    reviewedBy: people.headId,
    confirmedBy: people.statisticianId,
  };
  await db.insert(milestones).values(
    milestoneCodes.map((code) => ({
      projectId,
      code,
      ...done,
      ...(reviewed.includes(code) ? confirmed : {}),
    })),
  );
}

async function addFiles(db: Database, projectId: string, uploadedBy: string): Promise<void> {
  const kinds = documentKinds.filter((kind) => kind !== "leaseContract");
  await db.insert(files).values(
    kinds.map((documentKind) => ({
      projectId,
      uploadedBy,
      documentKind,
      name: `${documentKind}.pdf`,
      mediaType: "application/pdf",
      sizeBytes: 1,
      sha256: unique(),
      storageKey: unique(),
      takenOn: "2026-10-08",
      takenPlace: "智能产业园",
    })),
  );
}

async function addRecords(db: Database, projectId: string, officerId: string): Promise<void> {
  const visit = {
    kind: "siteVisit" as const,
    content: "看了产线",
    place: "常州",
    participants: "王建国、李静",
  };
  await db
    .insert(followUps)
    .values({ projectId, authorId: officerId, occurredOn: "2026-03-20", stageAtTime: "L1", ...visit });
  const parcel = await buildParcel(db);
  await db
    .insert(parcelClaims)
    .values({ projectId, parcelId: parcel.id, kind: "held", startedOn: "2026-04-02" });
  await buildFundEntry(db, { projectId });
  const { contract } = completeFacts;
  const plain = {
    kind: "framework" as const,
    contractNo: unique(),
    isCounted: false,
    ruleId: "AGR_NOT_FORMAL",
  };
  await buildAgreement(db, { projectId, ...plain });
  const formal = await buildAgreement(db, { projectId });
  if (!contract) throw new Error("complete facts hold a contract");
  const { contractNo: _contractNo, ...terms } = contract;
  await db.update(agreements).set(terms).where(eq(agreements.id, formal.id));
}

/** A project of which everything is known and every paper is there: it passes every gate, wherever it stands. */
export async function buildCompleteProject(
  db: Database,
  { departmentId, ...people }: Desk,
  values: Parameters<typeof buildProject>[1] = {},
) {
  const investor = await buildEnterprise(db, { uscc: uscc() });
  const company = await buildEnterprise(db, {
    uscc: uscc(),
    establishedOn: "2026-09-01",
    registeredCapitalFen: 1e10,
    paidInCapitalFen: 2e9,
  });
  const [contact] = await db
    .insert(contacts)
    .values({ enterpriseId: investor.id, name: "王建国", phone: "13912345678" })
    .returning();
  const project = await buildProject(db, {
    investorId: investor.id,
    investorName: investor.name,
    projectCompanyId: company.id,
    contactId: contact?.id,
    departmentId,
    ownerId: people.officerId,
    firstReportedBy: people.officerId,
    ...fieldsOf(departmentId),
    ...values,
  });
  await addMilestones(db, project.id, people);
  await addFiles(db, project.id, people.officerId);
  await addRecords(db, project.id, people.officerId);
  const [row] = await db.select().from(projects).where(eq(projects.id, project.id));
  if (!row) throw new Error("the project is gone");
  return row;
}
