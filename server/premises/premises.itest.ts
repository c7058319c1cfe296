import { call } from "@orpc/server";
import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { notifications, units } from "@/db/schema";
import { unique } from "@/db/testing/builders";
import { buildBuilding, buildLease, buildUnit } from "@/db/testing/premises-builders";
import { useTestDatabase } from "@/db/testing/test-database";
import { type LandDesk, openLandDesk } from "../testing/land-desk";
import { createBuilding } from "./create-building";
import { createUnit } from "./create-unit";
import { endLease } from "./end-lease";
import { getBuilding } from "./get-building";
import { getUnit } from "./get-unit";
import { leaseUnit } from "./lease-unit";
import { listBuildings } from "./list-buildings";
import { listUnits } from "./list-units";
import { readUnitSupply } from "./read-supply";
import { renewLease } from "./renew-lease";
import { splitUnit } from "./split-unit";
import { summarisePremises } from "./summarise-premises";
import { updateBuilding } from "./update-building";
import { updateUnit } from "./update-unit";

const database = useTestDatabase();
let desk: LandDesk;

beforeAll(async () => {
  desk = await openLandDesk(database.db);
});

const rule = (code: string) => ({ data: { rule: code } });
const values = () => ({
  code: `CF-${unique()}`,
  name: "新厂房",
  kind: "standardFactory" as const,
  zone: "smart" as const,
  floorCount: 2,
  floorAreaSqm: "2000",
});
const manager = () => desk.as("landManager");

describe("buildings and units", () => {
  test("are the land manager's; areas are held to the building's floor area", async () => {
    await expect(call(createBuilding, values(), desk.as("officer"))).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
    const input = values();
    const building = await call(createBuilding, input, manager());
    await expect(call(createBuilding, input, manager())).rejects.toMatchObject(rule("BUILDING_CODE_TAKEN"));
    const unit = { buildingId: building.id, floor: 1, areaSqm: "1200", code: "1F" };
    const first = await call(createUnit, unit, manager());
    await expect(call(createUnit, unit, manager())).rejects.toMatchObject(rule("UNIT_AREA_OVER_FLOORS"));
    await expect(call(createUnit, { ...unit, areaSqm: "800" }, manager())).rejects.toMatchObject(
      rule("UNIT_CODE_TAKEN"),
    );
    await expect(
      call(createUnit, { ...unit, code: "3F", floor: 3, areaSqm: "10" }, manager()),
    ).rejects.toMatchObject(rule("UNIT_FLOOR_OUTSIDE"));
    const smaller = { ...input, id: building.id, version: 1, floorAreaSqm: "1199.99" };
    await expect(call(updateBuilding, smaller, manager())).rejects.toMatchObject(
      rule("BUILDING_SMALLER_THAN_UNITS"),
    );
    await call(updateBuilding, { ...smaller, floorAreaSqm: "1200" }, manager());
    await expect(call(updateBuilding, { ...smaller, floorAreaSqm: "1500" }, manager())).rejects.toMatchObject(
      { code: "CONFLICT" },
    );
    const { buildingId: _buildingId, ...facts } = unit;
    const changed = { ...facts, id: first.id, version: 1, heightM: "6.5", rentFenPerSqmMonth: 1800 };
    await call(updateUnit, changed, manager());
    await expect(call(updateUnit, changed, manager())).rejects.toMatchObject({ code: "CONFLICT" });
    await expect(call(getBuilding, { id: building.id }, desk.as("officer"))).resolves.toMatchObject({
      unassignedSqm: "0.00",
      units: [{ code: "1F", heightM: "6.50", state: "free" }],
    });
    await expect(call(getUnit, { id: building.id }, desk.as("officer"))).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
  });

  test("a floor is cut into units that are no more than the floor, unless somebody has a claim on it", async () => {
    const { id: buildingId } = await buildBuilding(database.db);
    const unit = await buildUnit(database.db, { buildingId, code: "2F", floor: 2, heightM: "4.80" });
    const parts = [
      { code: "2-01", areaSqm: "400" },
      { code: "2-02", areaSqm: "500" },
    ];
    const input = { id: unit.id, version: 1, parts };
    const tooLarge = [...parts, { code: "2-03", areaSqm: "100.01" }];
    await expect(call(splitUnit, { ...input, parts: tooLarge }, manager())).rejects.toMatchObject(
      rule("UNIT_AREA_OVER_UNIT"),
    );
    await call(splitUnit, input, manager());
    const rows = await database.db.select().from(units).where(eq(units.buildingId, buildingId));
    expect(rows.map(({ code, heightM }) => [code, heightM]).toSorted()).toEqual([
      ["2-01", "4.80"],
      ["2-02", "4.80"],
    ]);
    const held = await desk.unit();
    await desk.holdOfUnit(held.id);
    await expect(call(splitUnit, { ...input, id: held.id }, manager())).rejects.toMatchObject(
      rule("UNIT_CLAIMED"),
    );
  });
});

