import { call } from "@orpc/server";
import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { comments, notifications } from "@/db/schema";
import { useTestDatabase } from "@/db/testing/test-database";
import type { CreateCommentInput } from "@/domain/comment/comment.schema";
import { openProjectDesk, type ProjectDesk } from "../testing/project-desk";
import { refusalOf } from "../testing/refusal-of";
import { createComment } from "./create-comment";
import { listMentionable } from "./list-mentionable";
import { withdrawComment } from "./withdraw-comment";

const database = useTestDatabase();
let desk: ProjectDesk;

beforeAll(async () => {
  desk = await openProjectDesk(database.db);
});

const write = (projectId: string, values: Partial<CreateCommentInput> = {}, by = desk.officer.context) =>
  call(
    createComment,
    { id: crypto.randomUUID(), projectId, content: "补一份简介", ...values },
    { context: by },
  );

const toldOf = (projectId: string) =>
  database.db.select().from(notifications).where(eq(notifications.projectId, projectId));

describe("comment.create", () => {
  it("is written once and tells the mentioned, never the author", async () => {
    const { id } = await desk.project();
    const { officer, head } = desk;
    const same = {
      id: crypto.randomUUID(),
      content: `@${head.user.displayName} 请看合同`,
      mentions: [head.user.id, head.user.id, officer.user.id],
    };
    await Promise.all([write(id, same), write(id, same), write(id, same)]);
    expect(await database.db.$count(comments, eq(comments.projectId, id))).toBe(1);
    expect(await toldOf(id)).toMatchObject([
      { userId: head.user.id, kind: "mention", subjectId: same.id, excerpt: same.content },
    ]);
    expect(await refusalOf(write(id, same, head.context))).toBe("RULE ID_ALREADY_USED");
  });

  it("refuses to mention whoever does not see the project", async () => {
    const { id } = await desk.project();
    for (const { user } of [desk.colleague, desk.foreignHead, desk.agent, desk.landManager]) {
      expect(await refusalOf(write(id, { mentions: [user.id] }))).toBe("RULE MENTION_WITHOUT_SIGHT");
    }
    expect(await refusalOf(write(id, { mentions: [crypto.randomUUID()] }))).toBe(
      "RULE MENTION_WITHOUT_SIGHT",
    );
    expect(await database.db.$count(comments, eq(comments.projectId, id))).toBe(0);
  });

  it("is for those who see the project in full while it is open", async () => {
    const { id } = await desk.project();
    for (const { context } of [desk.head, desk.leader, desk.statistician]) {
      expect(await refusalOf(write(id, {}, context))).toBe("done");
    }
    expect(await refusalOf(write(id, {}, desk.colleague.context))).toBe("FORBIDDEN");
    expect(await refusalOf(write(id, {}, desk.agent.context))).toBe("FORBIDDEN");
    expect(await refusalOf(write(id, {}, desk.foreignHead.context))).toBe("NOT_FOUND");
    expect(await refusalOf(write(id, { content: " " }))).toBe("VALIDATION");
    expect(await refusalOf(write(id, { content: "字".repeat(2001) }))).toBe("VALIDATION");
    const closed = await desk.project({ standing: "terminated", terminationReason: "other" });
    expect(await refusalOf(write(closed.id))).toBe("RULE PROJECT_CLOSED");
  });
});

describe("comment.withdraw", () => {
  it("is the author's; what was told of it is taken back too", async () => {
    const { id } = await desk.project();
    const withdraw = (commentId: string, by = desk.officer.context) =>
      call(withdrawComment, { id: commentId }, { context: by });
    const { id: commentId } = await write(id, { mentions: [desk.head.user.id] });
    expect(await refusalOf(withdraw(commentId, desk.head.context))).toBe("FORBIDDEN");
    expect(await refusalOf(withdraw(commentId, desk.colleague.context))).toBe("NOT_FOUND");
    expect(await refusalOf(withdraw(crypto.randomUUID()))).toBe("NOT_FOUND");
    await withdraw(commentId);
    const [before] = await database.db.select().from(comments).where(eq(comments.id, commentId));
    await withdraw(commentId);
    const [after] = await database.db.select().from(comments).where(eq(comments.id, commentId));
    expect(before?.withdrawnAt).not.toBeNull();
    expect(after?.withdrawnAt).toBe(before?.withdrawnAt);
    expect(await toldOf(id)).toEqual([]);
  });
});

describe("comment.mentionable", () => {
  const names = async (projectId: string, q?: string, by = desk.head.context) =>
    (await call(listMentionable, { projectId, q }, { context: by })).items.map(({ name }) => name);

  it("offers those who see the project in full, the owner first, never oneself", async () => {
    const { id } = await desk.project();
    const { officer, leader, statistician, colleague } = desk;
    const found = await names(id);
    expect(found[0]).toBe(officer.user.displayName);
    expect(found).toEqual(expect.arrayContaining([leader, statistician].map(({ user }) => user.displayName)));
    expect(found).toHaveLength(3);
    expect(await names(id, leader.user.displayName.slice(1).toUpperCase())).toEqual([
      leader.user.displayName,
    ]);
    expect(await names(id, colleague.user.displayName)).toEqual([]);
    expect(await names(id, "%")).toEqual([]);
  });

  it("is closed to whoever does not", async () => {
    const { id } = await desk.project();
    expect(await refusalOf(names(id, undefined, desk.colleague.context))).toBe("FORBIDDEN");
    expect(await refusalOf(names(id, undefined, desk.foreignHead.context))).toBe("NOT_FOUND");
  });
});
