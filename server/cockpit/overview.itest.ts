import { call } from "@orpc/server";
import { beforeAll, expect, it } from "vitest";
import { settings, targets } from "@/db/schema";
import {
  buildAgreement,
  buildDepartment,
  buildFundEntry,
  buildProject,
  buildUser,
} from "@/db/testing/builders";
import { useTestDatabase } from "@/db/testing/test-database";
import type { Role } from "@/domain/access/role";
import { lightsKey } from "@/domain/cockpit/lights";
import { stuckAfterDaysKey } from "@/domain/cockpit/settings";
import { fenPerYi } from "@/domain/money/fen";
import type { RequestContext } from "../kernel/context";
import { actorOf, contextFor } from "../testing/context";
import { refusalOf } from "../testing/refusal-of";
import { readCockpit } from "./read-overview";

const database = useTestDatabase();
let departmentId: string;
let leader: RequestContext;
let head: RequestContext;

const contextOf = async (role: Role, place: string | null = null) =>
  contextFor(database.db, actorOf(await buildUser(database.db, role, { departmentId: place })));

const confirmed = (statMonth: string, amountFen: number) => ({
  state: "confirmed" as const,
  statMonth,
  confirmedAt: "2026-11-05T00:00:00Z",
  isCounted: true,
  ruleId: "ARR_OUTSIDE_CITY",
  amountFen,
});

beforeAll(async () => {
  const { db } = database;
  departmentId = (await buildDepartment(db, { name: "招商一部" })).id;
  leader = await contextOf("leader");
  head = await contextOf("departmentHead", departmentId);
  const signed = await buildProject(db, { departmentId, stage: "B1", totalInvestmentFen: 60 * fenPerYi });
  await buildFundEntry(db, { projectId: signed.id, ...confirmed("2023-05", 40 * fenPerYi) });
  await buildFundEntry(db, { projectId: signed.id, ...confirmed("2026-02", 5 * fenPerYi) });
  await buildAgreement(db, { projectId: signed.id, amountFen: 60 * fenPerYi });
  const elsewhere = await buildProject(db, {
    stage: "L3",
    totalInvestmentFen: 10 * fenPerYi,
    lastFollowUpOn: "2026-10-23",
  });
  await buildFundEntry(db, { projectId: elsewhere.id, ...confirmed("2024-01", 2 * fenPerYi) });
});

const open = (input: object, context = leader) => call(readCockpit, input, { context });

it("opens on the open plan, whose target is unset until it is issued", async () => {
  const cockpit = await open({});
  expect(cockpit).toMatchObject({
    plan: { code: "2026-2030" },
    scope: "park",
    targetFen: null,
    measure: "fundsInPlace",
  });
  expect(cockpit.plans.map(({ code }) => code)).toEqual(["2026-2030", "2021-2025", "2016-2020"]);
  expect(cockpit.measures[0]).toMatchObject({
    figure: { countedFen: 5 * fenPerYi },
    progress: {
      elapsedMonths: 11,
      totalMonths: 60,
      scheduleBp: 1833,
      completionBp: null,
      neededPerMonth: null,
    },
  });
  expect(cockpit.byMonth).toHaveLength(11);
});

it("judges a closed plan with all its time elapsed and forecasts nothing for it", async () => {
  const cockpit = await open({ plan: "2021-2025" });
  expect(cockpit.targetFen).toBe(100 * fenPerYi);
  expect(cockpit.measures[0]?.progress).toMatchObject({
    state: "over",
    scheduleBp: 10_000,
    completionBp: 4200,
    aheadBp: -5800,
    remaining: 58 * fenPerYi,
    neededPerMonth: null,
  });
  expect(cockpit.pipeline).toBeNull();
});

it("weights what is still open by stage and says how much hangs on the largest", async () => {
  const { pipeline } = await open({});
  expect(pipeline).toMatchObject({
    remainingFen: (60 - 45 + 10 - 2) * fenPerYi,
    weightedFen: Math.round(15 * fenPerYi * 0.97 + 8 * fenPerYi * 0.2),
    topThreeBp: 10_000,
    figure: { count: 2, totalInvestmentFen: 70 * fenPerYi },
  });
  expect(pipeline?.projects[0]).toMatchObject({ weightBp: 9700, remainingFen: 15 * fenPerYi });
  const agreed = await open({ measure: "agreedInvestment" });
  expect(agreed.pipeline).toMatchObject({ remainingFen: 10 * fenPerYi, figure: { count: 1 } });
});

