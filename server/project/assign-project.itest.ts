import { call } from "@orpc/server";
import { beforeAll, describe, expect, it } from "vitest";
import { buildUser } from "@/db/testing/builders";
import { useTestDatabase } from "@/db/testing/test-database";
import { openProjectDesk, type ProjectDesk } from "../testing/project-desk";
import { refusalOf } from "../testing/refusal-of";
import { assignProject } from "./assign-project";
import { readTimeline } from "./read-timeline";

const database = useTestDatabase();
let desk: ProjectDesk;

beforeAll(async () => {
  desk = await openProjectDesk(database.db);
});

const assign = (id: string, ownerId: string, version = 1, by = desk.head.context) =>
  call(assignProject, { id, version, ownerId, reason: "按行业分工" }, { context: by });

describe("project.assign", () => {
  it("gives a project to a colleague, who then sees it in full, and tells it in the timeline", async () => {
    const { id } = await desk.project();
    await assign(id, desk.colleague.user.id);
    expect((await desk.read(id, desk.colleague.context)).owner?.id).toBe(desk.colleague.user.id);
    await expect(desk.read(id)).rejects.toThrow("only limited sight");
    const { items } = await call(readTimeline, { id }, { context: desk.head.context });
    expect(items[0]).toMatchObject({
      kind: "owner",
      fromName: desk.officer.user.displayName,
      toName: desk.colleague.user.displayName,
      reason: "按行业分工",
    });
  });

  it("gives a lead from the queue its first owner", async () => {
    const { id } = await desk.create({}, desk.agent.context);
    await assign(id, desk.officer.user.id);
    expect((await desk.read(id)).owner?.id).toBe(desk.officer.user.id);
  });

  it("refuses strangers, the inactive, other roles and the same owner", async () => {
    const { id } = await desk.project();
    const departmentId = desk.department.id;
    const inactive = await buildUser(database.db, "officer", { departmentId, isActive: false });
    const reviewer = await buildUser(database.db, "reviewer", { departmentId });
    const strangers = [
      inactive.id,
      reviewer.id,
      desk.statistician.user.id,
      desk.foreignHead.user.id,
      crypto.randomUUID(),
    ];
    for (const stranger of strangers) {
      expect(await refusalOf(assign(id, stranger))).toBe("RULE OWNER_NOT_ASSIGNABLE");
    }
    expect(await refusalOf(assign(id, desk.officer.user.id))).toBe("RULE OWNER_UNCHANGED");
    const closed = await desk.project({ standing: "transferred" });
    expect(await refusalOf(assign(closed.id, desk.colleague.user.id))).toBe("RULE PROJECT_CLOSED");
  });

  it("is for the head of the project's department, once a version", async () => {
    const { id } = await desk.project();
    const to = desk.colleague.user.id;
    expect(await refusalOf(assign(id, to, 1, desk.officer.context))).toBe("FORBIDDEN");
    expect(await refusalOf(assign(id, to, 1, desk.leader.context))).toBe("FORBIDDEN");
    expect(await refusalOf(assign(id, to, 1, desk.foreignHead.context))).toBe("NOT_FOUND");
    expect(await refusalOf(assign(id, to, 2))).toBe("CONFLICT");
  });
});
