import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { auditLog, milestones, notifications } from "@/db/schema";
import { useTestDatabase } from "@/db/testing/test-database";
import { type MilestoneDesk, openMilestoneDesk } from "../testing/milestone-desk";
import { refusalOf } from "../testing/refusal-of";

const database = useTestDatabase();
let desk: MilestoneDesk;

beforeAll(async () => {
  desk = await openMilestoneDesk(database.db);
});

const told = async (userId: string, projectId: string) => {
  const rows = await database.db.select().from(notifications).where(eq(notifications.userId, userId));
  return rows.filter((row) => row.projectId === projectId).map(({ kind }) => kind);
};

describe("submission, review, confirmation", () => {
  it("goes through three people's hands, each told in turn, and is locked", async () => {
    const project = await desk.signed();
    const step = await desk.started(project.id);
    expect((await desk.item(project.id, "constructionStart")).abilities.steps).toEqual(["submit"]);
    const submitted = await desk.submit(step);
    expect(submitted).toMatchObject({ review: "submitted", version: 2 });
    expect(await told(desk.head.user.id, project.id)).toEqual(["milestoneReview"]);
    const atHead = await desk.item(project.id, "constructionStart", desk.head.context);
    expect(atHead.abilities).toEqual({ edit: false, void: false, steps: ["approve", "returnReview"] });
    const reviewed = await desk.review(submitted);
    expect(await told(desk.statistician.user.id, project.id)).toEqual(["milestoneReview"]);
    const confirmed = await desk.confirm(reviewed, { statMonth: "2026-11" });
    expect(confirmed).toMatchObject({ review: "confirmed", statMonth: "2026-11", version: 4 });
    expect(await told(desk.officer.user.id, project.id)).toEqual(["milestoneConfirmed"]);
    const item = await desk.item(project.id, "constructionStart");
    expect(item).toMatchObject({
      submitted: { name: desk.officer.user.displayName },
      reviewed: { name: desk.head.user.displayName },
      confirmed: { name: desk.statistician.user.displayName },
      abilities: { edit: false, void: false, steps: [] },
    });
    expect(item.files.map(({ name }) => name)).toEqual(["施工现场.jpg"]);
    expect(
      await refusalOf(desk.save(project.id, "constructionStart", { version: 4, actualOn: "2026-11-17" })),
    ).toBe("RULE MILESTONE_CONFIRMED");
    const log = await database.db
      .select({ action: auditLog.action, detail: auditLog.detail })
      .from(auditLog)
      .where(eq(auditLog.subjectId, project.id))
      .orderBy(auditLog.seq);
    expect(log.map(({ action, detail }) => `${action} ${detail.code} ${detail.from} ${detail.to}`)).toEqual([
      "milestone.save constructionStart notStarted done",
      "milestone.submit constructionStart none submitted",
      "milestone.review constructionStart submitted reviewed",
      "milestone.confirm constructionStart reviewed confirmed",
    ]);
  });

  it("asks for a finished step, its number and a current file", async () => {
    const project = await desk.signed();
    const plan = await desk.save(project.id, "constructionStart", { plannedOn: "2026-12-01" });
    expect(await refusalOf(desk.submit(plan))).toBe("RULE MILESTONE_NOT_DONE");
    const done = { state: "done", actualOn: "2026-11-16" };
    const bare = await desk.save(project.id, "constructionStart", { version: 1, ...done });
    expect(await refusalOf(desk.submit(bare))).toBe("RULE MILESTONE_DOCUMENT_MISSING");
    const numbered = await desk.save(project.id, "constructionStart", {
      version: 2,
      documentNo: "1201182026",
    });
    expect(await refusalOf(desk.submit(numbered))).toBe("RULE MILESTONE_EVIDENCE_MISSING");
    await desk.prove(project.id, numbered.id, { isCurrent: false });
    await desk.prove(project.id, numbered.id, { voidedAt: "2026-11-20T02:00:00Z" });
    expect(await refusalOf(desk.submit(numbered))).toBe("RULE MILESTONE_EVIDENCE_MISSING");
    await desk.prove(project.id, numbered.id);
    expect(await refusalOf(desk.submit(numbered))).toBe("done");
    const permit = await desk.started(project.id, "constructionPermit");
    expect(await refusalOf(desk.submit(permit))).toBe("RULE MILESTONE_NO_REVIEW");
  });

  it("comes back with a reason from either, is mended and goes the way again", async () => {
    const project = await desk.signed();
    const submitted = await desk.submit(await desk.started(project.id));
    expect(await refusalOf(desk.review(submitted, { decision: "return" }))).toBe("VALIDATION");
    const returned = await desk.review(submitted, { decision: "return", reason: "照片看不出位置" });
    expect(await told(desk.officer.user.id, project.id)).toEqual(["milestoneReturned"]);
    expect(await desk.item(project.id, "constructionStart")).toMatchObject({
      review: "returned",
      returnReason: "照片看不出位置",
      abilities: { edit: true },
    });
    const mended = await desk.save(project.id, "constructionStart", {
      version: returned.version,
      note: "补拍全景",
    });
    const again = await desk.review(await desk.submit(mended));
    const backAgain = await desk.confirm(again, { decision: "return", reason: "许可证号少一位" });
    const last = await desk.review(await desk.submit(backAgain));
    expect(await desk.confirm(last)).toMatchObject({ review: "confirmed", statMonth: "2026-11" });
  });

  it("is each one's own step: others are refused, colleagues and strangers see nothing to do", async () => {
    const project = await desk.signed();
    const submitted = await desk.submit(await desk.started(project.id));
    expect(await refusalOf(desk.review(submitted, {}, desk.officer.context))).toBe("FORBIDDEN");
    expect(await refusalOf(desk.review(submitted, {}, desk.foreignHead.context))).toBe("NOT_FOUND");
    expect(await refusalOf(desk.submit(submitted, desk.colleague.context))).toBe("FORBIDDEN");
    expect(await refusalOf(desk.confirm(submitted, {}, desk.head.context))).toBe("FORBIDDEN");
    expect(await refusalOf(desk.confirm(submitted))).toBe("RULE MILESTONE_NOT_AT_THIS_STEP");
    expect(await refusalOf(desk.submit({ ...submitted, id: crypto.randomUUID() }))).toBe("NOT_FOUND");
  });

  it("takes three people: a head's own submission needs another head", async () => {
    const project = await desk.signed();
    const submitted = await desk.submit(await desk.started(project.id), desk.head.context);
    expect(await refusalOf(desk.review(submitted))).toBe("RULE MILESTONE_OWN_SUBMISSION");
    const second = await desk.another("departmentHead", desk.department.id);
    const reviewed = await desk.review(submitted, {}, second.context);
    expect(reviewed.review).toBe("reviewed");
    const owned = await desk.signed({ ownerId: desk.statistician.user.id });
    const step = await desk.build({
      projectId: owned.id,
      code: "constructionStart",
      state: "done",
      actualOn: "2026-11-16",
      documentNo: "1201182026",
      review: "reviewed",
      submittedBy: desk.officer.user.id,
      reviewedBy: desk.head.user.id,
    });
    expect(await refusalOf(desk.confirm(step))).toBe("RULE MILESTONE_OWN_PROJECT");
  });

  it("counts only in an open month", async () => {
    const project = await desk.signed();
    const reviewed = await desk.review(await desk.submit(await desk.started(project.id)));
    for (const statMonth of ["2026-09", "2026-10", "2026-12"]) {
      expect(await refusalOf(desk.confirm(reviewed, { statMonth }))).toBe("RULE MILESTONE_MONTH_CLOSED");
    }
    expect(await refusalOf(desk.confirm(reviewed))).toBe("done");
  });

  it("has one winner when two confirm, review or submit at once", async () => {
    const project = await desk.signed();
    const step = await desk.started(project.id);
    const winners = async (calls: Promise<unknown>[]) => {
      const outcomes = await Promise.all(calls.map(refusalOf));
      expect(outcomes.filter((outcome) => outcome === "done")).toHaveLength(1);
      expect(outcomes.filter((outcome) => outcome !== "done")).toEqual(["CONFLICT"]);
    };
    await winners([desk.submit(step), desk.submit(step)]);
    const submitted = { id: step.id, version: 2 };
    await winners([desk.review(submitted), desk.review(submitted, { decision: "return", reason: "缺照片" })]);
    await database.db
      .update(milestones)
      .set({ review: "reviewed", reviewedBy: desk.head.user.id, version: 3 })
      .where(eq(milestones.id, step.id));
    const reviewed = { id: step.id, version: 3 };
    const second = await desk.another("statistician");
    await winners([desk.confirm(reviewed), desk.confirm(reviewed, {}, second.context)]);
    const [row] = await database.db.select().from(milestones).where(eq(milestones.id, step.id));
    expect([desk.statistician.user.id, second.user.id]).toContain(row?.confirmedBy);
  });

  it("stops with the project", async () => {
    const project = await desk.signed({ standing: "terminated" });
    const values = { state: "done", actualOn: "2026-11-16", documentNo: "1", review: "submitted" } as const;
    const step = await desk.build({ projectId: project.id, code: "constructionStart", ...values });
    expect(await refusalOf(desk.review(step))).toBe("RULE PROJECT_CLOSED");
    expect((await desk.item(project.id, "constructionStart", desk.head.context)).abilities).toEqual({
      edit: false,
      void: false,
      steps: [],
    });
  });
});

