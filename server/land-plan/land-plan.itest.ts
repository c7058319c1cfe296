import { call } from "@orpc/server";
import { beforeAll, describe, expect, it } from "vitest";
import { idleCaseSteps, idleCases, projectSiteNeeds } from "@/db/schema";
import { buildParcel } from "@/db/testing/land-builders";
import { useTestDatabase } from "@/db/testing/test-database";
import { openProjectDesk, type ProjectDesk } from "../testing/project-desk";
import { refusalOf } from "../testing/refusal-of";
import { getLandPlan } from "./get-land-plan";
import { listLandDemand } from "./list-demand";
import { listPlanChoices } from "./list-plan-choices";
import { removeLine } from "./remove-line";
import { removeQuota } from "./remove-quota";
import { saveLine } from "./save-line";
import { saveQuota } from "./save-quota";

const database = useTestDatabase();
let desk: ProjectDesk;

beforeAll(async () => {
  desk = await openProjectDesk(database.db);
});

const read = (year: number, by = desk.landManager) => call(getLandPlan, { year }, { context: by.context });
const quota = (given: object = {}, by = desk.landManager) =>
  call(
    saveQuota,
    { year: 2040, batch: "第一批次", quarter: 1, quotaSqm: "50000", ...given },
    { context: by.context },
  );
const line = (parcelId: string, given: object = {}, by = desk.landManager) =>
  call(
    saveLine,
    {
      year: 2040,
      quarter: 2,
      parcelId,
      areaSqm: "20000",
      use: "industrial" as const,
      supplyMethod: "publicOffer" as const,
      ...given,
    },
    { context: by.context },
  );

describe("the quota", () => {
  it("is kept by batch, changed by version, each batch once a year", async () => {
    const { id } = await quota({ conversionSqm: "40000", farmlandSqm: "30000.5" });
    expect(await refusalOf(quota())).toBe("RULE LAND_QUOTA_BATCH_TAKEN");
    await quota({ id, version: 1, quotaSqm: "60000", approvalNo: "津政地〔2040〕12 号" });
    expect(await refusalOf(quota({ id, version: 1 }))).toBe("CONFLICT");
    const plan = await read(2040);
    expect(plan.quotas).toMatchObject([{ quotaSqm: "60000.00", conversionSqm: null, version: 2 }]);
    expect(plan.balances.map(({ quotaToDateSqm }) => quotaToDateSqm)).toEqual(
      Array.from({ length: 4 }, () => "60000.00"),
    );
    const remove = (version: number) =>
      call(removeQuota, { id, version }, { context: desk.landManager.context });
    expect(await refusalOf(remove(1))).toBe("CONFLICT");
    await remove(2);
    expect(await refusalOf(remove(2))).toBe("NOT_FOUND");
  });

  it("is put right before it is kept", async () => {
    expect(await refusalOf(quota({ conversionSqm: "50000.01" }))).toBe("VALIDATION");
    expect(await refusalOf(quota({ conversionSqm: "10", farmlandSqm: "11" }))).toBe("VALIDATION");
    expect(await refusalOf(quota({}, desk.leader))).toBe("FORBIDDEN");
    expect(await refusalOf(quota({}, desk.officer))).toBe("FORBIDDEN");
  });

  it("grows by idle land that was dealt with in the year", async () => {
    const parcel = await buildParcel(database.db, { areaSqm: "30000.00", state: "delivered" });
    const closed = { parcelId: parcel.id, state: "closed" as const, finding: {}, foundOn: "2040-01-02" };
    const [found] = await database.db
      .insert(idleCases)
      .values({ ...closed, closedOn: "2041-08-20" })
      .returning();
    expect((await read(2041)).linked).toEqual([]);
    await database.db
      .insert(idleCaseSteps)
      .values({ caseId: found?.id ?? "", toState: "settled", takenOn: "2041-08-01" });
    const plan = await read(2041);
    expect(plan.linked).toMatchObject([{ code: parcel.code, quarter: 3, givesSqm: "15000.00" }]);
    expect(plan.balances[2]?.quotaSqm).toBe("15000.00");
  });
});

