import { call, ORPCError } from "@orpc/server";
import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { projectMoves } from "@/db/schema";
import { useTestDatabase } from "@/db/testing/test-database";
import type { AdvanceProjectInput } from "@/domain/project/advance-project.schema";
import type { Stage } from "@/domain/project/stage";
import { createFollowUp } from "../follow-up/create-follow-up";
import { openProjectDesk, type ProjectDesk } from "../testing/project-desk";
import { refusalOf } from "../testing/refusal-of";
import { advanceProject } from "./advance-project";
import { readGate } from "./read-gate";
import { updateProject } from "./update-project";

const database = useTestDatabase();
let desk: ProjectDesk;

beforeAll(async () => {
  desk = await openProjectDesk(database.db);
});

const advance = (
  id: string,
  to: Stage,
  values: Partial<AdvanceProjectInput> = {},
  by = desk.officer.context,
) => call(advanceProject, { id, version: 1, to, ...values }, { context: by });

const judgedLead = () =>
  desk.project({ stage: "L0", leadJudgement: "follow", firstTalkDepartmentId: desk.department.id });

async function missingOf(work: Promise<unknown>): Promise<unknown> {
  return work.catch((error: unknown) => (error instanceof ORPCError ? error.data.missing : error));
}

const dataOf = (work: Promise<unknown>): Promise<unknown> =>
  work.catch((error: unknown) => (error instanceof ORPCError ? error.data : error));

