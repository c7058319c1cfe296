import { call } from "@orpc/server";
import { beforeAll, describe, expect, it } from "vitest";
import {
  idleCases,
  landPlanLines,
  landQuotas,
  parcelClaims,
  parcelUtilities,
  projectSiteNeeds,
  underusedActions,
} from "@/db/schema";
import { buildProject } from "@/db/testing/builders";
import { buildParcel } from "@/db/testing/land-builders";
import { buildUnit } from "@/db/testing/premises-builders";
import { useTestDatabase } from "@/db/testing/test-database";
import type { PlanInput } from "@/domain/matching/plan.schema";
import { fenPerWan } from "@/domain/money/fen";
import { openProjectDesk, type ProjectDesk } from "../testing/project-desk";
import { refusalOf } from "../testing/refusal-of";
import { listChoices } from "./list-choices";
import { makePlan } from "./make-plan";
import { matchProjects } from "./match-projects";
import { matchSites } from "./match-sites";

const database = useTestDatabase();
let desk: ProjectDesk;

beforeAll(async () => {
  desk = await openProjectDesk(database.db);
});

type NeedValues = Partial<typeof projectSiteNeeds.$inferInsert>;

/** A project of the officer that needs 20 000–40 000 ㎡ in a zone of the test's own. */
async function seeker(values: NeedValues = {}, project: Parameters<ProjectDesk["project"]>[0] = {}) {
  const row = await desk.project({ stage: "S2", ...project });
  await database.db.insert(projectSiteNeeds).values({
    projectId: row.id,
    form: "land",
    landMinSqm: "20000.00",
    landMaxSqm: "40000.00",
    ...values,
  });
  return row;
}

const sites = (projectId: string, by = desk.officer) =>
  call(matchSites, { projectId }, { context: by.context });
const projects = (placeId: string, by = desk.officer) =>
  call(matchProjects, { subject: "parcel" as const, placeId }, { context: by.context });
const plan = (given: Partial<PlanInput>, by = desk.leader) =>
  call(makePlan, { year: 2026, isWeighted: false, ...given }, { context: by.context });

describe("places for a project", () => {
  it("come best first, each refusal with what was asked and offered", async () => {
    const project = await seeker({ powerKva: 4000, use: "industrial" });
    const [served, unserved, unknownPower, small] = [
      await buildParcel(database.db, { areaSqm: "30000.00" }),
      await buildParcel(database.db, { areaSqm: "30000.00" }),
      await buildParcel(database.db, { areaSqm: "30000.00" }),
      await buildParcel(database.db, { areaSqm: "19999.99" }),
    ];
    const power = { utility: "power", side: "inside" as const, status: "connected" as const };
    await database.db.insert(parcelUtilities).values([
      { ...power, parcelId: served.id, capacity: "5000" },
      { ...power, parcelId: unserved.id, capacity: "3999.99" },
    ]);
    const found = await sites(project.id);
    const scoreOf = (id: string) => found.fitting.find(({ place }) => place.id === id)?.score ?? 0;
    expect(scoreOf(served.id)).toBeGreaterThan(scoreOf(unknownPower.id));
    expect(scoreOf(unknownPower.id)).toBeGreaterThan(0);
    const reasons = (id: string) =>
      found.refused
        .find(({ place }) => place.id === id)
        ?.parts.filter(({ outcome }) => outcome === "refused")
        .map(({ criterion, reason }) => `${criterion} ${reason}`);
    expect(reasons(unserved.id)).toEqual(["power short"]);
    expect(reasons(small.id)).toEqual(["area tooSmall"]);
    expect(found.canHold).toBe(true);
    expect((await sites(project.id, desk.leader)).canHold).toBe(false);
  });

  it("are what is left of a parcel, and say who stands in the queue", async () => {
    const [project, rival] = [await seeker(), await seeker()];
    const parcel = await buildParcel(database.db, { areaSqm: "60000.00" });
    await database.db.insert(parcelClaims).values([
      { projectId: rival.id, parcelId: parcel.id, kind: "held", startedOn: "2026-11-01" },
      {
        projectId: (await desk.project()).id,
        parcelId: parcel.id,
        kind: "allocated",
        startedOn: "2026-10-01",
        allocatedOn: "2026-10-01",
        areaSqm: "35000.00",
        ground: "{[0,3500000)}",
      },
    ]);
    const found = (await sites(project.id)).fitting.find(({ place }) => place.id === parcel.id);
    expect(found).toMatchObject({ place: { areaSqm: "25000.00", holdCount: 1 }, isHeld: false });
    expect((await sites(rival.id)).fitting.find(({ place }) => place.id === parcel.id)?.isHeld).toBe(true);
  });

  it("are units too for who takes floor space", async () => {
    const project = await seeker({ form: "premises", floorMinSqm: "100.00", heightM: "5.00" });
    const [high, low] = [
      await buildUnit(database.db, { heightM: "8.00" }),
      await buildUnit(database.db, { heightM: "4.50" }),
    ];
    const found = await sites(project.id);
    expect(found.fitting.map(({ place }) => place.id)).toContain(high.id);
    expect(found.refused.map(({ place }) => place.id)).toContain(low.id);
  });

  it("follow from the registered area until a need is said, and ask for one where there is neither", async () => {
    const named = await desk.project({ landNeedSqm: "20000.00" });
    expect((await sites(named.id)).project.isEstimated).toBe(true);
    expect(await refusalOf(sites((await desk.project()).id))).toBe("RULE SITE_NEED_MISSING");
    const foreign = await buildProject(database.db);
    expect(await refusalOf(sites(foreign.id, desk.foreignHead))).toBe("NOT_FOUND");
    expect(await refusalOf(sites(named.id, desk.colleague))).toBe("FORBIDDEN");
    expect(await refusalOf(sites(named.id, desk.agent))).toBe("FORBIDDEN");
  });
});

