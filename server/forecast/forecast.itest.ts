import { call } from "@orpc/server";
import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { investmentPlans, projectMoves } from "@/db/schema";
import {
  buildAgreement,
  buildDepartment,
  buildFundEntry,
  buildProject,
  buildUser,
} from "@/db/testing/builders";
import { useTestDatabase } from "@/db/testing/test-database";
import type { Role } from "@/domain/access/role";
import { fenPerYi } from "@/domain/money/fen";
import type { Stage } from "@/domain/project/stage";
import type { RequestContext } from "../kernel/context";
import { actorOf, contextFor } from "../testing/context";
import { refusalOf } from "../testing/refusal-of";
import { readBackTest } from "./read-back-test";
import { readForecast } from "./read-forecast";
import { readForecastPath } from "./read-path";

const database = useTestDatabase();
let leader: RequestContext;
let head: RequestContext;
let officer: RequestContext;
let signed: string;
let talk: string;
let elsewhere: string;

const contextOf = async (role: Role, place: string | null = null) =>
  contextFor(database.db, actorOf(await buildUser(database.db, role, { departmentId: place })));

const enter = (projectId: string, toCode: Stage, actualOn: string) =>
  database.owner.db
    .insert(projectMoves)
    .values({ projectId, kind: "stage", toCode, actualOn, statMonth: actualOn.slice(0, 7) });

beforeAll(async () => {
  const { db } = database;
  const departmentId = (await buildDepartment(db)).id;
  leader = await contextOf("leader");
  head = await contextOf("departmentHead", departmentId);
  officer = await contextOf("officer", departmentId);
  const money = {
    state: "confirmed" as const,
    confirmedAt: "2026-11-05T00:00:00Z",
    isCounted: true,
    ruleId: "ARR_OUTSIDE_CITY",
  };
  signed = (await buildProject(db, { departmentId, stage: "B1", totalInvestmentFen: 60 * fenPerYi })).id;
  await enter(signed, "L3", "2024-01-10");
  await enter(signed, "S2", "2024-09-10");
  await enter(signed, "B1", "2025-05-10");
  await buildAgreement(db, { projectId: signed, amountFen: 60 * fenPerYi });
  await buildFundEntry(db, { projectId: signed, ...money, statMonth: "2025-06", amountFen: 20 * fenPerYi });
  await buildFundEntry(db, { projectId: signed, ...money, statMonth: "2026-02", amountFen: 4 * fenPerYi });
  talk = (await buildProject(db, { departmentId, stage: "L3", totalInvestmentFen: 10 * fenPerYi })).id;
  await enter(talk, "L3", "2026-09-01");
  elsewhere = (await buildProject(db, { stage: "L3", totalInvestmentFen: 5 * fenPerYi })).id;
  await enter(elsewhere, "L3", "2026-10-01");
  const ended = (
    await buildProject(db, { stage: "L3", standing: "terminated", totalInvestmentFen: 50 * fenPerYi })
  ).id;
  await enter(ended, "L3", "2025-01-01");
  await database.owner.db.insert(projectMoves).values({
    projectId: ended,
    kind: "standing",
    toCode: "terminated",
    actualOn: "2025-03-01",
    statMonth: "2025-03",
  });
  const deleted = await buildProject(db, {
    stage: "L3",
    totalInvestmentFen: 70 * fenPerYi,
    deletedAt: "2026-11-01T00:00:00Z",
  });
  await enter(deleted.id, "L3", "2025-01-01");
});

const ask = (input: object = {}, context = leader) => call(readForecast, input, { context });