describe("project.advance", () => {
  it("walks a lead through its gates as what they ask for is brought", async () => {
    const { id } = await desk.create();
    expect(await missingOf(advance(id, "L1"))).toEqual([
      { kind: "field", code: "leadJudgement" },
      { kind: "field", code: "firstTalkDepartment" },
    ]);
    const judged = { leadJudgement: "follow" as const, firstTalkDepartmentId: desk.department.id };
    await call(updateProject, { id, version: 1, ...judged }, { context: desk.officer.context });
    expect(await desk.read(id)).toMatchObject({ leadJudgement: "follow", leadJudgedOn: "2026-11-23" });
    await advance(id, "L1", { version: 2 });
    expect(await missingOf(advance(id, "L2", { version: 3 }))).toEqual([
      { kind: "record", code: "siteVisit" },
    ]);
    const visit = {
      kind: "siteVisit" as const,
      content: "看了产线",
      place: "常州",
      participants: "王建国、李静",
    };
    await call(
      createFollowUp,
      { id: crypto.randomUUID(), projectId: id, occurredOn: "2026-11-20", ...visit },
      { context: desk.officer.context },
    );
    await advance(id, "L2", { version: 3, actualOn: "2026-11-20", statMonth: "2026-11" });
    const detail = await desk.read(id);
    expect(detail).toMatchObject({ stage: "L2", stageEnteredOn: "2026-11-20", version: 4 });
    expect(detail.abilities.backTo).toEqual(["L0", "L1"]);
    const moves = await database.db.select().from(projectMoves).where(eq(projectMoves.projectId, id));
    expect(moves.map(({ fromCode, toCode, actualOn }) => [fromCode, toCode, actualOn])).toEqual([
      [null, "L0", "2026-11-23"],
      ["L0", "L1", "2026-11-23"],
      ["L1", "L2", "2026-11-20"],
    ]);
  });

  it("leaves a move back to who passes the stage it leaves", async () => {
    const { id } = await desk.project({ stage: "R2" });
    expect(await refusalOf(advance(id, "L3", { reason: "材料不实" }))).toBe("FORBIDDEN GATE_NOT_YOURS");
    expect(await refusalOf(advance(id, "L3", { reason: "材料不实" }, desk.leader.context))).toBe(
      "FORBIDDEN GATE_NOT_YOURS",
    );
    expect(await refusalOf(advance(id, "L3", { reason: "材料不实" }, desk.head.context))).toBe("done");
  });

  it("takes up an older record where it stands, for the head and with a reason", async () => {
    const { id } = await desk.project({ stage: "L0" });
    const taken = { isImport: true, reason: "系统启用前已在洽谈" };
    expect(await refusalOf(advance(id, "L3", taken))).toBe("FORBIDDEN IMPORT_NOT_YOURS");
    expect(await refusalOf(advance(id, "L3", { isImport: true }, desk.head.context))).toBe(
      "RULE REASON_REQUIRED",
    );
    expect(await refusalOf(advance(id, "L1", taken, desk.head.context))).toBe("RULE STAGE_SKIPPED");
    expect((await desk.read(id, desk.head.context)).abilities.importTo).toEqual(["L3"]);
    expect((await desk.read(id)).abilities.importTo).toEqual([]);
    expect(await refusalOf(advance(id, "L3", taken, desk.head.context))).toBe("done");
    expect(await desk.read(id)).toMatchObject({ stage: "L3" });
  });

  it("says what a drop on any stage would meet", async () => {
    const { id } = await desk.project({ stage: "L1" });
    const ask = (to: Stage, by = desk.officer.context) => call(readGate, { id, to }, { context: by });
    const siteVisit = { kind: "record", code: "siteVisit" };
    expect(await ask("L2")).toMatchObject({ kind: "forward", missing: [siteVisit], isAllowed: true });
    expect(await ask("L0")).toMatchObject({ kind: "back", missing: [], needsReason: true, isAllowed: true });
    expect(await ask("S2")).toMatchObject({ kind: "none", missing: [], isAllowed: false });
    expect(await ask("L2", desk.statistician.context)).toMatchObject({ isAllowed: false });
    expect(await refusalOf(ask("L2", desk.colleague.context))).toBe("FORBIDDEN");
    expect(await refusalOf(ask("L2", desk.foreignHead.context))).toBe("NOT_FOUND");
  });

  it("refuses leaps, standing still, moves back without a reason and inactive projects", async () => {
    const { id } = await desk.project({ stage: "L1" });
    expect(await refusalOf(advance(id, "L3"))).toBe("RULE STAGE_SKIPPED");
    expect(await refusalOf(advance(id, "L1"))).toBe("RULE SAME_STAGE");
    expect(await refusalOf(advance(id, "L0"))).toBe("RULE REASON_REQUIRED");
    expect(await refusalOf(advance(id, "L0", { reason: "误推进" }))).toBe("done");
    const suspended = await desk.project({ stage: "L0", standing: "suspended" });
    expect(await refusalOf(advance(suspended.id, "L1"))).toBe("RULE NOT_ACTIVE");
  });

  it("refuses dates in the future", async () => {
    const { id } = await judgedLead();
    expect(await refusalOf(advance(id, "L1", { actualOn: "2026-11-24" }))).toBe("VALIDATION");
    expect(await refusalOf(advance(id, "L1", { statMonth: "2026-12" }))).toBe("VALIDATION");
  });

  it("is for who passes the gate: invisible, limited and other sights are refused", async () => {
    const { id } = await judgedLead();
    expect(await refusalOf(advance(id, "L1", {}, desk.foreignHead.context))).toBe("NOT_FOUND");
    expect(await refusalOf(advance(id, "L1", {}, desk.colleague.context))).toBe("FORBIDDEN");
    for (const { context } of [desk.leader, desk.statistician]) {
      expect(await refusalOf(advance(id, "L1", {}, context))).toBe("FORBIDDEN GATE_NOT_YOURS");
    }
    for (const { context } of [desk.agent, desk.landManager]) {
      expect(await refusalOf(advance(id, "L1", {}, context))).toBe("FORBIDDEN");
    }
  });

  it("moves once when two press at once, and tells the other who was first", async () => {
    const { id } = await judgedLead();
    const head = desk.head.context;
    const results = await Promise.all([
      refusalOf(advance(id, "L1", {}, head)),
      refusalOf(advance(id, "L1", {}, head)),
    ]);
    expect(results.sort()).toEqual(["CONFLICT MOVED_MEANWHILE", "done"]);
    const moves = await database.db.select().from(projectMoves).where(eq(projectMoves.projectId, id));
    expect(moves).toHaveLength(1);
    expect(await dataOf(advance(id, "L1", { from: "L0" }))).toMatchObject({
      conflict: { byName: desk.head.user.displayName, from: "L0", to: "L1" },
    });
  });

  it("lets changes of other fields pass when the stage is the one that was seen", async () => {
    const { id } = await judgedLead();
    await call(updateProject, { id, version: 1, summary: "改" }, { context: desk.officer.context });
    expect(await refusalOf(advance(id, "L1"))).toBe("CONFLICT");
    expect(await advance(id, "L1", { from: "L0" })).toMatchObject({ version: 3 });
  });
});
