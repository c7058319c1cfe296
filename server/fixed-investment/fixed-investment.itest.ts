import { call } from "@orpc/server";
import { beforeAll, describe, expect, it } from "vitest";
import { milestones, monthClosings } from "@/db/schema";
import { buildFixedInvestment } from "@/db/testing/builders";
import { useTestDatabase } from "@/db/testing/test-database";
import { openProjectDesk, type ProjectDesk } from "../testing/project-desk";
import { refusalOf } from "../testing/refusal-of";
import { listFixedInvestments } from "./list-fixed-investments";
import { recordFixedInvestment } from "./record-fixed-investment";

const database = useTestDatabase();
let desk: ProjectDesk;

beforeAll(async () => {
  desk = await openProjectDesk(database.db);
});

const figure = { statMonth: "2026-11", amountFen: 500_000_000, reportNo: "GT202611-001" };
const record = (projectId: string, values: object = {}, by = desk.statistician) =>
  call(recordFixedInvestment, { projectId, ...figure, ...values }, { context: by.context });
const list = (projectId: string, by = desk.statistician) =>
  call(listFixedInvestments, { projectId }, { context: by.context });
const register = (projectId: string, actualOn: string) =>
  database.db.insert(milestones).values({
    projectId,
    code: "investmentRegistration",
    state: "done",
    actualOn,
    statMonth: actualOn.slice(0, 7),
  });

describe("fixedInvestment.record", () => {
  it("counts only after 入库", async () => {
    const project = await desk.project({ stage: "B1" });
    expect(await record(project.id)).toMatchObject({ isCounted: false, ruleId: "FAI_NOT_REGISTERED" });
    await register(project.id, "2026-11-05");
    expect(await record(project.id, { version: 1 })).toMatchObject({ isCounted: true, version: 2 });
    const { items, registeredOn } = await list(project.id, desk.officer);
    expect(registeredOn).toBe("2026-11-05");
    expect(items).toMatchObject([
      { statMonth: "2026-11", countedFen: 500_000_000, reportNo: "GT202611-001" },
    ]);
    expect(await record(project.id, { statMonth: "2026-10" })).toMatchObject({ isCounted: false });
  });

  it("is the statistician's; others read what they see in full", async () => {
    const project = await desk.project({ stage: "B1" });
    for (const by of [desk.officer, desk.head, desk.leader])
      expect(await refusalOf(record(project.id, {}, by))).toBe("FORBIDDEN");
    expect(await refusalOf(record(crypto.randomUUID()))).toBe("NOT_FOUND");
    expect(await refusalOf(list(project.id, desk.foreignHead))).toBe("NOT_FOUND");
    expect(await refusalOf(list(project.id, desk.landManager))).toBe("FORBIDDEN");
  });

  it("has one figure a month, written over with its version", async () => {
    const project = await desk.project({ stage: "B1" });
    const race = await Promise.all([record(project.id), record(project.id)].map(refusalOf));
    expect(race.sort()).toEqual(["CONFLICT FIXED_INVESTMENT_JUST_RECORDED", "done"]);
    expect(await refusalOf(record(project.id, { version: 2 }))).toBe("CONFLICT");
    expect(await refusalOf(record(project.id, { amountFen: -1, version: 1 }))).toBe("VALIDATION");
  });

  it("corrects a closed month in an open one, and nothing else moves", async () => {
    const project = await desk.project({ stage: "B1" });
    await register(project.id, "2026-01-05");
    await buildFixedInvestment(database.db, { projectId: project.id, statMonth: "2026-09" });
    await database.owner.db.insert(monthClosings).values({
      statMonth: "2026-09",
      revision: 1,
      closedBy: desk.statistician.user.id,
      closedAt: "2026-10-03T02:00:00Z",
      totals: {},
      rowCount: 0,
      sha256: "-",
    });
    expect(await refusalOf(record(project.id, { statMonth: "2026-09", version: 1 }))).toBe(
      "RULE STAT_MONTH_CLOSED",
    );
    const correction = { correctsMonth: "2026-09", amountFen: -20_000_000, note: "多报预付款" };
    await record(project.id);
    expect(await record(project.id, correction)).toMatchObject({ isCounted: true });
    expect(await refusalOf(record(project.id, correction))).toBe("CONFLICT FIXED_INVESTMENT_JUST_RECORDED");
    expect(await refusalOf(record(project.id, { ...correction, correctsMonth: "2026-10" }))).toBe(
      "VALIDATION",
    );
    expect(await refusalOf(record(project.id, { ...correction, note: null, version: 1 }))).toBe("VALIDATION");
    const { items } = await list(project.id);
    expect(
      items.map(({ statMonth, correctsMonth, amountFen }) => [statMonth, correctsMonth, amountFen]),
    ).toEqual([
      ["2026-11", null, 500_000_000],
      ["2026-11", "2026-09", -20_000_000],
      ["2026-09", null, 50_000_000_000],
    ]);
  });

  it("takes corrections of a closed project, but no new figures", async () => {
    const project = await desk.project({ stage: "B1", standing: "terminated" });
    expect(await refusalOf(record(project.id))).toBe("RULE PROJECT_CLOSED");
    const correction = { correctsMonth: "2026-08", amountFen: -100, note: "核减" };
    expect(await refusalOf(record(project.id, correction))).toBe("done");
  });
});
