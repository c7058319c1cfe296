import { eq, inArray } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { auditLog, contacts, files, followUps, intents, projects } from "@/db/schema";
import { unique } from "@/db/testing/builders";
import { buildIntent } from "@/db/testing/land-builders";
import { useTestDatabase } from "@/db/testing/test-database";
import { openProjectDesk, type ProjectDesk } from "../testing/project-desk";
import { purgeDeleted } from "./purge-deleted";

const database = useTestDatabase();
let desk: ProjectDesk;

beforeAll(async () => {
  desk = await openProjectDesk(database.db);
});

const now = new Date("2026-11-23T04:00:00Z");

async function thrownAway(deletedAt: string | null) {
  const { id } = await desk.create();
  await database.db
    .update(projects)
    .set({ deletedAt, deletedBy: desk.officer.user.id, deleteReason: "重复登记" })
    .where(eq(projects.id, id));
  return id;
}

const left = async (ids: string[]) => {
  const rows = await database.db.select({ id: projects.id }).from(projects).where(inArray(projects.id, ids));
  return rows.map(({ id }) => id);
};

describe("purgeDeleted", () => {
  it("removes what is over thirty days old with all that belongs to it, and says so in the log", async () => {
    const old = await thrownAway("2026-10-20T04:00:00Z");
    const recent = await thrownAway("2026-10-30T04:00:00Z");
    const kept = await thrownAway(null);
    const [row] = await database.db.select().from(projects).where(eq(projects.id, old));
    const storageKey = unique();
    await database.db.insert(files).values({
      projectId: old,
      uploadedBy: desk.officer.user.id,
      name: "图纸.pdf",
      mediaType: "application/pdf",
      sizeBytes: 1,
      sha256: "0".repeat(64),
      storageKey,
    });
    await database.db.insert(followUps).values({
      projectId: old,
      authorId: desk.officer.user.id,
      kind: "call",
      content: "来电",
      occurredOn: "2026-10-01",
      stageAtTime: "L0",
    });
    const intent = await buildIntent(database.db, { projectId: old });
    const removed: string[] = [];
    const removeFile = async (key: string) => {
      removed.push(key);
    };
    const counts = await Promise.all([
      purgeDeleted(database.db, { now, removeFile }),
      purgeDeleted(database.db, { now, removeFile }),
    ]);
    expect(counts.toSorted()).toEqual([0, 1]);
    expect((await left([old, recent, kept])).toSorted()).toEqual([recent, kept].toSorted());
    expect(removed).toEqual([storageKey]);
    const contact = eq(contacts.id, row?.contactId ?? "");
    expect(await database.db.select().from(contacts).where(contact)).toEqual([]);
    const [submission] = await database.db.select().from(intents).where(eq(intents.id, intent.id));
    expect(submission?.projectId).toBeNull();
    const log = await database.db.select().from(auditLog).where(eq(auditLog.subjectId, old));
    expect(log.at(-1)).toMatchObject({
      action: "project.purge",
      actorName: "系统",
      detail: { code: row?.code, name: row?.name, reason: "重复登记", files: 1, followUps: 1 },
    });
    expect(await purgeDeleted(database.db, { now, removeFile })).toBe(0);
  });

  it("keeps a contact that another project uses", async () => {
    const old = await thrownAway("2026-10-20T04:00:00Z");
    const [row] = await database.db.select().from(projects).where(eq(projects.id, old));
    await desk.project({ contactId: row?.contactId ?? null });
    await purgeDeleted(database.db, { now, removeFile: async () => undefined });
    expect(
      await database.db
        .select()
        .from(contacts)
        .where(eq(contacts.id, row?.contactId ?? "")),
    ).toHaveLength(1);
  });
});
