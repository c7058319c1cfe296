import { and, desc, eq, inArray, isNotNull, isNull } from "drizzle-orm";
import type { Database } from "@/db/client";
import { departments, enterprises, files, intents, type ProjectRow, users } from "@/db/schema";

const most = 200;

/** Names behind the ids of a project. */
export async function readNames(db: Database, project: ProjectRow) {
  const people = [project.ownerId, project.firstReportedBy, project.firstTalkedBy].filter(
    (id) => id !== null,
  );
  const units = [
    project.departmentId,
    project.firstReportedDepartmentId,
    project.firstTalkDepartmentId,
  ].filter((id) => id !== null);
  const companies = [project.investorId, project.projectCompanyId, project.agencyId].filter(
    (id) => id !== null,
  );
  const [userRows, departmentRows, enterpriseRows] = await Promise.all([
    db.select({ id: users.id, name: users.displayName }).from(users).where(inArray(users.id, people)),
    db
      .select({ id: departments.id, name: departments.name })
      .from(departments)
      .where(inArray(departments.id, units)),
    db.select().from(enterprises).where(inArray(enterprises.id, companies)),
  ]);
  const find = <Row extends { id: string }>(rows: Row[], id: string | null) =>
    rows.find((row) => row.id === id) ?? null;
  return {
    owner: find(userRows, project.ownerId),
    reporter: find(userRows, project.firstReportedBy),
    department: find(departmentRows, project.departmentId),
    firstReportedDepartment: find(departmentRows, project.firstReportedDepartmentId),
    firstTalker: find(userRows, project.firstTalkedBy),
    firstTalkDepartment: find(departmentRows, project.firstTalkDepartmentId),
    investor: find(enterpriseRows, project.investorId),
    company: find(enterpriseRows, project.projectCompanyId),
    agency: find(enterpriseRows, project.agencyId),
  };
}

export const readIntents = (db: Database, projectId: string) =>
  db
    .select({ id: intents.id, receiptNo: intents.receiptNo, state: intents.state })
    .from(intents)
    .where(eq(intents.projectId, projectId))
    .orderBy(desc(intents.createdAt), desc(intents.id))
    .limit(most);

export const readFiles = (db: Database, projectId: string) =>
  db
    .select({
      id: files.id,
      name: files.name,
      documentKind: files.documentKind,
      mediaType: files.mediaType,
      sizeBytes: files.sizeBytes,
      hasThumbnail: isNotNull(files.thumbnailKey).mapWith(Boolean),
      uploadedByName: users.displayName,
      createdAt: files.createdAt,
    })
    .from(files)
    .innerJoin(users, eq(users.id, files.uploadedBy))
    .where(and(eq(files.projectId, projectId), eq(files.isCurrent, true), isNull(files.voidedAt)))
    .orderBy(desc(files.createdAt), desc(files.id))
    .limit(most);
