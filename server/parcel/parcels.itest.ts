import { call } from "@orpc/server";
import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { parcelClaims } from "@/db/schema";
import { buildDepartment, buildEnterprise, buildProject, buildUser, unique } from "@/db/testing/builders";
import { buildParcel } from "@/db/testing/land-builders";
import { useTestDatabase } from "@/db/testing/test-database";
import type { UpdateParcelInput } from "@/domain/land/write-parcel.schema";
import { exportParcels } from "../export/export-parcels";
import { updateSetting } from "../setting/update-setting";
import { actorOf, contextFor } from "../testing/context";
import { createParcel } from "./create-parcel";
import { getParcel } from "./get-parcel";
import { getUtilityList } from "./get-utility-list";
import { listParcelHistory } from "./list-parcel-history";
import { listParcels } from "./list-parcels";
import { listPublicParcels } from "./list-public-parcels";
import { saveUtilities } from "./save-utilities";
import { searchHolders } from "./search-holders";
import { summariseParcels } from "./summarise-parcels";
import { updateParcel } from "./update-parcel";

const database = useTestDatabase();

type Person = Awaited<ReturnType<typeof buildUser>>;
let departmentId: string;
let officer: Person;
let head: Person;
let landManager: Person;

beforeAll(async () => {
  departmentId = (await buildDepartment(database.db)).id;
  officer = await buildUser(database.db, "officer", { departmentId });
  head = await buildUser(database.db, "departmentHead", { departmentId });
  landManager = await buildUser(database.db, "landManager");
});

const as = (person: Person) => ({ context: contextFor(database.db, actorOf(person)) });
const visitor = () => ({ context: contextFor(database.db, { kind: "visitor" }) });
const ownProject = () => buildProject(database.db, { departmentId, ownerId: officer.id });
const values = () => ({
  code: `DK-${unique()}`,
  name: "新地块",
  zone: "north" as const,
  areaSqm: "1000",
  plannedUse: "research" as const,
  state: "ready" as const,
});

async function claimed() {
  const [parcel, project] = [await buildParcel(database.db), await ownProject()];
  const claim = {
    projectId: project.id,
    parcelId: parcel.id,
    kind: "held" as const,
    startedOn: "2026-11-02",
  };
  await database.db.insert(parcelClaims).values(claim);
  return { parcel, project };
}

describe("on the public page", () => {
  test("only published, available, unallocated parcels, without a trace of who wants them", async () => {
    const { parcel } = await claimed();
    await buildParcel(database.db, { isPublic: false });
    await buildParcel(database.db, { state: "sold" });
    const before = await call(listPublicParcels, {}, visitor());
    expect(before.items.map(({ code }) => code)).toEqual([parcel.code]);
    expect(Object.keys(before.items[0] ?? {})).not.toEqual(
      expect.arrayContaining(["centreLongitude", "id", "claims"]),
    );
    expect(before).toMatchObject({ count: 1, totalAreaSqm: "20000.00" });
    await database.db
      .update(parcelClaims)
      .set({ kind: "allocated", allocatedOn: "2026-11-20" })
      .where(eq(parcelClaims.parcelId, parcel.id));
    await expect(call(listPublicParcels, {}, visitor())).resolves.toMatchObject({
      count: 0,
      items: [],
      totalAreaSqm: "0.00",
    });
  });

  test("filters by zone, use and size", async () => {
    const code = async (input: object) =>
      (await call(listPublicParcels, input, visitor())).items.map((item) => item.code);
    const small = await buildParcel(database.db, {
      zone: "biomedical",
      areaSqm: "19999.99",
      plannedUse: "logistics",
    });
    const large = await buildParcel(database.db, { zone: "biomedical", areaSqm: "66666.68" });
    expect(await code({ zone: "biomedical", area: "under30" })).toEqual([small.code]);
    expect(await code({ zone: "biomedical", area: "over100" })).toEqual([large.code]);
    expect(await code({ zone: "biomedical", use: "logistics" })).toEqual([small.code]);
  });
});