it("is the department's for its head, and compares nothing with the park's target", async () => {
  const cockpit = await open({ plan: "2021-2025" }, head);
  expect(cockpit).toMatchObject({
    scope: "department",
    departmentName: "招商一部",
    targetFen: 100 * fenPerYi,
  });
  expect(cockpit.measures[0]).toMatchObject({
    figure: { countedFen: 40 * fenPerYi },
    progress: { completionBp: null },
  });
  const narrowed = await open({ plan: "2021-2025", departmentId });
  expect(narrowed.measures[0]?.figure.countedFen).toBe(40 * fenPerYi);
});

it("reads the year against its own target, in lights the office may set, and the department's against the department's", async () => {
  const { db } = database;
  const target = { measure: "fundsInPlace" as const, period: "2026", revision: 1, reason: "年度任务分解" };
  await db.insert(targets).values([
    { ...target, value: 6 * fenPerYi },
    { ...target, value: 10 * fenPerYi, departmentId },
    { ...target, measure: "foreignUsed" as const, value: 500_000_000 },
  ]);
  const year = await open({ period: "year" });
  expect(year).toMatchObject({ period: "year", firstMonth: "2026-01", lastMonth: "2026-12" });
  expect(year.measures[0]).toMatchObject({
    target: 6 * fenPerYi,
    light: "amber",
    figure: { countedFen: 5 * fenPerYi, filter: { years: [2026] } },
    progress: {
      scheduleBp: 9167,
      completionBp: 8333,
      aheadBp: -834,
      remaining: fenPerYi,
      neededPerMonth: fenPerYi,
    },
  });
  expect(year.measures.find(({ measure }) => measure === "foreignUsed")).toMatchObject({
    target: 500_000_000,
    light: "red",
    progress: { remaining: 500_000_000 },
  });
  expect(year.pipeline?.coverageBp).toBe(Math.round((year.pipeline?.weightedFen ?? 0) / (fenPerYi / 10_000)));
  const own = await open({ period: "year" }, head);
  expect(own.measures[0]).toMatchObject({ target: 10 * fenPerYi, light: "red" });
  await db.insert(settings).values({
    key: lightsKey,
    revision: 99,
    value: { amberAfterBp: 900, redAfterBp: 2000 },
    reason: "年中放宽",
  });
  expect((await open({ period: "year" })).measures[0]?.light).toBe("green");
});

it("has a quarter of three months, and shows what does not count beside what does", async () => {
  const { db } = database;
  const project = await buildProject(db, { departmentId, stage: "D1" });
  await buildFundEntry(db, { projectId: project.id, amountFen: fenPerYi, occurredOn: "2026-10-08" });
  const quarter = await open({ period: "quarter" });
  expect(quarter).toMatchObject({ firstMonth: "2026-10", lastMonth: "2026-12", targetFen: null });
  expect(quarter.measures[0]).toMatchObject({
    figure: { countedFen: 0, filter: { months: ["2026-10", "2026-11", "2026-12"] } },
    notCounted: { count: 1, amountFen: fenPerYi, filter: { counted: "no" } },
    progress: { elapsedMonths: 2, totalMonths: 3 },
  });
  expect(quarter.byMonth.map(({ key }) => key)).toEqual(["2026-10", "2026-11"]);
});

it("says at which moment it was read, and lets only who sees the park choose a department", async () => {
  const before = Date.now() - 2000;
  const cockpit = await open({});
  expect(Date.parse(cockpit.readAt)).toBeGreaterThan(before);
  expect(cockpit.departments.map(({ name }) => name)).toContain("招商一部");
  expect((await open({}, head)).departments).toEqual([]);
});

it("counts what stands still by the office's own number of days", async () => {
  const stuck = async () => (await open({})).stuck.find(({ kind }) => kind === "notFollowed")?.figure.count;
  expect(await stuck()).toBe(1);
  const value = { key: stuckAfterDaysKey, revision: 99, value: 45, reason: "调度会决定" };
  await database.db.insert(settings).values(value);
  expect(await stuck()).toBe(0);
});

it("is for leaders, heads and statisticians; an unknown plan is not found", async () => {
  expect(await refusalOf(open({}, await contextOf("statistician")))).toBe("done");
  expect(await refusalOf(open({}, await contextOf("officer", departmentId)))).toBe("FORBIDDEN");
  expect(await refusalOf(open({}, await contextOf("landManager")))).toBe("FORBIDDEN");
  expect(await refusalOf(open({ plan: "none" }))).toBe("NOT_FOUND");
});
