import { call } from "@orpc/server";
import { and, eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { notifications, projectMoves } from "@/db/schema";
import { useTestDatabase } from "@/db/testing/test-database";
import { openProjectDesk, type ProjectDesk } from "../testing/project-desk";
import { refusalOf } from "../testing/refusal-of";
import { decideTermination } from "./decide-termination";
import { listTerminations } from "./list-terminations";
import { requestTermination } from "./request-termination";
import { withdrawTermination } from "./withdraw-termination";

const database = useTestDatabase();
let desk: ProjectDesk;

beforeAll(async () => {
  desk = await openProjectDesk(database.db);
});

const ask = (projectId: string, values: object = {}, by = desk.officer.context) =>
  call(requestTermination, { projectId, reasonCode: "fundingLacking", ...values }, { context: by });

const decide = (id: string, values: object, by = desk.leader.context) =>
  call(decideTermination, { id, version: 1, decision: "approve", ...values }, { context: by });

const withdraw = (id: string, by = desk.officer.context, version = 1) =>
  call(withdrawTermination, { id, version }, { context: by });

const pending = async (projectId: string, by = desk.officer.context) =>
  (await call(listTerminations, { projectId }, { context: by })).items;

const told = (userId: string, subjectId: string) =>
  database.db
    .select({ kind: notifications.kind })
    .from(notifications)
    .where(and(eq(notifications.userId, userId), eq(notifications.subjectId, subjectId)));

describe("ending a project", () => {
  it("is asked for by the department and done by a leader; both are told", async () => {
    const { id } = await desk.project({ stage: "R1" });
    const request = await ask(id, { reasonCode: "choseOtherSite", lostTo: "廊坊开发区", reason: "电价更低" });
    expect(await told(desk.leader.user.id, request.id)).toEqual([{ kind: "approvalAsked" }]);
    expect(await desk.read(id)).toMatchObject({ standing: "normal" });
    expect(await pending(id)).toMatchObject([
      { id: request.id, lostTo: "廊坊开发区", mayDecide: false, mayWithdraw: true },
    ]);
    expect(await pending(id, desk.leader.context)).toMatchObject([{ mayDecide: true, mayWithdraw: false }]);
    await decide(request.id, { note: "同意" });
    expect(await desk.read(id)).toMatchObject({
      stage: "R1",
      standing: "terminated",
      terminationReason: "choseOtherSite",
      standingReason: "落地廊坊开发区；电价更低",
    });
    const [move] = await database.db.select().from(projectMoves).where(eq(projectMoves.projectId, id));
    expect(move).toMatchObject({ kind: "standing", toCode: "terminated", actorId: desk.leader.user.id });
    expect(await told(desk.officer.user.id, request.id)).toEqual([{ kind: "approvalDecided" }]);
    expect(await pending(id)).toEqual([]);
    expect(await refusalOf(ask(id))).toBe("RULE TERMINATION_NOT_OPEN");
  });

  it("is refused with words, and may then be asked for again", async () => {
    const { id } = await desk.project();
    const request = await ask(id);
    expect(await refusalOf(decide(request.id, { decision: "refuse" }))).toBe("RULE REFUSAL_NOTE_REQUIRED");
    await decide(request.id, { decision: "refuse", note: "再谈一轮" });
    expect(await desk.read(id)).toMatchObject({ standing: "normal" });
    expect(await refusalOf(decide(request.id, { version: 2 }))).toBe("RULE TERMINATION_DECIDED");
    expect(await refusalOf(ask(id))).toBe("done");
  });

  it("is withdrawn by who asked or the head, before it is decided", async () => {
    const { id } = await desk.project();
    const first = await ask(id);
    expect(await refusalOf(withdraw(first.id, desk.officer.context, 7))).toBe("CONFLICT");
    await withdraw(first.id);
    expect(await refusalOf(decide(first.id, { version: 2 }))).toBe("RULE TERMINATION_DECIDED");
    const second = await ask(id, {}, desk.head.context);
    expect(await refusalOf(withdraw(second.id))).toBe("FORBIDDEN");
    await withdraw(second.id, desk.head.context);
    expect(await refusalOf(withdraw(second.id, desk.head.context))).toBe("RULE TERMINATION_DECIDED");
  });

  it("is asked for once at a time and with what the reason needs", async () => {
    const { id } = await desk.project({ standing: "suspended" });
    expect(await refusalOf(ask(id, { reasonCode: "other" }))).toBe("RULE TERMINATION_WORDS_REQUIRED");
    expect(await refusalOf(ask(id, { reasonCode: "choseOtherSite" }))).toBe("RULE LOST_TO_REQUIRED");
    const answers = await Promise.all([refusalOf(ask(id)), refusalOf(ask(id, {}, desk.head.context))]);
    expect(answers.sort()).toEqual(["RULE TERMINATION_PENDING", "done"]);
  });

  it("happens once when two leaders press at once", async () => {
    const { id } = await desk.project();
    const request = await ask(id);
    const answers = await Promise.all([
      refusalOf(decide(request.id, {})),
      refusalOf(decide(request.id, { decision: "refuse", note: "再谈" })),
    ]);
    expect(answers.filter((answer) => answer === "done")).toHaveLength(1);
    const moves = await database.db.select().from(projectMoves).where(eq(projectMoves.projectId, id));
    expect(moves.length).toBeLessThanOrEqual(1);
  });

  it("is nothing for colleagues, other departments and those who only read", async () => {
    const { id } = await desk.project();
    expect(await refusalOf(ask(id, {}, desk.colleague.context))).toBe("FORBIDDEN");
    expect(await refusalOf(ask(id, {}, desk.foreignHead.context))).toBe("NOT_FOUND");
    expect(await refusalOf(ask(id, {}, desk.leader.context))).toBe("FORBIDDEN");
    const request = await ask(id);
    expect(await pending(id, desk.foreignHead.context)).toEqual([]);
    expect(await pending(id, desk.colleague.context)).toEqual([]);
    expect(await refusalOf(withdraw(request.id, desk.foreignHead.context))).toBe("NOT_FOUND");
    expect(await refusalOf(decide(request.id, {}, desk.head.context))).toBe("FORBIDDEN");
    expect(await refusalOf(decide(crypto.randomUUID(), {}))).toBe("NOT_FOUND");
  });
});
