import { randomUUID } from "node:crypto";
import { ORPCError } from "@orpc/server";
import { and, eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { auditLog, notifications, projectMembers } from "@/db/schema";
import { useTestDatabase } from "@/db/testing/test-database";
import { type MilestoneDesk, openMilestoneDesk } from "../testing/milestone-desk";
import { refusalOf } from "../testing/refusal-of";

const database = useTestDatabase();
let desk: MilestoneDesk;

beforeAll(async () => {
  desk = await openMilestoneDesk(database.db);
});

async function wrongFields(work: Promise<unknown>): Promise<string[]> {
  try {
    await work;
    return [];
  } catch (error) {
    if (!(error instanceof ORPCError)) throw error;
    // safe because every refusal carries ErrorDetail as its data
    const { fields } = error.data as { fields?: Record<string, string> };
    return Object.keys(fields ?? {});
  }
}

describe("milestone.save", () => {
  it("writes a step, then only what is sent; the log keeps from, to and the changed fields", async () => {
    const project = await desk.signed();
    const first = await desk.save(project.id, "constructionPermit", { plannedOn: "2026-12-18" });
    expect(first).toMatchObject({ state: "notStarted", review: "none", version: 1 });
    const second = await desk.save(project.id, "constructionPermit", {
      version: 1,
      state: "done",
      actualOn: "2026-11-20",
      statMonth: "2026-11",
      documentNo: "120118202611200101",
    });
    expect(second).toMatchObject({ id: first.id, state: "done", statMonth: "2026-11", version: 2 });
    expect(await desk.item(project.id, "constructionPermit")).toMatchObject({
      plannedOn: "2026-12-18",
      actualOn: "2026-11-20",
      light: "done",
      lateWorkingDays: 0,
      abilities: { edit: true, void: true, steps: [] },
    });
    const [entry] = await database.db
      .select()
      .from(auditLog)
      .where(and(eq(auditLog.subjectId, project.id), eq(auditLog.action, "milestone.save")))
      .orderBy(auditLog.seq)
      .offset(1);
    expect(entry?.detail).toMatchObject({
      code: "constructionPermit",
      milestoneId: first.id,
      from: "notStarted",
      to: "done",
    });
    expect(entry?.detail.changes).toEqual([
      { field: "state", from: "notStarted", to: "done" },
      { field: "actualOn", from: null, to: "2026-11-20" },
      { field: "statMonth", from: null, to: "2026-11" },
      { field: "documentNo", from: null, to: "120118202611200101" },
    ]);
  });

  it("clears the actual date when a finished step goes back to work, and the blocker when it goes on", async () => {
    const project = await desk.signed();
    await desk.save(project.id, "drawingReview", { state: "done", actualOn: "2026-11-02" });
    await desk.save(project.id, "drawingReview", { version: 1, state: "inProgress" });
    expect(await desk.item(project.id, "drawingReview")).toMatchObject({
      actualOn: null,
      state: "inProgress",
    });
    const blocked = { blocker: "红线待核", blockerUnit: "规划资源分局", blockerDueOn: "2026-11-20" };
    await desk.save(project.id, "drawingReview", { version: 2, state: "blocked", ...blocked });
    expect(await desk.item(project.id, "drawingReview")).toMatchObject({
      ...blocked,
      light: "blocked",
      isBlockerOverdue: true,
    });
    await desk.save(project.id, "drawingReview", { version: 3, state: "inProgress" });
    expect(await desk.item(project.id, "drawingReview")).toMatchObject({ blocker: null, blockerUnit: null });
  });

  it("is for the owner, collaborators and the head", async () => {
    const project = await desk.signed();
    const plan = { plannedOn: "2026-12-18" };
    expect(await refusalOf(desk.save(project.id, "projectFiling", plan, desk.colleague.context))).toBe(
      "FORBIDDEN",
    );
    expect(await refusalOf(desk.save(project.id, "projectFiling", plan, desk.leader.context))).toBe(
      "FORBIDDEN",
    );
    expect(await refusalOf(desk.save(project.id, "projectFiling", plan, desk.foreignHead.context))).toBe(
      "NOT_FOUND",
    );
    expect(await refusalOf(desk.save(randomUUID(), "projectFiling", plan))).toBe("NOT_FOUND");
    const { user, context } = await desk.another("officer", desk.other.id);
    await database.db
      .insert(projectMembers)
      .values({ projectId: project.id, userId: user.id, relation: "collaborator" });
    expect(await refusalOf(desk.save(project.id, "projectFiling", plan, context))).toBe("done");
    expect(await refusalOf(desk.save(project.id, "energyReview", plan, desk.head.context))).toBe("done");
  });

  it("refuses a stale version, and a second first entry", async () => {
    const project = await desk.signed();
    const plan = { plannedOn: "2026-12-18" };
    const race = await Promise.all(
      [1, 2, 3].map(() => refusalOf(desk.save(project.id, "projectFiling", plan))),
    );
    expect(race.filter((outcome) => outcome === "done")).toHaveLength(1);
    expect(race.filter((outcome) => outcome.startsWith("CONFLICT"))).toHaveLength(2);
    expect(await refusalOf(desk.save(project.id, "projectFiling", plan))).toBe("CONFLICT");
    expect(await refusalOf(desk.save(project.id, "energyReview", { ...plan, version: 1 }))).toBe("CONFLICT");
  });

  it.each([
    [{ state: "done" }, ["actualOn"]],
    [{ state: "done", actualOn: "2026-11-24" }, ["actualOn"]],
    [{ state: "blocked", blocker: "红线待核" }, ["blockerUnit", "blockerDueOn"]],
    [{ state: "notApplicable" }, ["note"]],
    [{ state: "done", actualOn: "2026-11-02", statMonth: "2026-08" }, ["statMonth"]],
    [{ plannedOn: "2026-02-30" }, ["plannedOn"]],
  ])("refuses %o by its fields", async (values, fields) => {
    const project = await desk.signed();
    expect(await wrongFields(desk.save(project.id, "drawingReview", values))).toEqual(fields);
  });

  it("keeps the rules of its states", async () => {
    const early = await desk.project({ stage: "R3" });
    expect(await refusalOf(desk.save(early.id, "projectFiling", { plannedOn: "2026-12-18" }))).toBe("done");
    expect(await refusalOf(desk.save(early.id, "energyReview", { state: "inProgress" }))).toBe(
      "RULE MILESTONE_BEFORE_SIGNING",
    );
    const project = await desk.signed();
    const skipped = { state: "notApplicable", note: "租用厂房" };
    expect(await refusalOf(desk.save(project.id, "constructionStart", skipped))).toBe(
      "RULE MILESTONE_ALWAYS_APPLICABLE",
    );
    expect(await refusalOf(desk.save(project.id, "landContract", skipped))).toBe("done");
    const blocked = { state: "blocked", blocker: "x", blockerUnit: "x", blockerDueOn: "2026-12-01" };
    expect(await refusalOf(desk.save(project.id, "landContract", { version: 1, ...blocked }))).toBe(
      "RULE MILESTONE_MOVE",
    );
    const closed = await desk.signed({ standing: "terminated" });
    expect(await refusalOf(desk.save(closed.id, "projectFiling"))).toBe("RULE PROJECT_CLOSED");
  });

  it("tells the head and the 包联领导 once that something is stuck", async () => {
    const project = await desk.signed();
    await database.db
      .insert(projectMembers)
      .values({ projectId: project.id, userId: desk.leader.user.id, relation: "sponsorLeader" });
    const blocked = {
      state: "blocked",
      blocker: "红线待核",
      blockerUnit: "规划资源分局",
      blockerDueOn: "2026-12-01",
    };
    await desk.save(project.id, "landContract", blocked);
    await desk.save(project.id, "landContract", { version: 1, blockerDueOn: "2026-12-11" });
    const told = await database.db
      .select()
      .from(notifications)
      .where(eq(notifications.projectId, project.id));
    expect(told.map(({ userId }) => userId).sort()).toEqual([desk.head.user.id, desk.leader.user.id].sort());
    expect(told[0]).toMatchObject({ kind: "blockerRaised", excerpt: "供地（出让合同）：红线待核" });
  });
});