describe("the ledger", () => {
  test("the land manager enters and changes; a used code and a stale version are refused", async () => {
    const input = values();
    const created = await call(createParcel, input, as(landManager));
    await expect(call(createParcel, input, as(landManager))).rejects.toMatchObject({
      data: { rule: "PARCEL_CODE_TAKEN" },
    });
    const changed = {
      id: created.id,
      version: 1,
      floorAreaRatioMin: "1.2",
      floorAreaRatioMax: "2",
      landUseCode: "100101",
      holderName: "天津测试使用权人有限公司",
    };
    await call(updateParcel, changed, as(landManager));
    await expect(
      call(updateParcel, { ...changed, landUseCode: "100102" }, as(landManager)),
    ).rejects.toMatchObject({ code: "CONFLICT" });
    await expect(
      call(updateParcel, { id: created.id, version: 2, floorAreaRatioMin: "3" }, as(landManager)),
    ).rejects.toHaveProperty("data.fields.floorAreaRatioMax");
    await expect(
      call(updateParcel, { id: created.id, version: 2, deliveredOn: "2099-01-01" }, as(landManager)),
    ).rejects.toHaveProperty("data.fields.deliveredOn");
    await expect(call(getParcel, { id: created.id }, as(officer))).resolves.toMatchObject({
      state: "ready",
      floorAreaRatioMax: "2.00",
      holderName: "天津测试使用权人有限公司",
      version: 2,
    });
    await expect(
      call(updateParcel, { ...changed, id: landManager.id }, as(landManager)),
    ).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(call(updateParcel, { ...changed, version: 2 }, as(officer))).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
    for (const person of [officer, head])
      await expect(call(createParcel, values(), as(person))).rejects.toMatchObject({ code: "FORBIDDEN" });
  });

  test("edits of other fields are merged; two values for one field clash", async () => {
    const { id } = await buildParcel(database.db, { location: "旧址" });
    const edit = (values: Partial<UpdateParcelInput>) =>
      call(updateParcel, { id, version: 1, ...values }, as(landManager));
    await edit({ location: "广海道南侧", base: { location: "旧址" } });
    const merged = await edit({ dealPriceFen: 100, base: { dealPriceFen: null } });
    expect(merged.version).toBe(3);
    await expect(edit({ location: "广海道北侧", base: { location: "旧址" } })).rejects.toMatchObject({
      code: "CONFLICT",
      data: {
        rule: "FIELDS_CLASH",
        clashes: [{ field: "location", theirs: "广海道南侧", mine: "广海道北侧" }],
      },
    });
    const { items } = await call(listParcelHistory, { id }, as(officer));
    expect(items.map(({ kind }) => kind)).toEqual(["changed", "changed"]);
    expect(JSON.parse(String(items[1]?.detail.changes))).toEqual([
      { field: "location", from: "旧址", to: "广海道南侧" },
    ]);
  });

  test("utilities are one grid, counted by the office's list", async () => {
    const { id } = await buildParcel(database.db);
    const line = {
      capacity: null,
      capacityUnit: null,
      pipeSize: null,
      distanceM: null,
      plannedOn: null,
      source: null,
    };
    const water = { ...line, utility: "water", side: "outside" as const, status: "connected" as const };
    const gas = { ...water, utility: "gas", status: "planned" as const };
    const save = (items: (typeof water | typeof gas)[], version = 1, by = landManager) =>
      call(saveUtilities, { id, version, items }, as(by));
    await expect(save([water], 1, officer)).rejects.toMatchObject({ code: "FORBIDDEN" });
    await expect(save([{ ...water, utility: "steam" }])).rejects.toHaveProperty("data.fields.items");
    await save([water, gas]);
    await expect(save([water])).rejects.toMatchObject({ code: "CONFLICT" });
    const detail = await call(getParcel, { id }, as(officer));
    expect(detail.utilityState).toMatchObject({ connected: 1, total: 9 });
    expect(detail.utilityState?.missing).toContain("燃气");
    const lacking = async (lacksUtility: string) =>
      (await call(listParcels, { q: detail.code, lacksUtility }, as(officer))).items.length;
    expect([await lacking("gas"), await lacking("water")]).toEqual([1, 0]);
    await call(
      updateSetting,
      {
        setting: { key: "land.utilities", value: [{ code: "water", name: "给水", isLevelling: false }] },
        revision: 0,
        reason: "只计给水",
      },
      as(landManager),
    );
    expect((await call(getParcel, { id }, as(officer))).utilityState).toMatchObject({
      connected: 1,
      total: 1,
    });
    expect(await call(getUtilityList, {}, as(officer))).toMatchObject({
      revision: 1,
      items: [{ code: "water" }],
    });
  });

  test("marks filter as they are shown, and the file holds what is listed", async () => {
    const zone = { zone: "biomedical" as const };
    const unused = await buildParcel(database.db, { ...zone, state: "delivered" });
    await buildParcel(database.db, { ...zone, state: "delivered", startedOn: "2026-01-01" });
    const filter = { zones: ["biomedical" as const], marks: ["suppliedUnused" as const] };
    const { items } = await call(listParcels, filter, as(officer));
    expect(items).toMatchObject([{ id: unused.id, marks: ["suppliedUnused"], hasBoundary: false }]);
    const file = await call(exportParcels, { ...filter, format: "csv" }, as(head));
    const text = await file.text();
    expect(text).toContain(unused.code);
    expect(text).toContain("供而未用");
    expect(text).toContain("合计 1 宗，30亩");
  });

  test("names for 使用权人 are found by 土地岗 alone", async () => {
    const enterprise = await buildEnterprise(database.db);
    const found = await call(searchHolders, { q: enterprise.name }, as(landManager));
    expect(found.items).toEqual([{ id: enterprise.id, name: enterprise.name }]);
    await expect(call(searchHolders, { q: "天津" }, as(officer))).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
  });

  test("sums are the sums of what is listed", async () => {
    const filter = { zones: ["north" as const, "south" as const] };
    await buildParcel(database.db, { zone: "south", areaSqm: "123.45", state: "planned" });
    const { items } = await call(listParcels, { ...filter, limit: 200 }, as(head));
    const summary = await call(summariseParcels, filter, as(head));
    const hundredths = items.reduce((sum, { areaSqm }) => sum + Math.round(Number(areaSqm) * 100), 0);
    expect(summary.total).toEqual({ count: items.length, areaSqm: (hundredths / 100).toFixed(2) });
    expect(summary.byState.find(({ state }) => state === "planned")).toMatchObject({
      count: 1,
      areaSqm: "123.45",
    });
  });

  test("pages meet, search finds, claimed ones can be singled out", async () => {
    const all = await call(listParcels, { limit: 200 }, as(officer));
    const seen: string[] = [];
    let after: string | undefined;
    do {
      const page = await call(listParcels, { limit: 2, after }, as(officer));
      seen.push(...page.items.map(({ id }) => id));
      after = page.nextCursor ?? undefined;
    } while (after);
    expect(seen).toEqual(all.items.map(({ id }) => id));
    const { parcel } = await claimed();
    const found = await call(listParcels, { q: parcel.code, isClaimed: true }, as(officer));
    expect(found.items).toMatchObject([{ id: parcel.id, heldCount: 1, isAllocated: false }]);
    expect((await call(listParcels, { q: parcel.code, isClaimed: false }, as(officer))).items).toEqual([]);
  });
});
