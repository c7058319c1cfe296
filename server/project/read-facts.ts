import { and, eq, inArray, isNotNull } from "drizzle-orm";
import type { Database, Transaction } from "@/db/client";
import { agreements, contacts, enterprises, files, followUps, type ProjectRow } from "@/db/schema";
import type { ProjectFacts } from "@/domain/project/facts";

type Executor = Database | Transaction;

async function usccOf(db: Executor, enterpriseId: string | null): Promise<string | null> {
  if (enterpriseId === null) return null;
  const [row] = await db
    .select({ uscc: enterprises.uscc })
    .from(enterprises)
    .where(eq(enterprises.id, enterpriseId));
  return row?.uscc ?? null;
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

/** What the gates look at, gathered from the project and its records. */
export async function readFacts(db: Executor, project: ProjectRow): Promise<ProjectFacts> {
  const [investorUscc, projectCompanyUscc, isReachable, visits, agreementRows, documents] = await Promise.all(
    [
      usccOf(db, project.investorId),
      usccOf(db, project.projectCompanyId),
      hasReachableContact(db, project.contactId),
      evidencedVisits(db, project.id),
      db
        .selectDistinct({ kind: agreements.kind })
        .from(agreements)
        .where(and(eq(agreements.projectId, project.id), eq(agreements.isVoid, false))),
      db.selectDistinct({ kind: files.documentKind }).from(files).where(eq(files.projectId, project.id)),
    ],
  );
  const has = (...kinds: string[]) => agreementRows.some(({ kind }) => kinds.includes(kind));
  return {
    ...project,
    hasReachableContact: isReachable,
    followUps: visits,
    investorUscc,
    hasFrameworkAgreement: has("framework", "intent"),
    hasFormalContract: has("formal"),
    projectCompanyUscc,
    documents: documents.map(({ kind }) => kind),
  };
}
