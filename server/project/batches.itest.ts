import { call } from "@orpc/server";
import { eq, inArray } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { auditLog, projectBatches, projectMoves, projects } from "@/db/schema";
import { useTestDatabase } from "@/db/testing/test-database";
import { actorOf, contextFor } from "../testing/context";
import { openProjectDesk, type ProjectDesk } from "../testing/project-desk";
import { refusalOf } from "../testing/refusal-of";
import { assignMany } from "./assign-many";
import { deleteMany } from "./delete-many";
import { setNextStepMany } from "./set-next-step-many";
import { undoBatch } from "./undo-batch";
import { updateProject } from "./update-project";

const database = useTestDatabase();
let desk: ProjectDesk;

beforeAll(async () => {
  desk = await openProjectDesk(database.db);
});

const some = async (count: number, values: Parameters<ProjectDesk["project"]>[0] = {}) =>
  Promise.all(Array.from({ length: count }, () => desk.project({ stage: "L1", ...values })));
const itemsOf = (rows: readonly { id: string }[]) => rows.map(({ id }) => ({ id, version: 1 }));
const rowsOf = (ids: string[]) => database.db.select().from(projects).where(inArray(projects.id, ids));
const undo = (batchId: string, by = desk.head.context) => call(undoBatch, { batchId }, { context: by });
const assign = (items: { id: string; version: number }[], by = desk.head.context) =>
  call(assignMany, { items, ownerId: desk.colleague.user.id }, { context: by });
const batchOf = (result: { batchId: string | null }): string => {
  if (result.batchId === null) throw new Error("nothing was done");
  return result.batchId;
};

describe("project.assignMany", () => {
  it("does what may be done and names the rest, with one undo for all", async () => {
    const rows = await some(3);
    const closed = await desk.project({ standing: "terminated", terminationReason: "other" });
    const elsewhere = await desk.project({ departmentId: desk.other.id });
    const [first] = rows;
    await call(
      updateProject,
      { id: first?.id ?? "", version: 1, expectedJobs: 3 },
      { context: desk.head.context },
    );
    const result = await assign(itemsOf([...rows, closed, elsewhere]));
    expect(result.done).toEqual(rows.slice(1).map(({ id }) => ({ id, version: 2 })));
    expect(result.failed).toEqual([
      { id: first?.id, message: expect.stringContaining("其他人刚刚改过") },
      { id: closed.id, message: expect.stringContaining("只读") },
      { id: elsewhere.id, message: expect.stringContaining("不存在") },
    ]);
    const log = await database.db
      .select()
      .from(auditLog)
      .where(eq(auditLog.subjectId, rows[1]?.id ?? ""));
    expect(log.at(-1)).toMatchObject({ action: "project.assign", detail: { to: desk.colleague.user.id } });
    const batchId = batchOf(result);
    expect(await refusalOf(undo(batchId, desk.officer.context))).toBe("NOT_FOUND");
    const undone = await undo(batchId);
    expect(undone.done).toHaveLength(2);
    const owners = (await rowsOf(rows.map(({ id }) => id))).map(({ ownerId }) => ownerId);
    expect(new Set(owners)).toEqual(new Set([desk.officer.user.id]));
    expect(await refusalOf(undo(batchId))).toBe("RULE BATCH_UNDONE");
  });

  it("is for heads; 500 rows pass in one go", async () => {
    const rows = await some(2);
    for (const { context } of [desk.officer, desk.leader, desk.agent]) {
      expect(await refusalOf(assign(itemsOf(rows), context))).toBe("FORBIDDEN");
    }
    const many = await some(500);
    const startedAt = performance.now();
    const { done } = await assign(itemsOf(many));
    expect(done).toHaveLength(500);
    expect(performance.now() - startedAt).toBeLessThan(20_000);
    expect(await refusalOf(assign(itemsOf([...many, ...rows])))).toBe("VALIDATION");
  });

  it("keeps nothing when nothing was done", async () => {
    const [row] = await some(1);
    const items = [{ id: row?.id ?? "", version: 7 }];
    expect(await assign(items)).toMatchObject({ batchId: null, done: [] });
  });
});

describe("project.setNextStepMany", () => {
  it("writes one step for many, and takes back only its own", async () => {
    const rows = await some(2, { nextStep: "寄资料", nextStepOn: "2026-11-25" });
    const [first, second] = rows;
    const step = { nextStep: "上门走访", nextStepOn: "2026-12-01" };
    const result = await call(
      setNextStepMany,
      { items: itemsOf(rows), ...step },
      { context: desk.officer.context },
    );
    for (const row of await rowsOf(rows.map(({ id }) => id)))
      expect(row).toMatchObject({ ...step, version: 2 });
    await database.db
      .update(projects)
      .set({ nextStep: "改约" })
      .where(eq(projects.id, second?.id ?? ""));
    const undone = await undo(batchOf(result), desk.officer.context);
    expect(undone.done.map(({ id }) => id)).toEqual([first?.id]);
    expect(undone.failed).toEqual([{ id: second?.id, message: expect.stringContaining("又有变动") }]);
    expect((await desk.read(first?.id ?? "")).nextStep).toBe("寄资料");
  });

  it("leaves colleagues' projects alone", async () => {
    const row = await desk.project({ ownerId: desk.colleague.user.id });
    const result = await call(
      setNextStepMany,
      { items: itemsOf([row]), nextStep: "走访", nextStepOn: "2026-12-01" },
      { context: desk.officer.context },
    );
    expect(result).toMatchObject({ batchId: null, done: [], failed: [{ id: row.id }] });
  });
});

describe("project.deleteMany", () => {
  it("bins what may go and brings it back together", async () => {
    const rows = await some(2);
    const judged = await desk.project({ stage: "R2" });
    const result = await call(
      deleteMany,
      { items: itemsOf([...rows, judged]), reason: "清理重复线索" },
      { context: desk.officer.context },
    );
    expect(result.failed).toEqual([{ id: judged.id, message: expect.stringContaining("终止") }]);
    const ids = rows.map(({ id }) => id);
    expect((await rowsOf(ids)).every(({ deletedAt }) => deletedAt !== null)).toBe(true);
    await undo(batchOf(result), desk.officer.context);
    expect((await rowsOf(ids)).every(({ deletedAt }) => deletedAt === null)).toBe(true);
    const moves = await database.db.select().from(projectMoves).where(inArray(projectMoves.projectId, ids));
    expect(moves.filter(({ kind }) => kind === "bin")).toHaveLength(4);
  });
});

describe("project.undoBatch", () => {
  it("ends after ten minutes", async () => {
    const result = await assign(itemsOf(await some(1)));
    const late = contextFor(database.db, actorOf(desk.head.user), {
      now: new Date(Date.now() + 11 * 60_000),
    });
    expect(await refusalOf(undo(batchOf(result), late))).toBe("RULE UNDO_TOO_LATE");
    const [batch] = await database.db
      .select()
      .from(projectBatches)
      .where(eq(projectBatches.id, batchOf(result)));
    expect(batch?.undoneAt).toBeNull();
  });
});