describe("milestone.void", () => {
  it("keeps the entry with its reason, and the step starts anew", async () => {
    const project = await desk.signed();
    const step = await desk.started(project.id);
    await desk.remove(step);
    const item = await desk.item(project.id, "constructionStart");
    expect(item).toMatchObject({ id: null, version: 0, state: "notStarted", files: [] });
    expect(item.voided).toMatchObject([
      {
        id: step.id,
        actualOn: "2026-11-16",
        reason: "日期登记有误",
        voidedByName: desk.officer.user.displayName,
      },
    ]);
    expect(await refusalOf(desk.started(project.id))).toBe("done");
    expect(await refusalOf(desk.remove(step))).toBe("NOT_FOUND");
  });

  it("is the statistician's once confirmed, and nobody's while under review", async () => {
    const project = await desk.signed();
    const submitted = await desk.submit(await desk.started(project.id));
    expect(await refusalOf(desk.remove(submitted))).toBe("RULE MILESTONE_NOT_VOIDABLE");
    const confirmed = await desk.confirm(await desk.review(submitted));
    expect(await refusalOf(desk.remove(confirmed))).toBe("RULE MILESTONE_NOT_VOIDABLE");
    expect(await refusalOf(desk.remove(confirmed, desk.head.context))).toBe("RULE MILESTONE_NOT_VOIDABLE");
    expect(await refusalOf(desk.remove(submitted, desk.statistician.context))).toBe("CONFLICT");
    expect(await refusalOf(desk.remove(confirmed, desk.statistician.context))).toBe("done");
  });

  it("is not for colleagues and strangers", async () => {
    const project = await desk.signed();
    const step = await desk.started(project.id);
    expect(await refusalOf(desk.remove(step, desk.colleague.context))).toBe("FORBIDDEN");
    expect(await refusalOf(desk.remove(step, desk.foreignHead.context))).toBe("NOT_FOUND");
    expect(await refusalOf(desk.remove(step, desk.leader.context))).toBe("FORBIDDEN");
    expect(await refusalOf(desk.remove(step, desk.statistician.context))).toBe("RULE MILESTONE_NOT_VOIDABLE");
  });
});
