import { call } from "@orpc/server";
import { asc, eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { projectMoves, projects, users } from "@/db/schema";
import { useTestDatabase } from "@/db/testing/test-database";
import { actorOf, contextFor } from "../testing/context";
import { openProjectDesk, type ProjectDesk } from "../testing/project-desk";
import { refusalOf } from "../testing/refusal-of";
import { advanceProject } from "./advance-project";
import { assignProject } from "./assign-project";
import { changeStanding } from "./change-standing";
import { undoMove } from "./undo-move";
import { updateProject } from "./update-project";

const database = useTestDatabase();
let desk: ProjectDesk;

beforeAll(async () => {
  desk = await openProjectDesk(database.db);
});

const undo = (id: string, moveId: string, by = desk.officer.context) =>
  call(undoMove, { id, moveId }, { context: by });
const back = async (id: string, version = 1, by = desk.officer.context) =>
  call(advanceProject, { id, version, to: "L1", reason: "资料有误" }, { context: by });
const suspend = (id: string, version: number) =>
  call(
    changeStanding,
    { id, version, to: "suspended", reason: "等投资方决定", resumeOn: "2027-01-04" },
    { context: desk.officer.context },
  );
const rowOf = async (id: string) => {
  const [row] = await database.db.select().from(projects).where(eq(projects.id, id));
  return row;
};

describe("project.undoMove", () => {
  it("puts the stage back with the day it was entered, and keeps both moves", async () => {
    const { id } = await desk.project({ stage: "L2", stageEnteredOn: "2026-10-08" });
    const moved = await back(id);
    expect(await rowOf(id)).toMatchObject({ stage: "L1", stageEnteredOn: "2026-11-23" });
    const undone = await undo(id, moved.moveId);
    expect(await rowOf(id)).toMatchObject({ stage: "L2", stageEnteredOn: "2026-10-08", version: 3 });
    const moves = await database.db
      .select()
      .from(projectMoves)
      .where(eq(projectMoves.projectId, id))
      .orderBy(asc(projectMoves.createdAt));
    expect(moves.at(-1)).toMatchObject({
      id: undone.moveId,
      fromCode: "L1",
      toCode: "L2",
      undoesId: moved.moveId,
    });
    expect(await refusalOf(undo(id, moved.moveId))).toBe("RULE UNDO_OVERTAKEN");
    expect(await refusalOf(undo(id, undone.moveId))).toBe("RULE UNDO_NOT_OFFERED");
  });

  it("puts the standing back with everything it came with", async () => {
    const { id } = await desk.project({ stage: "L1" });
    const first = await suspend(id, 1);
    const resumed = await call(
      changeStanding,
      { id, version: 2, to: "normal", reason: "已有决定" },
      { context: desk.officer.context },
    );
    await undo(id, resumed.moveId);
    expect(await rowOf(id)).toMatchObject({
      standing: "suspended",
      standingReason: "等投资方决定",
      resumeOn: "2027-01-04",
    });
    expect(await refusalOf(undo(id, first.moveId))).toBe("RULE UNDO_OVERTAKEN");
  });

  it("does not mind that a field was changed since", async () => {
    const { id } = await desk.project({ stage: "L2" });
    const { moveId } = await back(id);
    await call(updateProject, { id, version: 2, expectedJobs: 9 }, { context: desk.head.context });
    await undo(id, moveId);
    expect(await rowOf(id)).toMatchObject({ stage: "L2", expectedJobs: 9, version: 4 });
  });

  it("belongs to who moved it, within ten minutes", async () => {
    const { id } = await desk.project({ stage: "L2" });
    const { moveId } = await back(id);
    expect(await refusalOf(undo(id, moveId, desk.head.context))).toBe("FORBIDDEN UNDO_NOT_YOURS");
    expect(await refusalOf(undo(id, moveId, desk.colleague.context))).toBe("FORBIDDEN");
    expect(await refusalOf(undo(id, moveId, desk.foreignHead.context))).toBe("NOT_FOUND");
    const late = contextFor(database.db, actorOf(desk.officer.user), {
      now: new Date(Date.now() + 11 * 60_000),
    });
    expect(await refusalOf(undo(id, moveId, late))).toBe("RULE UNDO_TOO_LATE");
    const other = await desk.project({ stage: "L2" });
    expect(await refusalOf(undo(other.id, moveId))).toBe("RULE UNDO_NOT_OFFERED");
  });

  it("gives a project back to whom it was taken from, unless that person left", async () => {
    const { id } = await desk.project({ stage: "L1" });
    const give = (version: number, ownerId: string) =>
      call(assignProject, { id, version, ownerId }, { context: desk.head.context });
    const given = await give(1, desk.colleague.user.id);
    await undo(id, given.moveId, desk.head.context);
    expect((await rowOf(id))?.ownerId).toBe(desk.officer.user.id);
    const again = await give(3, desk.colleague.user.id);
    const setActive = (isActive: boolean) =>
      database.db.update(users).set({ isActive }).where(eq(users.id, desk.officer.user.id));
    await setActive(false);
    expect(await refusalOf(undo(id, again.moveId, desk.head.context))).toBe("RULE OWNER_NOT_ASSIGNABLE");
    await setActive(true);
  });

  it("lets one of two undo it", async () => {
    const { id } = await desk.project({ stage: "L2" });
    const { moveId } = await back(id);
    const outcomes = await Promise.all([refusalOf(undo(id, moveId)), refusalOf(undo(id, moveId))]);
    expect(outcomes.sort()).toEqual(["RULE UNDO_OVERTAKEN", "done"]);
  });
});
