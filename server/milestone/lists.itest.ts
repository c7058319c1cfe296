import { call } from "@orpc/server";
import { beforeEach, describe, expect, it } from "vitest";
import { projectMembers } from "@/db/schema";
import { useTestDatabase } from "@/db/testing/test-database";
import { milestoneCodes } from "@/domain/milestone/milestone";
import { type MilestoneDesk, openMilestoneDesk } from "../testing/milestone-desk";
import { refusalOf } from "../testing/refusal-of";
import { listBlockers } from "./list-blockers";
import { listLanes } from "./list-lanes";
import { listQueue } from "./list-queue";
import { summariseMilestones } from "./summarise-milestones";

const database = useTestDatabase();
let desk: MilestoneDesk;

beforeEach(async () => {
  desk = await openMilestoneDesk(database.db);
});

const blocked = (blockerDueOn: string) =>
  ({ state: "blocked", blocker: "红线待核", blockerUnit: "规划资源分局", blockerDueOn }) as const;

describe("milestone.list", () => {
  it("shows every step, touched or not, to whoever sees the project in full", async () => {
    const project = await desk.signed({ factoryNeedSqm: "3000.00", plannedStartOn: "2026-12-20" });
    await desk.save(project.id, "projectFiling", { plannedOn: "2026-11-20" });
    const { items, hasBegun, rentsFactory } = await desk.list(project.id, desk.leader.context);
    expect(items.map(({ code }) => code)).toEqual(milestoneCodes);
    expect([hasBegun, rentsFactory]).toEqual([true, true]);
    const of = (code: string) => items.find((item) => item.code === code);
    expect(of("projectFiling")).toMatchObject({
      light: "late",
      lateWorkingDays: 1,
      unmet: ["enterpriseRegistration"],
      abilities: { edit: false, void: false, steps: [] },
    });
    expect(of("landContract")).toMatchObject({ exemption: "leasedFactory", version: 0, light: "unplanned" });
    expect(of("constructionStart")).toMatchObject({ projectPlannedOn: "2026-12-20", id: null });
    expect(await refusalOf(desk.list(project.id, desk.colleague.context))).toBe("FORBIDDEN");
    expect(await refusalOf(desk.list(project.id, desk.foreignHead.context))).toBe("NOT_FOUND");
    expect(await refusalOf(desk.list(project.id, desk.agent.context))).toBe("FORBIDDEN");
  });
});

describe("milestone.lanes", () => {
  const lanes = (input: Record<string, unknown> = {}, by = desk.head.context) =>
    call(listLanes, input, { context: by });

  it("holds the signed projects one sees in full, the longest overdue first, page by page", async () => {
    const dates = ["2026-12-01", "2026-10-09", null, "2026-11-02"];
    const made = [];
    for (const plannedOn of dates) {
      const project = await desk.signed();
      if (plannedOn) await desk.save(project.id, "projectFiling", { plannedOn });
      made.push(project.id);
    }
    await desk.project({ stage: "R3" });
    await desk.signed({ standing: "terminated" });
    const expected = [made[1], made[3], made[0], made[2]];
    const first = await lanes({ limit: 3 });
    expect(first.items.map(({ projectId }) => projectId)).toEqual(expected.slice(0, 3));
    const second = await lanes({ limit: 3, after: first.nextCursor });
    expect(second.items.map(({ projectId }) => projectId)).toEqual(expected.slice(3));
    expect(second.nextCursor).toBeNull();
    expect(first.items[0]?.steps).toMatchObject([{ code: "projectFiling", light: "late" }]);
    expect((await lanes({}, desk.officer.context)).items).toHaveLength(4);
    expect((await lanes({}, desk.colleague.context)).items).toEqual([]);
    expect((await lanes({}, desk.foreignHead.context)).items).toEqual([]);
    expect(await refusalOf(lanes({}, desk.agent.context))).toBe("FORBIDDEN");
    expect(await refusalOf(lanes({ after: "x" }))).toBe("VALIDATION");
  });

  it("filters by trouble, step, group, zone, department and words", async () => {
    const late = await desk.signed({ stage: "S2", zone: "north", name: "澜砺减速机项目" });
    await desk.save(late.id, "projectFiling", { plannedOn: "2026-11-02" });
    await desk.save(late.id, "energyReview", { plannedOn: "2027-03-01" });
    const stuck = await desk.signed({ stage: "B1" });
    await desk.save(stuck.id, "utilityConnection", blocked("2026-12-01"));
    const ids = async (input: Record<string, unknown>) =>
      (await lanes(input)).items.map(({ projectId }) => projectId);
    expect(await ids({ trouble: "late" })).toEqual([late.id]);
    expect(await ids({ trouble: "blocked" })).toEqual([stuck.id]);
    expect(await ids({ trouble: "late", codes: ["energyReview"] })).toEqual([]);
    expect(await ids({ codes: ["energyReview", "utilityConnection"] })).toHaveLength(2);
    expect(await ids({ stageGroups: ["construction"] })).toEqual([stuck.id]);
    expect(await ids({ zones: ["north"] })).toEqual([late.id]);
    expect(await ids({ q: "澜砺" })).toEqual([late.id]);
    expect(await ids({ departmentId: desk.other.id })).toEqual([]);
    expect(await ids({ scope: "mine" })).toHaveLength(2);
    const [lane] = (await lanes({ codes: ["energyReview"] })).items;
    expect(lane?.steps.map(({ code }) => code)).toEqual(["energyReview"]);
  });
});

