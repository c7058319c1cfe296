import { call } from "@orpc/server";
import { beforeAll, describe, expect, it } from "vitest";
import { auditLog, settings } from "@/db/schema";
import { useTestDatabase } from "@/db/testing/test-database";
import { stageWeightsKey } from "@/domain/cockpit/settings";
import { fenPerYi } from "@/domain/money/fen";
import { projectFilter } from "@/domain/project/project-filter.schema";
import { defaultStageWeightsBp } from "@/domain/project/stage-order";
import { sumAmounts } from "../amount/sum-amounts";
import { openProjects } from "../cockpit/pipeline";
import { openFlowDesk } from "../testing/flow-desk";
import { refusalOf } from "../testing/refusal-of";
import { readChanges } from "./read-changes";

const database = useTestDatabase();
let desk: Awaited<ReturnType<typeof openFlowDesk>>;

const leader = () => ({ context: desk.leader.context });

beforeAll(async () => {
  desk = await openFlowDesk(database.db, database.owner.db);
});

describe("changes", () => {
  const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
  const check = async (input: object) => {
    const { counted, pipeline } = await call(readChanges, input, leader());
    const steps = sumOf(counted.steps.map(({ figure }) => figure.countedFen));
    expect(counted.start.countedFen + steps).toBe(counted.end.countedFen);
    const parts = sumOf(pipeline?.parts.map(({ changeFen }) => changeFen) ?? []);
    expect((pipeline?.startFen ?? 0) + parts).toBe(pipeline?.endFen ?? 0);
    return { counted, pipeline };
  };

  it("splits the month's change of the counted amount and of the weighted pipeline", async () => {
    const { counted, pipeline } = await check({});
    expect(counted.start.countedFen).toBe(20 * fenPerYi);
    expect(counted.steps.find(({ change }) => change === "later")).toMatchObject({
      figure: { countedFen: 4 * fenPerYi, count: 1 },
      projects: [{ id: desk.started }],
    });
    const of = new Map(pipeline?.parts.map((row) => [row.part, row]));
    expect(of.get("lost")).toMatchObject({
      changeFen: -fenPerYi,
      projects: [{ id: desk.lost, stageThen: "L3" }],
    });
    expect(of.get("movedOn")).toMatchObject({
      changeFen: fenPerYi,
      projects: [{ id: desk.talk, stageThen: "L2" }],
    });
    expect(of.get("new")).toMatchObject({ changeFen: 0.7 * fenPerYi, count: 1 });
    expect(of.get("cameTrue")).toMatchObject({ changeFen: -3.88 * fenPerYi });
    for (const { filter, countedFen } of [
      counted.start,
      ...counted.steps.map(({ figure }) => figure),
      counted.end,
    ]) {
      expect((await sumAmounts(database.db, desk.leader.context.actor, filter)).countedFen).toBe(countedFen);
    }
  });

  it("ends at what the cockpit shows", async () => {
    for (const measure of ["fundsInPlace", "agreedInvestment"] as const) {
      const { pipeline } = await check({ measure, since: "2024-06-15" });
      const filter = projectFilter.parse({ standings: ["normal"], stageGroups: ["lead", "negotiating"] });
      const groups = measure === "fundsInPlace" ? (["signed", "registered", "construction"] as const) : [];
      const open = { ...filter, stageGroups: [...(filter.stageGroups ?? []), ...groups] };
      const question = { measure, filter: open, weights: defaultStageWeightsBp };
      const shown = openProjects(database.db, desk.leader.context.actor, question);
      const rows = await database.db.select({ weighted: shown.weightedFen }).from(shown);
      expect(pipeline?.endFen).toBe(sumOf(rows.map(({ weighted }) => Number(weighted))));
    }
  });

  it("reads what a field held from the audit log, and other weights from their revisions", async () => {
    const owner = database.owner.db;
    const changes = [{ field: "totalInvestmentFen", from: 8 * fenPerYi, to: 10 * fenPerYi }];
    await owner.insert(auditLog).values({
      actorName: "林致远",
      actorRole: "officer",
      action: "project.update",
      subjectType: "project",
      subjectId: desk.talk,
      detail: { changes },
    });
    const value = { ...defaultStageWeightsBp, B1: 9000 };
    await owner.insert(settings).values({ key: stageWeightsKey, revision: 99, value, reason: "按回测调整" });
    const { pipeline } = await check({});
    const of = new Map(pipeline?.parts.map(({ part, changeFen }) => [part, changeFen]));
    expect(of.get("grown")).toBe(0.2 * fenPerYi);
    expect(of.get("recalibrated")).toBe(-2.52 * fenPerYi);
  });

  it("expects nothing of foreign capital and of a plan that is over", async () => {
    expect((await check({ measure: "foreignUsed" })).pipeline).toBeNull();
    expect((await check({ plan: "2021-2025" })).pipeline).toBeNull();
  });

  it("refuses a day that is not over, an unknown plan and an officer; keeps a head to the department", async () => {
    expect(await refusalOf(call(readChanges, { since: "2026-11-23" }, leader()))).toBe("VALIDATION");
    expect(await refusalOf(call(readChanges, { plan: "1999-2003" }, leader()))).toBe("NOT_FOUND");
    expect(await refusalOf(call(readChanges, {}, { context: desk.officer.context }))).toBe("FORBIDDEN");
    const own = await call(readChanges, {}, { context: desk.foreignHead.context });
    expect(own.counted.end.countedFen).toBe(0);
    expect(own.pipeline).toMatchObject({ startFen: 0, endFen: 0.7 * fenPerYi });
  });
});
