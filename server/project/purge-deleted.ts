import { and, asc, eq, gt, isNotNull, lt, notExists, type SQL, sql } from "drizzle-orm";
import type { Database, Transaction } from "@/db/client";
import { auditLog, contacts, files, followUps, intents, type ProjectRow, projects } from "@/db/schema";
import { binDays } from "@/domain/project/delete";

/** What the log keeps of a project that is gone. */
const essentialsOf = (row: ProjectRow) => ({
  code: row.code,
  name: row.name,
  investorName: row.investorName,
  stage: row.stage,
  departmentId: row.departmentId,
  ownerId: row.ownerId,
  firstReportedAt: row.firstReportedAt,
  deletedAt: row.deletedAt,
  deletedBy: row.deletedBy,
  reason: row.deleteReason,
});

const isExpired = (now: Date): SQL =>
  lt(projects.deletedAt, sql`${now.toISOString()}::timestamptz - make_interval(days => ${binDays})`);

async function nextExpired(tx: Transaction, after: string, now: Date): Promise<ProjectRow | undefined> {
  const [row] = await tx
    .select()
    .from(projects)
    .where(and(isNotNull(projects.deletedAt), isExpired(now), gt(projects.id, after)))
    .orderBy(asc(projects.id))
    .limit(1)
    .for("update", { skipLocked: true });
  return row;
}

/** The person to call goes with the last project they belong to; a submission stays, without the project. */
async function detach(tx: Transaction, row: ProjectRow): Promise<void> {
  await tx.update(intents).set({ projectId: null }).where(eq(intents.projectId, row.id));
  await tx.delete(projects).where(eq(projects.id, row.id));
  if (row.contactId === null) return;
  const used = tx.select({ id: projects.id }).from(projects).where(eq(projects.contactId, row.contactId));
  await tx.delete(contacts).where(and(eq(contacts.id, row.contactId), notExists(used)));
}

type Gone = { id: string; keys: readonly string[] };

async function purgeOne(tx: Transaction, after: string, now: Date): Promise<Gone | undefined> {
  const [lock] = await tx.execute<{ taken: boolean }>(
    sql`select pg_try_advisory_xact_lock(hashtext('project.purge')) as taken`,
  );
  if (!lock?.taken) return undefined;
  const row = await nextExpired(tx, after, now);
  if (!row) return undefined;
  const stored = await tx
    .select({ key: files.storageKey, thumbnailKey: files.thumbnailKey })
    .from(files)
    .where(eq(files.projectId, row.id));
  const followUpCount = await tx.$count(followUps, eq(followUps.projectId, row.id));
  await detach(tx, row);
  await tx.insert(auditLog).values({
    actorName: "系统",
    actorRole: "system",
    action: "project.purge",
    subjectType: "project",
    subjectId: row.id,
    detail: { ...essentialsOf(row), files: stored.length, followUps: followUpCount },
  });
  return {
    id: row.id,
    keys: stored.flatMap(({ key, thumbnailKey }) => (thumbnailKey ? [key, thumbnailKey] : [key])),
  };
}

const lowest = "00000000-0000-0000-0000-000000000000";

type Purge = { now: Date; removeFile: (key: string) => Promise<void> };

/**
 * Removes what has lain in the 回收站 for more than 30 days, one project a transaction, with one entry in the log each;
 * its files go once that is certain. Several instances may call it at once: one does the work. Returns how many went.
 */
export async function purgeDeleted(db: Database, { now, removeFile }: Purge): Promise<number> {
  let count = 0;
  let after = lowest;
  for (;;) {
    const gone = await db.transaction((tx) => purgeOne(tx, after, now));
    if (!gone) return count;
    for (const key of gone.keys) await removeFile(key);
    after = gone.id;
    count += 1;
  }
}