describe("milestone.queue and milestone.summary", () => {
  const queue = async (by: MilestoneDesk["head"]["context"]) => {
    const [{ items }, { waiting }] = await Promise.all([
      call(listQueue, {}, { context: by }),
      call(summariseMilestones, {}, { context: by }),
    ]);
    const mine = items.filter(({ departmentName }) => departmentName === desk.department.name);
    expect(waiting).toBe(items.length);
    return mine.map(({ code, review, fileCount }) => `${code} ${review} ${fileCount}`);
  };

  it("names what waits for each, and nothing of one's own", async () => {
    const project = await desk.signed();
    const submitted = await desk.submit(await desk.started(project.id));
    expect(await queue(desk.head.context)).toEqual(["constructionStart submitted 1"]);
    expect(await queue(desk.officer.context)).toEqual([]);
    expect(await queue(desk.foreignHead.context)).toEqual([]);
    const reviewed = await desk.review(submitted);
    expect(await queue(desk.head.context)).toEqual([]);
    expect(await queue(desk.statistician.context)).toEqual(["constructionStart reviewed 1"]);
    expect(await queue(desk.leader.context)).toEqual([]);
    await desk.confirm(reviewed, { decision: "return", reason: "许可证号少一位" });
    expect(await queue(desk.statistician.context)).toEqual([]);
    expect(await queue(desk.officer.context)).toEqual(["constructionStart returned 1"]);
    const own = await desk.signed();
    await desk.submit(await desk.started(own.id), desk.head.context);
    expect(await queue(desk.head.context)).toEqual([]);
  });

  it("counts late and stuck steps over what one sees", async () => {
    const project = await desk.signed();
    await desk.save(project.id, "projectFiling", { plannedOn: "2026-11-02" });
    await desk.save(project.id, "energyReview", blocked("2026-11-20"));
    await desk.save(project.id, "drawingReview", blocked("2026-12-20"));
    const summary = await call(summariseMilestones, {}, { context: desk.head.context });
    expect(summary).toEqual({
      waiting: 0,
      late: 1,
      blocked: 2,
      overdueBlockers: 1,
      projects: 1,
      departments: [{ id: desk.department.id, name: desk.department.name }],
    });
    const nothing = await call(summariseMilestones, {}, { context: desk.foreignHead.context });
    expect(nothing).toMatchObject({ late: 0, blocked: 0, projects: 0, departments: [] });
  });
});

describe("milestone.blockers", () => {
  it("lists open blockers with unit and deadline, the most overdue first", async () => {
    const project = await desk.signed();
    await desk.save(project.id, "energyReview", blocked("2026-12-20"));
    await desk.save(project.id, "drawingReview", blocked("2026-11-13"));
    await desk.save(project.id, "utilityConnection", blocked("2026-11-30"));
    const read = (input: Record<string, unknown> = {}, by = desk.officer.context) =>
      call(listBlockers, input, { context: by });
    const { items } = await read();
    expect(items.map(({ code, overdueWorkingDays }) => [code, overdueWorkingDays])).toEqual([
      ["drawingReview", 6],
      ["utilityConnection", 0],
      ["energyReview", 0],
    ]);
    expect(items[0]).toMatchObject({
      blocker: "红线待核",
      blockerUnit: "规划资源分局",
      projectId: project.id,
    });
    const first = await read({ limit: 2 });
    expect((await read({ limit: 2, after: first.nextCursor })).items.map(({ code }) => code)).toEqual([
      "energyReview",
    ]);
    expect((await read({}, desk.foreignHead.context)).items).toEqual([]);
    expect((await read({ departmentId: desk.other.id }, desk.head.context)).items).toEqual([]);
    const { user, context } = await desk.another("landManager");
    expect((await read({}, context)).items).toEqual([]);
    await database.db
      .insert(projectMembers)
      .values({ projectId: project.id, userId: user.id, relation: "taskForceMember" });
    expect((await read({}, context)).items).toHaveLength(3);
  });
});