describe("forecast", () => {
  it("starts from what is counted and adds what the open projects may bring", async () => {
    const view = await ask();
    expect(view).toMatchObject({
      plan: { code: "2026-2030" },
      actualFen: 4 * fenPerYi,
      untilMonth: "2030-12",
      projectCount: 3,
    });
    expect(view.remainingFen).toBe((36 + 10 + 5) * fenPerYi);
    expect(view.base.p10Fen).toBeLessThanOrEqual(view.base.p50Fen);
    expect(view.base.expectedFen).toBeGreaterThan(view.actualFen);
    expect(view.months).toHaveLength(50);
    const sum = view.months.reduce((total, { expectedFen }) => total + expectedFen, view.actualFen);
    expect(Math.abs(sum - view.base.expectedFen)).toBeLessThan(view.months.length);
    const byProject = view.projects.reduce((total, { expectedFen }) => total + expectedFen, view.actualFen);
    expect(Math.abs(byProject - view.base.expectedFen)).toBeLessThan(5);
  });

  it("learns from the park's own history, with the number of cases beside it", async () => {
    const { weights } = await ask();
    expect(weights.find(({ stage }) => stage === "L3")).toEqual({
      stage: "L3",
      priorBp: 2000,
      entered: 2,
      signed: 1,
      probabilityBp: 2500,
    });
  });

  it("counts no move that was taken back", async () => {
    const [taken] = await database.owner.db
      .insert(projectMoves)
      .values({ projectId: talk, kind: "stage", toCode: "S2", actualOn: "2026-10-01", statMonth: "2026-10" })
      .returning({ id: projectMoves.id });
    const undo = { kind: "stage", toCode: "L3", actualOn: "2026-10-02", statMonth: "2026-10" } as const;
    const before = (await ask()).weights.find(({ stage }) => stage === "L3");
    expect(before).toMatchObject({ signed: 2 });
    await database.owner.db.insert(projectMoves).values({ projectId: talk, ...undo, undoesId: taken?.id });
    expect((await ask()).weights.find(({ stage }) => stage === "L3")).toMatchObject({ signed: 1 });
  });

  it("has no chance to state without a target, and takes an assumed one", async () => {
    expect((await ask()).base.reachBp).toBeNull();
    const sure = await ask({ assumedTargetFen: 4 * fenPerYi });
    expect(sure).toMatchObject({ isTargetAssumed: true, base: { reachBp: 10_000 } });
    const never = await ask({ assumedTargetFen: 900 * fenPerYi });
    expect(never.base.reachBp).toBe(0);
  });

  it("tries out failures and shifts beside the base, and stores neither", async () => {
    const view = await ask({ excluded: [signed], shifted: [{ id: talk, months: 12 }] });
    expect(view.whatIf?.expectedFen).toBeLessThan(view.base.expectedFen);
    expect(view.projects.find(({ id }) => id === signed)).toMatchObject({ isExcluded: true, expectedFen: 0 });
    expect(view.projects.find(({ id }) => id === talk)).toMatchObject({ shiftedMonths: 12 });
    expect((await ask()).whatIf).toBeNull();
  });

  it("ranks what the answer hangs on", async () => {
    const { swings } = await ask({ assumedTargetFen: 20 * fenPerYi });
    expect(swings[0]?.id).toBe(signed);
    expect(swings).toHaveLength(3);
  });

  it("counts agreements whole and only those not yet signed", async () => {
    const view = await ask({ measure: "agreedInvestment" });
    expect(view.projects.map(({ id }) => id)).toEqual([talk, elsewhere]);
  });

  it("keeps a head to the department and refuses an officer", async () => {
    const view = await ask({}, head);
    expect(view.projects.map(({ id }) => id)).toEqual([signed, talk]);
    expect(view.actualFen).toBe(4 * fenPerYi);
    expect(await refusalOf(ask({}, officer))).toBe("FORBIDDEN");
  });

  it("refuses a window that is over and an unknown plan", async () => {
    expect(await refusalOf(ask({ until: "2026-01" }))).toBe("VALIDATION");
    expect(await refusalOf(ask({ plan: "1999-2003" }))).toBe("NOT_FOUND");
  });
});

describe("back-test", () => {
  it("says what came in each window beside what was forecast", async () => {
    const view = await call(readBackTest, {}, { context: leader });
    expect(view.looks).toHaveLength(8);
    expect(view.looks.at(-1)).toMatchObject({
      asOfMonth: "2025-10",
      projectCount: 1,
      actualFen: 4 * fenPerYi,
    });
    const early = view.looks.find(({ asOfMonth }) => asOfMonth === "2024-10");
    expect(early).toMatchObject({ projectCount: 1, actualFen: 20 * fenPerYi });
    expect(early?.p90Fen).toBeGreaterThan(early?.p10Fen ?? 0);
  });
});

describe("the way there", () => {
  it("opens from today to the end of the window and ends where the forecast does", async () => {
    const until = "2028-12";
    const [path, whole] = await Promise.all([
      call(readForecastPath, { until }, { context: leader }),
      ask({ until }),
    ]);
    expect(path.points.length).toBeGreaterThan(3);
    expect(path.points.at(-1)).toEqual({
      month: until,
      p10Fen: whole.base.p10Fen,
      p50Fen: whole.base.p50Fen,
      p90Fen: whole.base.p90Fen,
    });
    const middles = path.points.map(({ p50Fen }) => p50Fen);
    expect(middles.toSorted((a, b) => a - b)).toEqual(middles);
  });

  it("is nothing an officer reads", async () => {
    expect(await refusalOf(call(readForecastPath, {}, { context: officer }))).toBe("FORBIDDEN");
  });
});

describe("a project's own plan", () => {
  it("stands for the usual spread, and moves with the project", async () => {
    const { db } = database.owner;
    const before = await ask({ until: "2027-12" });
    await db.insert(investmentPlans).values({ projectId: signed, year: 2027, plannedFen: 30 * fenPerYi });
    const after = await ask({ until: "2027-12" });
    const rowOf = (view: typeof after) => view.projects.find(({ id }) => id === signed);
    expect(rowOf(before)?.hasOwnPlan).toBe(false);
    expect(rowOf(after)?.hasOwnPlan).toBe(true);
    expect(rowOf(after)?.expectedFen).not.toBe(rowOf(before)?.expectedFen);
    const later = await ask({ until: "2027-12", shifted: [{ id: signed, months: 12 }] });
    expect(rowOf(later)?.expectedFen ?? 0).toBeLessThan((rowOf(after)?.expectedFen ?? 0) / 4);
    await db.delete(investmentPlans).where(eq(investmentPlans.projectId, signed));
  });
});
