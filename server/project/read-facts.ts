import { and, desc, eq, inArray, isNotNull, isNull } from "drizzle-orm";
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
} from "@/db/schema";
import type { ContractFacts, ProjectFacts } from "@/domain/project/facts";
import { standingAgreement } from "../agreement/standing";
import { siteClaims, standsOn } from "../land-claim/site-claims";

type Executor = Database | Transaction;

async function enterpriseOf(db: Executor, id: string | null) {
  if (id === null) return undefined;
  const [row] = await db.select().from(enterprises).where(eq(enterprises.id, id));
  return row;
}

async function hasReachableContact(db: Executor, contactId: string | null): Promise<boolean> {
  if (contactId === null) return false;
  const [row] = await db.select().from(contacts).where(eq(contacts.id, contactId));
  return Boolean(row?.name && (row.phone || row.email));
}

const evidencedVisits = (db: Executor, projectId: string) =>
  db
    .select({
      kind: followUps.kind,
      place: followUps.place,
      participants: followUps.participants,
      content: followUps.content,
    })
    .from(followUps)
    .where(
      and(
        eq(followUps.projectId, projectId),
        inArray(followUps.kind, ["visit", "siteVisit"]),
        isNotNull(followUps.place),
        isNotNull(followUps.participants),
      ),
    )
    .limit(20);

/** The formal contract gates ask about: the one that counts, else the newest. */
async function agreementFacts(db: Executor, projectId: string) {
  const rows = await db
    .select()
    .from(agreements)
    .where(and(eq(agreements.projectId, projectId), standingAgreement))
    .orderBy(desc(agreements.isCounted), desc(agreements.signedOn), desc(agreements.id))
    .limit(50);
  const contract: ContractFacts | null = rows.find(({ kind }) => kind === "formal") ?? null;
  const hasFrameworkAgreement = rows.some(({ kind }) => kind === "framework" || kind === "intent");
  return { contract, hasFrameworkAgreement };
}

const fundEvidence = (db: Executor, projectId: string) =>
  db
    .select({ id: fundEntries.id })
    .from(fundEntries)
    .where(
      and(
        eq(fundEntries.projectId, projectId),
        inArray(fundEntries.state, ["pending", "confirmed", "locked"]),
        isNull(fundEntries.reversesId),
      ),
    )
    .limit(1);

const documentKindsOf = (db: Executor, projectId: string) =>
  db
    .selectDistinct({ kind: files.documentKind })
    .from(files)
    .where(and(eq(files.projectId, projectId), eq(files.isCurrent, true), isNull(files.voidedAt)));

const milestonesOf = (db: Executor, projectId: string) =>
  db
    .select({
      code: milestones.code,
      state: milestones.state,
      review: milestones.review,
      documentNo: milestones.documentNo,
    })
    .from(milestones)
    .where(and(eq(milestones.projectId, projectId), isNull(milestones.voidedAt)));

/** Land or premises held in time, allocated, or let to it now or soon. */
const sites = (db: Executor, projectId: string, today: string) =>
  db
    .select({ id: siteClaims.id })
    .from(siteClaims)
    .where(and(eq(siteClaims.projectId, projectId), standsOn(today)))
    .limit(1);

/** What the gates look at, gathered from the project and its records. */
export async function readFacts(db: Executor, project: ProjectRow, today: string): Promise<ProjectFacts> {
  const [investor, company, isReachable, visits, agreed, funds, documents, steps, claims] = await Promise.all(
    [
      enterpriseOf(db, project.investorId),
      enterpriseOf(db, project.projectCompanyId),
      hasReachableContact(db, project.contactId),
      evidencedVisits(db, project.id),
      agreementFacts(db, project.id),
      fundEvidence(db, project.id),
      documentKindsOf(db, project.id),
      milestonesOf(db, project.id),
      sites(db, project.id, today),
    ],
  );
  return {
    ...project,
    ...agreed,
    hasReachableContact: isReachable,
    followUps: visits,
    investorUscc: investor?.uscc ?? null,
    projectCompanyUscc: company?.uscc ?? null,
    projectCompanyEstablishedOn: company?.establishedOn ?? null,
    projectCompanyRegisteredCapitalFen: company?.registeredCapitalFen ?? null,
    projectCompanyPaidInCapitalFen: company?.paidInCapitalFen ?? null,
    hasFundEvidence: funds.length > 0,
    hasSite: claims.length > 0,
    documents: documents.map(({ kind }) => kind),
    milestones: steps,
  };
}
