import { call } from "@orpc/server";
import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { followUps } from "@/db/schema";
import { useTestDatabase } from "@/db/testing/test-database";
import type { CreateFollowUpInput } from "@/domain/follow-up/create-follow-up.schema";
import { openProjectDesk, type ProjectDesk } from "../testing/project-desk";
import { refusalOf } from "../testing/refusal-of";
import { createFollowUp } from "./create-follow-up";
import { listFollowUps } from "./list-follow-ups";

const database = useTestDatabase();
let desk: ProjectDesk;

beforeAll(async () => {
  desk = await openProjectDesk(database.db);
});

const followUp = (
  projectId: string,
  values: Partial<CreateFollowUpInput> = {},
  by = desk.officer.context,
) => {
  const plain = {
    id: crypto.randomUUID(),
    projectId,
    kind: "call" as const,
    content: "电话沟通",
    occurredOn: "2026-11-20",
  };
  return call(createFollowUp, { ...plain, ...values }, { context: by });
};

const stepOf = async (id: string) => {
  const { lastFollowUpOn, nextStep, nextStepOn, version } = await desk.read(id);
  return { lastFollowUpOn, nextStep, nextStepOn, version };
};

describe("followUp.create", () => {
  it("records it and sets the project's next step without raising its version", async () => {
    const { id } = await desk.project({ stage: "L2" });
    await followUp(id, { nextStep: "送项目计划书", nextStepOn: "2026-11-28" });
    expect(await stepOf(id)).toEqual({
      lastFollowUpOn: "2026-11-20",
      nextStep: "送项目计划书",
      nextStepOn: "2026-11-28",
      version: 1,
    });
    const [row] = await database.db.select().from(followUps).where(eq(followUps.projectId, id));
    expect(row).toMatchObject({ stageAtTime: "L2", authorId: desk.officer.user.id });
  });

  it("leaves alone what a later follow-up set", async () => {
    const { id } = await desk.project();
    await followUp(id, { occurredOn: "2026-11-20", nextStep: "送计划书", nextStepOn: "2026-11-28" });
    await followUp(id, { occurredOn: "2026-11-10", nextStep: "旧事", nextStepOn: "2026-11-12" });
    expect(await stepOf(id)).toMatchObject({ lastFollowUpOn: "2026-11-20", nextStep: "送计划书" });
  });

  it("clears a step that is due by then and keeps a plan for later", async () => {
    const { id } = await desk.project();
    await followUp(id, { occurredOn: "2026-11-01", nextStep: "回访", nextStepOn: "2026-11-20" });
    await followUp(id, { occurredOn: "2026-11-15" });
    expect(await stepOf(id)).toMatchObject({ nextStep: "回访", nextStepOn: "2026-11-20" });
    await followUp(id, { occurredOn: "2026-11-20" });
    expect(await stepOf(id)).toMatchObject({ nextStep: null, nextStepOn: null });
  });

  it("records a double click once, and nobody else's id", async () => {
    const { id } = await desk.project();
    const same = { id: crypto.randomUUID() };
    await Promise.all([followUp(id, same), followUp(id, same), followUp(id, same)]);
    expect(await database.db.$count(followUps, eq(followUps.projectId, id))).toBe(1);
    expect(await refusalOf(followUp(id, same, desk.head.context))).toBe("RULE ID_ALREADY_USED");
  });

  it("refuses the future, half a next step and closed projects", async () => {
    const { id } = await desk.project();
    expect(await refusalOf(followUp(id, { occurredOn: "2026-11-24" }))).toBe("VALIDATION");
    expect(await refusalOf(followUp(id, { nextStep: "回访" }))).toBe("VALIDATION");
    expect(await refusalOf(followUp(id, { nextStepOn: "2026-11-28" }))).toBe("VALIDATION");
    expect(await refusalOf(followUp(id, { nextStep: "回访", nextStepOn: "2026-11-19" }))).toBe("VALIDATION");
    const closed = await desk.project({ standing: "terminated", terminationReason: "other" });
    expect(await refusalOf(followUp(closed.id))).toBe("RULE PROJECT_CLOSED");
  });

  it("is for the owner and the head", async () => {
    const { id } = await desk.project();
    expect(await refusalOf(followUp(id, {}, desk.head.context))).toBe("done");
    expect(await refusalOf(followUp(id, {}, desk.colleague.context))).toBe("FORBIDDEN");
    expect(await refusalOf(followUp(id, {}, desk.foreignHead.context))).toBe("NOT_FOUND");
    for (const { context } of [desk.leader, desk.statistician, desk.agent]) {
      expect(await refusalOf(followUp(id, {}, context))).toBe("FORBIDDEN");
    }
  });
});

describe("followUp.list", () => {
  it("pages latest first for who sees the project in full", async () => {
    const { id } = await desk.project();
    for (const occurredOn of ["2026-11-01", "2026-11-03", "2026-11-02"]) await followUp(id, { occurredOn });
    const list = (by = desk.officer.context, after?: string) =>
      call(listFollowUps, { projectId: id, limit: 2, ...(after ? { after } : {}) }, { context: by });
    const first = await list();
    expect(first.items.map(({ occurredOn }) => occurredOn)).toEqual(["2026-11-03", "2026-11-02"]);
    const second = await list(desk.leader.context, first.nextCursor ?? "");
    expect(second).toMatchObject({ items: [{ occurredOn: "2026-11-01" }], nextCursor: null });
    expect(await refusalOf(list(desk.colleague.context))).toBe("FORBIDDEN");
    expect(await refusalOf(list(desk.statistician.context))).toBe("FORBIDDEN");
    expect(await refusalOf(list(desk.foreignHead.context))).toBe("NOT_FOUND");
  });
});