describe("leases", () => {
  const terms = { leaseFrom: "2026-12-01", leaseTo: "2029-11-30", rentFenPerSqmMonth: 1800 };
  const firm = (name = `天津${unique()}包装有限公司`) => ({ kind: "enterprise" as const, name });

  test("turn the first hold of the queue into one; passing over takes a reason", async () => {
    const unit = await desk.unit();
    const [first, second] = [await desk.holdOfUnit(unit.id), await desk.holdOfUnit(unit.id)];
    const to = (claimId: string, more: object = {}) =>
      call(
        leaseUnit,
        { unitId: unit.id, tenant: { kind: "hold", claimId, version: 1 }, ...terms, ...more },
        manager(),
      );
    await expect(to(second.id)).rejects.toMatchObject(rule("HOLD_NOT_FIRST"));
    await expect(
      call(leaseUnit, { unitId: unit.id, tenant: firm(), ...terms }, manager()),
    ).rejects.toMatchObject(rule("HOLD_NOT_FIRST"));
    await expect(to(second.id, { leaseTo: "2026-11-30" })).rejects.toHaveProperty("data.fields.leaseTo");
    await to(second.id, { passOverReason: "前序项目改租二层" });
    const [message] = await database.db
      .select()
      .from(notifications)
      .where(eq(notifications.projectId, first.project.id));
    expect(message?.excerpt).toContain("前序项目改租二层");
    const detail = await call(getUnit, { id: unit.id }, desk.as("officer"));
    expect(detail).toMatchObject({ state: "leased", leasedUntil: "2029-11-30" });
    expect(detail.leases).toMatchObject([{ project: { id: second.project.id } }]);
    await expect(call(getUnit, { id: unit.id }, desk.as("foreignHead"))).resolves.toMatchObject({
      leases: [{ project: null, projectCode: second.project.code }],
    });
  });

  test("never share a day; end early, are renewed, and say when the unit is free again", async () => {
    const unit = await desk.unit();
    const rent = (more: object) =>
      call(leaseUnit, { unitId: unit.id, tenant: firm(), ...terms, ...more }, manager());
    const one = await rent({ leaseFrom: "2026-01-01", leaseTo: "2026-12-31" });
    await expect(rent({ leaseFrom: "2026-12-31" })).rejects.toMatchObject(rule("UNIT_ALREADY_LEASED"));
    const renewal = { claimId: one.id, version: 1, leaseTo: "2028-12-31", rentFenPerSqmMonth: 1900 };
    await expect(call(renewLease, renewal, desk.as("head"))).rejects.toMatchObject({ code: "FORBIDDEN" });
    const two = await call(renewLease, renewal, manager());
    await expect(call(renewLease, renewal, manager())).rejects.toMatchObject(rule("LEASE_RENEWED_ALREADY"));
    const end = { claimId: two.id, version: 1, lastDay: "2027-06-30", reason: "企业自建厂房投用" };
    await call(endLease, end, manager());
    await expect(call(endLease, end, manager())).rejects.toMatchObject({ code: "CONFLICT" });
    await rent({ leaseFrom: "2027-07-01", leaseTo: "2027-12-31" });
    const supply = await readUnitSupply(database.db, "2026-11-23");
    expect(supply.find(({ id }) => id === unit.id)).toMatchObject({ freeOn: "2028-01-01" });
    await expect(
      call(endLease, { ...end, claimId: one.id, lastDay: "2027-01-01" }, manager()),
    ).rejects.toMatchObject(rule("LEASE_END_OUTSIDE"));
    await expect(call(endLease, { ...end, claimId: unit.id }, manager())).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
  });

  test("not before a unit is handed over, not of one that is withdrawn", async () => {
    const late = await desk.unit({ freeFrom: "2027-03-01" });
    const withdrawn = await desk.unit({ isWithdrawn: true });
    const rent = (unitId: string) => call(leaseUnit, { unitId, tenant: firm(), ...terms }, manager());
    await expect(rent(late.id)).rejects.toMatchObject(rule("UNIT_NOT_HANDED_OVER"));
    await expect(rent(withdrawn.id)).rejects.toMatchObject(rule("UNIT_WITHDRAWN"));
    await expect(rent(late.buildingId)).rejects.toMatchObject({ code: "NOT_FOUND" });
  });
});

describe("the ledger", () => {
  test("filters by state and size, pages meet, sums are the sums of what is listed", async () => {
    const { id: buildingId } = await buildBuilding(database.db, { zone: "biomedical" });
    const make = (code: string, areaSqm: string) => buildUnit(database.db, { buildingId, code, areaSqm });
    const [expiring, leased] = [await make("1-01", "1000"), await make("1-02", "1500")];
    await make("1-03", "2000");
    await buildLease(database.db, { unitId: expiring.id, tenantId: desk.agency.id });
    await buildLease(database.db, { unitId: leased.id, tenantId: desk.agency.id, leaseTo: "2029-12-31" });
    const zones = ["biomedical" as const];
    const list = (more: object = {}) => call(listUnits, { zones, ...more }, desk.as("leader"));
    const states = (await list()).items.map(({ code, state }) => [code, state]);
    expect(states).toEqual([
      ["1-01", "expiring"],
      ["1-02", "leased"],
      ["1-03", "free"],
    ]);
    expect((await list({ states: ["expiring"] })).items.map(({ code }) => code)).toEqual(["1-01"]);
    expect((await list({ minAreaSqm: "1500" })).items).toHaveLength(2);
    const firstPage = await list({ limit: 2 });
    const rest = await list({ limit: 2, after: firstPage.nextCursor ?? undefined });
    expect([...firstPage.items, ...rest.items].map(({ code }) => code)).toEqual(["1-01", "1-02", "1-03"]);
    expect(await call(summarisePremises, { zones }, desk.as("leader"))).toMatchObject({
      buildings: 1,
      total: { count: 3, areaSqm: "4500.00" },
    });
    expect((await call(listBuildings, { zones }, desk.as("leader"))).items).toMatchObject([
      { unitCount: 3, leasedSqm: "2500.00", freeSqm: "2000.00", expiringCount: 1 },
    ]);
  });
});
