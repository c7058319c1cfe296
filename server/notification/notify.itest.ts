import { eq, inArray, sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { notifications, projects } from "@/db/schema";
import { buildUser } from "@/db/testing/builders";
import { useTestDatabase } from "@/db/testing/test-database";
import { openProjectDesk, type ProjectDesk } from "../testing/project-desk";
import { type Notice, notify } from "./notify";

const database = useTestDatabase();
let desk: ProjectDesk;

beforeAll(async () => {
  desk = await openProjectDesk(database.db);
});

const everyone = () => Object.values(desk).flatMap((value) => ("user" in value ? [value.user.id] : []));

const send = (projectId: string | null, values: Partial<Notice> = {}) =>
  database.db.transaction((tx) =>
    notify(tx, { userIds: everyone(), kind: "mention", projectId, actorId: null, ...values }),
  );

const toldOf = async (projectId: string) =>
  (await database.db.select().from(notifications).where(eq(notifications.projectId, projectId)))
    .map(({ userId }) => userId)
    .sort();

describe("notify", () => {
  it("tells those who see the project in full, and never the one who did it", async () => {
    const { id } = await desk.project();
    const { officer, head, leader, statistician } = desk;
    await send(id, { actorId: head.user.id });
    expect(await toldOf(id)).toEqual([officer, leader, statistician].map(({ user }) => user.id).sort());
  });

  it("leaves out accounts out of use and projects in the bin", async () => {
    const { id } = await desk.project();
    const gone = await buildUser(database.db, "leader", { isActive: false });
    await send(id, { userIds: [gone.id, gone.id] });
    await database.db.update(projects).set({ deletedAt: sql`now()` }).where(eq(projects.id, id));
    await send(id);
    expect(await toldOf(id)).toEqual([]);
  });

  it("keeps one unread line a matter, the latest, with its words cut short", async () => {
    const { id } = await desk.project();
    const userIds = [desk.officer.user.id, desk.officer.user.id];
    const subjectId = crypto.randomUUID();
    const kind = "milestoneReturned" as const;
    await send(id, { userIds, kind, subjectId, excerpt: "缺现场照片" });
    await send(id, { userIds, kind, subjectId, excerpt: `缺\n许可证${"号".repeat(100)}` });
    await send(id, { userIds, kind, subjectId: crypto.randomUUID() });
    const rows = await database.db.select().from(notifications).where(eq(notifications.projectId, id));
    const same = rows.filter((row) => row.subjectId === subjectId);
    expect(same).toHaveLength(1);
    expect(same[0]?.excerpt).toMatch(/^缺 许可证号+…$/);
    expect(Array.from(same[0]?.excerpt ?? "")).toHaveLength(80);
    expect(rows).toHaveLength(2);
  });

  it("keeps what was read, and what belongs to no project", async () => {
    const userIds = [desk.landManager.user.id];
    await send(null, { userIds, kind: "serviceRequest" });
    await database.db
      .update(notifications)
      .set({ readAt: sql`now()` })
      .where(inArray(notifications.userId, userIds));
    await send(null, { userIds, kind: "serviceRequest" });
    expect(await database.db.$count(notifications, inArray(notifications.userId, userIds))).toBe(2);
  });
});