describe("projects for a place", () => {
  it("are named as far as they are seen, others counted", async () => {
    const parcel = await buildParcel(database.db, { areaSqm: "777777.00", zone: "south" });
    const mine = await seeker({ landMinSqm: "700000.00", landMaxSqm: "800000.00", zones: ["south"] });
    const found = await projects(parcel.id);
    expect(found.fitting.map(({ project }) => project.id)).toContain(mine.id);
    const away = await projects(parcel.id, desk.foreignHead);
    expect(away.fitting.map(({ project }) => project.id)).not.toContain(mine.id);
    expect(away.hiddenFitting).toBeGreaterThan(0);
  });

  it("come for idle and underused land and land of 退二进三 as well, with what must happen first", async () => {
    const [idle, underused, vacating, quiet] = await Promise.all(
      Array.from({ length: 4 }, () => buildParcel(database.db, { state: "delivered", areaSqm: "30000.00" })),
    );
    if (!idle || !underused || !vacating || !quiet) throw new Error("no parcels");
    await database.db
      .insert(idleCases)
      .values({ parcelId: idle.id, state: "suspected", finding: {}, foundOn: "2026-11-01" });
    const action = { decidedOn: "2026-10-01", note: "约谈" };
    await database.db.insert(underusedActions).values([
      { ...action, parcelId: underused.id, kind: "graft" },
      { ...action, parcelId: vacating.id, kind: "outOfSecondary" },
    ]);
    const origin = async (id: string) => (await projects(id)).place;
    expect(await origin(idle.id)).toMatchObject({
      origin: "idle",
      hurdles: ["idleDisposal", "holderConsent"],
    });
    expect(await origin(underused.id)).toMatchObject({ origin: "underused", hurdles: ["holderConsent"] });
    expect(await origin(vacating.id)).toMatchObject({ origin: "vacating" });
    expect(await refusalOf(projects(quiet.id))).toBe("NOT_FOUND");
  });

  it("are listed to choose from only as far as they are seen", async () => {
    const mine = await seeker();
    const listed = async (by: ProjectDesk["officer"]) =>
      (await call(listChoices, {}, { context: by.context })).projects.map(({ id }) => id);
    expect(await listed(desk.officer)).toContain(mine.id);
    expect(await listed(desk.foreignHead)).not.toContain(mine.id);
    expect(await listed(desk.landManager)).toEqual([]);
  });
});

describe("everything at once", () => {
  const tax = (wan: number) => ({ expectedTaxFen: wan * fenPerWan });

  it("beats today's holds, says what changes, and who was outbid by whom", async () => {
    const zones = ["biomedical" as const];
    const parcel = await buildParcel(database.db, {
      zone: "biomedical",
      areaSqm: "30000.00",
      state: "announced",
    });
    const [small, large] = [await seeker({}, tax(100)), await seeker({}, tax(900))];
    await database.db
      .insert(parcelClaims)
      .values({ projectId: small.id, parcelId: parcel.id, kind: "held", startedOn: "2026-11-01" });
    const found = await plan({ zones, hasUnits: false, hasStock: false });
    expect(found).toMatchObject({ isProven: true, worth: 900, todayWorth: 100, placedCount: 1 });
    const itemOf = (code: string) => found.items.find(({ project }) => project.code === code);
    expect(itemOf(large.code)).toMatchObject({ change: "gained", after: { place: { id: parcel.id } } });
    expect(itemOf(small.code)).toMatchObject({
      change: "lost",
      before: { id: parcel.id },
      why: "outbid",
      obstacles: [{ kind: "taken", by: [{ code: large.code }] }],
    });
    const hidden = await plan({ zones, hasUnits: false, hasStock: false }, desk.foreignHead);
    const unseen = hidden.items.find(({ project }) => project.code === large.code);
    expect(unseen).toMatchObject({ worth: null, project: { id: null, name: null, mayHold: false } });
    expect(hidden.worth).toBe(900);
  });

  it("keeps to the quota of the year for land that is still to be converted", async () => {
    const parcel = await buildParcel(database.db, {
      zone: "central",
      areaSqm: "30000.00",
      state: "acquiring",
    });
    const project = await seeker({ landMinSqm: "29000.00", landMaxSqm: "30000.00" }, tax(9000));
    const only = { year: 2031, zones: ["central" as const], hasUnits: false, hasStock: false };
    const itemIn = async () =>
      (await plan(only)).items.find(({ project: { code } }) => code === project.code);
    expect(await itemIn()).toMatchObject({ why: "noSupply" });
    await database.db.insert(landPlanLines).values({
      year: 2031,
      quarter: 2,
      parcelId: parcel.id,
      areaSqm: "30000.00",
      use: "industrial",
      supplyMethod: "publicOffer",
      state: "planned",
    });
    expect(await itemIn()).toMatchObject({ why: "quota", obstacles: [{ kind: "quota" }] });
    const batch = { year: 2031, batch: "第一批次", quotaSqm: "40000.00" };
    await database.db.insert(landQuotas).values({ ...batch, quarter: 3 });
    expect(await itemIn()).toMatchObject({ why: "quota" });
    await database.db.insert(landQuotas).values({ ...batch, batch: "第二批次", quarter: 1 });
    expect(await itemIn()).toMatchObject({ why: null, after: { place: { id: parcel.id } } });
    expect((await plan(only)).quotas[1]).toMatchObject({ usedSqm: "29000.00" });
  });

  it("is for who sees more than their own", async () => {
    expect(await refusalOf(plan({}, desk.officer))).toBe("FORBIDDEN");
    expect(await refusalOf(plan({}, desk.agent))).toBe("FORBIDDEN");
  });
});
