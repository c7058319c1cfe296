import { call } from "@orpc/server";
import { and, eq, isNull } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { parcelClaims } from "@/db/schema";
import { buildDepartment, buildProject, buildUser, unique } from "@/db/testing/builders";
import { buildParcel } from "@/db/testing/land-builders";
import { useTestDatabase } from "@/db/testing/test-database";
import { actorOf, contextFor } from "../testing/context";
import { allocateParcel } from "./allocate-parcel";
import { claimParcel } from "./claim-parcel";
import { createParcel } from "./create-parcel";
import { getParcel } from "./get-parcel";
import { listParcels } from "./list-parcels";
import { listPublicParcels } from "./list-public-parcels";
import { releaseClaim } from "./release-claim";
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
  const claim = await call(claimParcel, { projectId: project.id, parcelId: parcel.id }, as(officer));
  return { parcel, project, claim };
}

describe("on the public page", () => {
  test("only published, available, unallocated parcels, without a trace of who wants them", async () => {
    const { parcel, claim } = await claimed();
    await buildParcel(database.db, { isPublic: false });
    await buildParcel(database.db, { state: "sold" });
    const before = await call(listPublicParcels, {}, visitor());
    expect(before.items.map(({ code }) => code)).toEqual([parcel.code]);
    expect(Object.keys(before.items[0] ?? {})).not.toEqual(
      expect.arrayContaining(["centreLongitude", "id", "claims"]),
    );
    expect(before).toMatchObject({ count: 1, totalAreaSqm: "20000.00" });
    await call(allocateParcel, { claimId: claim.id, version: 1 }, as(landManager));
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
      ...input,
      id: created.id,
      version: 1,
      state: "announced" as const,
      floorAreaRatioMin: "1.2",
      floorAreaRatioMax: "2",
    };
    await call(updateParcel, changed, as(landManager));
    await expect(call(updateParcel, changed, as(landManager))).rejects.toMatchObject({ code: "CONFLICT" });
    await expect(
      call(updateParcel, { ...changed, version: 2, floorAreaRatioMin: "3" }, as(landManager)),
    ).rejects.toHaveProperty("data.fields.floorAreaRatioMax");
    await expect(call(getParcel, { id: created.id }, as(officer))).resolves.toMatchObject({
      state: "announced",
      floorAreaRatioMax: "2.00",
      version: 2,
    });
    await expect(
      call(updateParcel, { ...changed, id: landManager.id }, as(landManager)),
    ).rejects.toMatchObject({ code: "NOT_FOUND" });
    for (const person of [officer, head])
      await expect(call(createParcel, values(), as(person))).rejects.toMatchObject({ code: "FORBIDDEN" });
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

describe("claims", () => {
  test("by the project's owner or head only; a project nobody shows is not found", async () => {
    const parcel = await buildParcel(database.db);
    const foreign = await buildProject(database.db);
    await expect(
      call(claimParcel, { projectId: foreign.id, parcelId: parcel.id }, as(officer)),
    ).rejects.toMatchObject({ code: "FORBIDDEN" });
    await expect(
      call(claimParcel, { projectId: foreign.id, parcelId: parcel.id }, as(head)),
    ).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(
      call(claimParcel, { projectId: foreign.id, parcelId: parcel.id }, as(landManager)),
    ).rejects.toMatchObject({ code: "FORBIDDEN" });
    const project = await ownProject();
    await call(claimParcel, { projectId: project.id, parcelId: parcel.id }, as(head));
    await expect(
      call(claimParcel, { projectId: project.id, parcelId: parcel.id }, as(officer)),
    ).rejects.toMatchObject({ data: { rule: "PARCEL_ALREADY_CLAIMED" } });
  });

  test("not on a parcel that is gone, and not for a stopped project", async () => {
    const sold = await buildParcel(database.db, { state: "sold" });
    await expect(
      call(claimParcel, { projectId: (await ownProject()).id, parcelId: sold.id }, as(officer)),
    ).rejects.toMatchObject({ data: { rule: "PARCEL_NOT_AVAILABLE" } });
    const stopped = await buildProject(database.db, {
      departmentId,
      ownerId: officer.id,
      standing: "suspended",
    });
    const parcel = await buildParcel(database.db);
    await expect(
      call(claimParcel, { projectId: stopped.id, parcelId: parcel.id }, as(officer)),
    ).rejects.toMatchObject({ data: { rule: "PROJECT_NOT_ACTIVE_FOR_LAND" } });
  });

  test("names are shown as far as the project is", async () => {
    const { parcel, project } = await claimed();
    const seenBy = async (person: Person) => (await call(getParcel, { id: parcel.id }, as(person))).claims[0];
    await expect(seenBy(officer)).resolves.toMatchObject({
      project: { name: project.name },
      canRelease: true,
    });
    await expect(seenBy(landManager)).resolves.toMatchObject({
      project: null,
      projectCode: project.code,
      canRelease: true,
    });
    const elsewhere = await buildUser(database.db, "departmentHead", {
      departmentId: (await buildDepartment(database.db)).id,
    });
    await expect(seenBy(elsewhere)).resolves.toMatchObject({ project: null, canRelease: false });
  });

  test("of rivals for one parcel exactly one is allocated, and the database agrees", async () => {
    const parcel = await buildParcel(database.db);
    const claims = [];
    for (let rival = 0; rival < 12; rival += 1) {
      claims.push(
        await call(claimParcel, { projectId: (await ownProject()).id, parcelId: parcel.id }, as(officer)),
      );
    }
    const tries = await Promise.allSettled(
      claims.map(({ id }) => call(allocateParcel, { claimId: id, version: 1 }, as(landManager))),
    );
    expect(tries.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    for (const attempt of tries) {
      if (attempt.status === "rejected")
        expect(attempt.reason).toMatchObject({ data: { rule: "PARCEL_ALREADY_ALLOCATED" } });
    }
    const open = and(
      eq(parcelClaims.parcelId, parcel.id),
      eq(parcelClaims.kind, "allocated"),
      isNull(parcelClaims.endedOn),
    );
    expect(await database.db.select().from(parcelClaims).where(open)).toHaveLength(1);
    const intended = claims.find((_, index) => tries[index]?.status === "rejected");
    await expect(
      database.db
        .update(parcelClaims)
        .set({ kind: "allocated" })
        .where(eq(parcelClaims.id, intended?.id ?? "")),
    ).rejects.toThrow();
  });

  test("an allocation is lifted by the land manager alone; an intention by its owner", async () => {
    const { claim } = await claimed();
    await call(allocateParcel, { claimId: claim.id, version: 1 }, as(landManager));
    await expect(call(releaseClaim, { claimId: claim.id, version: 2 }, as(officer))).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
    await expect(
      call(releaseClaim, { claimId: claim.id, version: 1 }, as(landManager)),
    ).rejects.toMatchObject({ code: "CONFLICT" });
    await call(releaseClaim, { claimId: claim.id, version: 2 }, as(landManager));
    await expect(
      call(releaseClaim, { claimId: claim.id, version: 3 }, as(landManager)),
    ).rejects.toMatchObject({ code: "NOT_FOUND" });
    const other = await claimed();
    await expect(
      call(releaseClaim, { claimId: other.claim.id, version: 1 }, as(officer)),
    ).resolves.toMatchObject({ version: 2 });
  });
});