describe("the supply plan", () => {
  it("names a parcel once a year, within its area, and counts it by quarter and state", async () => {
    const parcel = await buildParcel(database.db, { areaSqm: "20000.00" });
    const { id } = await line(parcel.id, { year: 2042 });
    expect(await refusalOf(line(parcel.id, { year: 2042 }))).toBe("RULE LAND_PLAN_PARCEL_TAKEN");
    expect(await refusalOf(line(parcel.id, { year: 2043, areaSqm: "20000.01" }))).toBe("VALIDATION");
    expect((await read(2042)).balances[1]).toMatchObject({ plannedSqm: "20000.00", plannedCount: 1 });
    const supplied = { id, version: 1, year: 2042, state: "supplied" as const };
    expect(await refusalOf(line(parcel.id, supplied))).toBe("VALIDATION");
    await line(parcel.id, { ...supplied, suppliedOn: "2042-05-06" });
    expect(await refusalOf(line(parcel.id, { ...supplied, suppliedOn: "2042-05-06" }))).toBe("CONFLICT");
    expect((await read(2042)).balances[1]).toMatchObject({ plannedSqm: "0.00", suppliedSqm: "20000.00" });
    const remove = (version: number) =>
      call(removeLine, { id, version }, { context: desk.landManager.context });
    expect(await refusalOf(remove(1))).toBe("CONFLICT");
    await remove(2);
    expect((await read(2042)).lines).toEqual([]);
  });

  it("takes no parcel that was split away, none that is not there, and no stranger's hand", async () => {
    const gone = await buildParcel(database.db, { retiredOn: "2026-01-01" });
    expect(await refusalOf(line(gone.id))).toBe("RULE PARCEL_RETIRED");
    expect(await refusalOf(line(desk.officer.user.id))).toBe("NOT_FOUND");
    const parcel = await buildParcel(database.db);
    expect(await refusalOf(line(parcel.id, { projectId: desk.officer.user.id }))).toBe("NOT_FOUND");
    expect(await refusalOf(line(parcel.id, {}, desk.head))).toBe("FORBIDDEN");
    const choices = (year: number) => call(listPlanChoices, { year }, { context: desk.landManager.context });
    const ids = async (year: number) => (await choices(year)).parcels.map(({ id }) => id);
    expect(await ids(2044)).toContain(parcel.id);
    expect(await ids(2044)).not.toContain(gone.id);
    await line(parcel.id, { year: 2044 });
    expect(await ids(2044)).not.toContain(parcel.id);
  });

  it("names its project as far as the reader sees it", async () => {
    const project = await desk.project({ landNeedSqm: "20000.00" });
    await line((await buildParcel(database.db)).id, { year: 2045, projectId: project.id });
    expect((await read(2045)).lines[0]?.project).toEqual({ id: project.id, code: project.code, name: null });
    expect((await read(2045, desk.foreignHead)).lines[0]?.project).toMatchObject({ id: null, name: null });
    expect((await read(2045, desk.leader)).lines[0]?.project).toMatchObject({ name: project.name });
  });
});

describe("what the pipeline asks for", () => {
  it("stands in the quarter it is needed in, weighed, and opens its list", async () => {
    const stated = await desk.project({ stage: "S2" });
    await database.db.insert(projectSiteNeeds).values({
      projectId: stated.id,
      form: "land",
      landMinSqm: "10000.00",
      neededFrom: "2046-08-01",
    });
    const plan = await read(2046, desk.leader);
    expect(plan.balances[2]).toMatchObject({ demandSqm: "10000.00", demandCount: 1, gapSqm: "10000.00" });
    const demand = (by: ProjectDesk["officer"]) =>
      call(listLandDemand, { year: 2046, quarter: 3 }, { context: by.context });
    expect((await demand(desk.officer)).items).toMatchObject([
      { id: stated.id, weightedSqm: "10000.00", probabilityBp: 10_000, isStated: true },
    ]);
    expect(await demand(desk.foreignHead)).toMatchObject({
      items: [],
      others: { count: 1, weightedSqm: "10000.00" },
    });
    expect(plan.canEdit).toBe(false);
  });

  it("adds up to what its list shows", async () => {
    await desk.project({ stage: "L3", landNeedSqm: "33333.33" });
    const year = 2027;
    const plan = await read(year, desk.leader);
    for (const { quarter, demandSqm, demandCount } of plan.balances) {
      const list = await call(listLandDemand, { year, quarter }, { context: desk.leader.context });
      const sum = list.items.reduce((total, item) => total + Math.round(Number(item.weightedSqm) * 100), 0);
      expect((sum / 100).toFixed(2)).toBe(demandSqm);
      expect(list.items).toHaveLength(demandCount);
    }
  });

  it("is nothing for the portal's people", async () => {
    expect(await refusalOf(read(2027, desk.agent))).toBe("FORBIDDEN");
  });
});
