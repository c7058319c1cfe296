import { call } from "@orpc/server";
import { beforeEach, describe, expect, it } from "vitest";
import { projects } from "@/db/schema";
import { useTestDatabase } from "@/db/testing/test-database";
import { openProjectDesk, type ProjectDesk } from "../testing/project-desk";
import { refusalOf } from "../testing/refusal-of";
import { countUnread } from "./count-unread";
import { listNotifications } from "./list-notifications";
import { markAllRead } from "./mark-all-read";
import { markRead } from "./mark-read";
import { notify } from "./notify";

const database = useTestDatabase();
let desk: ProjectDesk;
let projectId: string;

beforeEach(async () => {
  desk = await openProjectDesk(database.db);
  projectId = (await desk.project()).id;
});

const tell = (userId: string, excerpt: string) =>
  database.db.transaction((tx) =>
    notify(tx, {
      userIds: [userId],
      kind: "mention",
      projectId,
      subjectId: crypto.randomUUID(),
      actorId: desk.head.user.id,
      excerpt,
    }),
  );

const list = (values: Record<string, unknown> = {}, by = desk.officer.context) =>
  call(listNotifications, values, { context: by });

const unread = async (by = desk.officer.context) => (await call(countUnread, {}, { context: by })).count;

describe("notifications", () => {
  it("are one's own, latest first, page after page", async () => {
    for (const excerpt of ["一", "二", "三"]) await tell(desk.officer.user.id, excerpt);
    await tell(desk.leader.user.id, "给领导的");
    const first = await list({ limit: 2 });
    expect(first.items.map(({ excerpt }) => excerpt)).toEqual(["三", "二"]);
    const second = await list({ limit: 2, after: first.nextCursor });
    expect(second).toMatchObject({ items: [{ excerpt: "一" }], nextCursor: null });
    expect(first.items[0]).toMatchObject({
      actorName: desk.head.user.displayName,
      project: { id: projectId },
    });
    expect(await unread()).toBe(3);
  });

  it("are read one by one, or all that had come by then", async () => {
    for (const excerpt of ["一", "二"]) await tell(desk.officer.user.id, excerpt);
    const [newest, oldest] = (await list()).items;
    const read = (id = "", by = desk.officer.context) => call(markRead, { id }, { context: by });
    expect(await refusalOf(read(oldest?.id, desk.leader.context))).toBe("NOT_FOUND");
    expect(await read(oldest?.id)).toEqual({ marked: 1 });
    expect(await read(oldest?.id)).toEqual({ marked: 0 });
    expect((await list({ unreadOnly: true })).items.map(({ excerpt }) => excerpt)).toEqual(["二"]);
    await tell(desk.officer.user.id, "后来的");
    const upTo = newest?.id ?? "";
    expect(await call(markAllRead, { upTo }, { context: desk.officer.context })).toEqual({ marked: 1 });
    expect(await call(markAllRead, { upTo }, { context: desk.leader.context })).toEqual({ marked: 0 });
    expect(await unread()).toBe(1);
  });

  it("say nothing of a project one no longer sees", async () => {
    await tell(desk.officer.user.id, "合同第三条");
    await database.db.update(projects).set({ ownerId: desk.colleague.user.id });
    const { items } = await list();
    expect(items).toMatchObject([
      { isHidden: true, project: null, excerpt: null, subjectId: null, actorName: null },
    ]);
  });
});
