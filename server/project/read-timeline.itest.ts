import { call } from "@orpc/server";
import { eq, sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { comments } from "@/db/schema";
import { useTestDatabase } from "@/db/testing/test-database";
import { roleCan } from "@/domain/access/can";
import type { ProjectTimelineInput } from "@/domain/project/timeline.schema";
import {
  timelineKinds,
  timelineKindsFor,
  timelinePermissions,
  timelineShows,
} from "@/domain/project/timeline-kind";
import { buildEventfulProject } from "../testing/eventful-project";
import { openProjectDesk, type ProjectDesk } from "../testing/project-desk";
import { refusalOf } from "../testing/refusal-of";
import { readTimeline } from "./read-timeline";

const database = useTestDatabase();
let desk: ProjectDesk;
let id: string;
let commentId: string;
let followUpId: string;

beforeAll(async () => {
  desk = await openProjectDesk(database.db);
  ({ id, commentId, followUpId } = await buildEventfulProject(database.db, desk));
});

const read = (by = desk.officer.context, values: Partial<ProjectTimelineInput> = {}) =>
  call(readTimeline, { id, limit: 100, ...values }, { context: by });

const ofKind = async <Kind extends string>(kind: Kind, by = desk.head.context) =>
  (await read(by)).items.filter((item) => item.kind === kind);

describe("project.timeline", () => {
  it("puts everything of every kind into one stream, latest day first", async () => {
    const { items, nextCursor } = await read();
    expect(nextCursor).toBeNull();
    const days = items.map(({ on }) => on);
    expect(days).toEqual(days.toSorted().reverse());
    expect([...new Set(items.map(({ kind }) => kind))].sort()).toEqual([...timelineKinds].sort());
    const changes = items.filter((item) => item.kind === "change").flatMap((item) => item.changes);
    expect(changes).toContainEqual({ field: "zone", from: null, to: "south" });
    expect(changes).toContainEqual({ field: "contact", from: null, to: "phone" });
  });

  it.each(["officer", "head", "leader", "statistician", "landManager"] as const)(
    "shows the %s all that the role may read and nothing else",
    async (name) => {
      const { context, user } = desk[name];
      const role = user.role ?? "auditAdmin";
      for (const show of [undefined, ...timelineShows]) {
        const { items } = await read(context, { show });
        const kinds = [...new Set(items.map(({ kind }) => kind))];
        expect(kinds.sort(), `${show}`).toEqual([...timelineKindsFor(role, show)].sort());
        for (const kind of kinds) expect(roleCan(role, timelinePermissions[kind])).toBe(true);
      }
    },
  );

  it("keeps amounts and submissions from a member from elsewhere, talks from the statistician", async () => {
    expect(JSON.stringify(await read(desk.landManager.context))).not.toMatch(/amountFen|已联系/);
    expect(JSON.stringify(await read(desk.statistician.context))).not.toMatch(/电话沟通|meetingPhoto|已联系/);
    expect(JSON.stringify(await read(desk.head.context))).not.toMatch(/1381234|1391234/);
  });

  it("shows a photo with its follow-up, and visits apart from calls", async () => {
    const talks = await read(desk.officer.context, { show: "talks" });
    expect(talks.items).toMatchObject([
      { followUp: { kind: "siteVisit" }, photos: [] },
      { id: followUpId, photos: [{ documentKind: "meetingPhoto" }] },
    ]);
    const visits = await read(desk.officer.context, { show: "visits" });
    expect(visits.items).toMatchObject([{ followUp: { kind: "siteVisit" } }]);
    expect(await ofKind("file")).toMatchObject([{ file: { documentKind: "other" } }]);
  });

  it("says of a move that it was taken back, instead of showing two", async () => {
    expect(await ofKind("stage")).toMatchObject([
      { from: "L0", to: "L1", undone: { byName: desk.officer.user.displayName } },
    ]);
    expect(await ofKind("standing")).toMatchObject([{ to: "suspended", undone: null }]);
  });

  it("follows approvals through their steps", async () => {
    const events = async (kind: string) =>
      (await ofKind(kind)).map((item) => ("event" in item ? item.event : "")).sort();
    expect(await events("milestone")).toEqual(["confirmed", "done", "reviewed", "submitted"]);
    expect(await events("termination")).toEqual(["refused", "requested"]);
    expect(await events("fund")).toEqual(["confirmed"]);
    expect(await events("member")).toEqual(["added", "added", "ended"]);
    expect(await events("wait")).toEqual(["ended", "started"]);
  });

  it("keeps the words of a withdrawn comment", async () => {
    expect(await ofKind("comment")).toMatchObject([
      { isOwn: true, mentions: [{ id: desk.officer.user.id, name: desk.officer.user.displayName }] },
    ]);
    const row = { projectId: id, authorId: desk.officer.user.id, content: "说错了" };
    await database.db.insert(comments).values({ ...row, withdrawnAt: sql`now()` });
    expect(JSON.stringify(await read())).not.toContain("说错了");
    await database.db.delete(comments).where(eq(comments.content, "说错了"));
  });

  it("pages through without a gap or a repetition", async () => {
    const seen: string[] = [];
    let after: string | undefined;
    do {
      const page = await read(desk.officer.context, { limit: 3, after });
      seen.push(...page.items.map((item) => `${item.id} ${item.at}`));
      after = page.nextCursor ?? undefined;
    } while (after);
    expect(seen).toEqual((await read()).items.map((item) => `${item.id} ${item.at}`));
  });

  it("reaches down to the comment asked for, and no further for one that is not there", async () => {
    const { items } = await read(desk.officer.context, { limit: 1, comment: commentId });
    expect(items.at(-1)).toMatchObject({ kind: "comment", id: commentId });
    const none = await read(desk.officer.context, { limit: 1, comment: crypto.randomUUID() });
    expect(none.items).toHaveLength(1);
  });

  it("is closed to limited sight and agencies, and does not exist for another department", async () => {
    expect(await refusalOf(read(desk.colleague.context))).toBe("FORBIDDEN");
    expect(await refusalOf(read(desk.agent.context))).toBe("FORBIDDEN");
    expect(await refusalOf(read(desk.foreignHead.context))).toBe("NOT_FOUND");
    expect(await refusalOf(read(desk.officer.context, { after: "nonsense" }))).toBe("VALIDATION");
  });
});
