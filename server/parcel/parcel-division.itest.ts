import { call } from "@orpc/server";
import { and, asc, eq, isNull } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { parcelBoundaries, parcelClaims, parcelOverlaps, parcels, parcelUtilities } from "@/db/schema";
import { unique } from "@/db/testing/builders";
import { buildParcel } from "@/db/testing/land-builders";
import { useTestDatabase } from "@/db/testing/test-database";
import type { MergeParcelsInput, SplitParcelInput } from "@/domain/land/divide-parcel.schema";
import type { Shape } from "@/domain/survey/geometry";
import { saveBoundary } from "../survey/save-boundary";
import { brokenRule } from "../testing/broken-rule";
import { actorOf } from "../testing/context";
import { openProjectDesk, type ProjectDesk } from "../testing/project-desk";
import { getParcel } from "./get-parcel";
import { getParcelLineage } from "./get-parcel-lineage";
import { listParcels } from "./list-parcels";
import { listPublicParcels } from "./list-public-parcels";
import { mergeParcels } from "./merge-parcels";
import { splitParcel } from "./split-parcel";
import { updateParcel } from "./update-parcel";

const database = useTestDatabase();
let desk: ProjectDesk;
beforeAll(async () => {
  desk = await openProjectDesk(database.db);
});

const on = "2026-10-08";
type Split = Partial<Omit<SplitParcelInput, "id">>;

const parts = (...sizes: string[]) => {
  const stem = unique();
  return sizes.map((areaSqm, index) => ({ code: `${stem}-${index}`, name: `${index} 号地`, areaSqm }));
};

const split = (id: string, input: Split = {}, by = desk.landManager) =>
  call(
    splitParcel,
    { id, version: 1, on, parts: parts("12000", "8000"), holds: [], ...input },
    { context: by.context },
  );

const merge = (ids: readonly string[], input: Partial<MergeParcelsInput> = {}, by = desk.landManager) =>
  call(
    mergeParcels,
    {
      parcels: ids.map((id) => ({ id, version: 1 })),
      on,
      code: `HB-${unique()}`,
      name: "合并地块",
      areaSqm: "40000",
      ...input,
    },
    { context: by.context },
  );

async function hold(parcelId: string, values: Partial<typeof parcelClaims.$inferInsert> = {}) {
  const project = await desk.project();
  const [claim] = await database.db
    .insert(parcelClaims)
    .values({ parcelId, projectId: project.id, kind: "held", startedOn: "2026-10-01", ...values })
    .returning();
  if (!claim) throw new Error("no claim");
  return { claim, project };
}

const openHolds = (parcelId: string) =>
  database.db
    .select()
    .from(parcelClaims)
    .where(and(eq(parcelClaims.parcelId, parcelId), isNull(parcelClaims.endedOn)))
    .orderBy(asc(parcelClaims.queueNo));

const read = (id: string) => call(getParcel, { id }, { context: desk.landManager.context });

describe("splitting", () => {
  test("keeps area, price and facts to the last hundredth, retires the parcel, and tells both histories", async () => {
    const parcel = await buildParcel(database.db, {
      state: "ready",
      collectedSqm: "100.01",
      startPriceFen: 1_000_001,
      floorAreaRatioMin: "1.00",
      cadastralCode: "120118001002GB00015",
    });
    await database.db
      .insert(parcelUtilities)
      .values({ parcelId: parcel.id, utility: "water", side: "outside", status: "connected" });
    const { ids } = await split(parcel.id, {
      parts: parts("6666.67", "6666.67", "6666.66"),
      documentNo: "1号",
    });
    const children = await Promise.all(ids.map(read));
    const sum = (pick: (child: (typeof children)[number]) => string | number | null) =>
      children.reduce((total, child) => total + Math.round(Number(pick(child)) * 100), 0);
    expect(sum(({ areaSqm }) => areaSqm)).toBe(2_000_000);
    expect(sum(({ collectedSqm }) => collectedSqm)).toBe(10_001);
    expect(sum(({ startPriceFen }) => startPriceFen)).toBe(100_000_100);
    for (const child of children) {
      expect(child).toMatchObject({
        state: "ready",
        floorAreaRatioMin: "1.00",
        cadastralCode: null,
        isPublic: true,
      });
      expect(child.utilityState).toMatchObject({ connected: 1 });
    }
    await expect(read(parcel.id)).resolves.toMatchObject({ retiredOn: on, isPublic: false, marks: [] });
    const { steps } = await call(getParcelLineage, { id: ids[0] ?? "" }, { context: desk.officer.context });
    expect(steps).toMatchObject([{ kind: "split", areaSqm: "20000.00", from: [{ id: parcel.id }] }]);
    expect(steps[0]?.to).toHaveLength(3);
  });

  test("a retired parcel is in no list, on no page, and cannot be changed", async () => {
    const parcel = await buildParcel(database.db);
    await split(parcel.id);
    const found = async (retired?: "only" | "all") =>
      (await call(listParcels, { q: parcel.code, retired }, { context: desk.officer.context })).items.length;
    expect([await found(), await found("only"), await found("all")]).toEqual([0, 1, 1]);
    const visitor = await call(
      listPublicParcels,
      {},
      { context: { ...desk.officer.context, actor: { kind: "visitor" } } },
    );
    expect(visitor.items.map(({ code }) => code)).not.toContain(parcel.code);
    const again = call(
      updateParcel,
      { id: parcel.id, version: 2, note: "x" },
      { context: desk.landManager.context },
    );
    expect(await brokenRule(again)).toBe("PARCEL_RETIRED");
    expect(await brokenRule(split(parcel.id, { version: 2 }))).toBe("PARCEL_RETIRED");
  });

  test("is refused for a hundredth of ㎡, to others, when stale, in the future, for a code twice", async () => {
    const parcel = await buildParcel(database.db);
    await expect(split(parcel.id, { parts: parts("12000", "7999.99") })).rejects.toHaveProperty(
      "data.fields.parts",
      "面积合计比原地块少 0.01 ㎡，应完全相等",
    );
    await expect(split(parcel.id, {}, desk.officer)).rejects.toMatchObject({ code: "FORBIDDEN" });
    await expect(split(crypto.randomUUID())).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(split(parcel.id, { version: 3 })).rejects.toMatchObject({ code: "CONFLICT" });
    await expect(split(parcel.id, { on: "2099-01-01" })).rejects.toHaveProperty("data.fields.on");
    const same = parts("12000", "8000").map((part) => ({ ...part, code: "SAME" }));
    await expect(split(parcel.id, { parts: same })).rejects.toHaveProperty("data.fields.parts");
    const taken = parts("12000", "8000").map((part, index) =>
      index === 0 ? { ...part, code: parcel.code } : part,
    );
    expect(await brokenRule(split(parcel.id, { parts: taken }))).toBe("PARCEL_CODE_TAKEN");
    expect(await database.db.$count(parcels, isNull(parcels.retiredOn))).toBeGreaterThan(0);
  });

  test("firm claims refuse; holds are given a place or released first", async () => {
    const promised = await buildParcel(database.db);
    await hold(promised.id, { kind: "allocated", allocatedOn: "2026-10-01" });
    expect(await brokenRule(split(promised.id))).toBe("PARCEL_PROMISED");
    const parcel = await buildParcel(database.db);
    const first = await hold(parcel.id, { expiresOn: "2026-12-01" });
    const second = await hold(parcel.id);
    const [large, small] = parts("12000", "8000");
    if (!large || !small) throw new Error("no parts");
    const toLarge = { claimId: first.claim.id, partCode: large.code };
    await expect(split(parcel.id, { parts: [large, small], holds: [toLarge] })).rejects.toHaveProperty(
      "data.fields.holds",
      expect.stringContaining(second.project.code),
    );
    const { ids } = await split(parcel.id, {
      parts: [large, small],
      holds: [toLarge, { claimId: second.claim.id, partCode: small.code }],
    });
    expect(await openHolds(parcel.id)).toEqual([]);
    const [one, two] = await Promise.all(ids.map(openHolds));
    expect(one).toMatchObject([{ projectId: first.project.id, expiresOn: "2026-12-01", queueNo: 1 }]);
    expect(two).toMatchObject([{ projectId: second.project.id }]);
  });

  test("ground shared with a neighbour stays shared until the parts are surveyed", async () => {
    const [parcel, neighbour] = [await buildParcel(database.db), await buildParcel(database.db)];
    const [firstId, secondId] = [parcel.id, neighbour.id].sort();
    if (!firstId || !secondId) throw new Error("no ids");
    await database.db.insert(parcelOverlaps).values({ firstId, secondId, areaSqm: "10.00" });
    await hold(neighbour.id, { kind: "allocated", allocatedOn: "2026-10-01" });
    const { ids } = await split(parcel.id);
    await expect(hold(ids[0] ?? "", { kind: "allocated", allocatedOn: "2026-10-02" })).rejects.toThrow();
  });
});

describe("merging", () => {
  const square = (east: number): Shape => [
    {
      outer: [
        { east: 39_493_900 + east, north: 4_310_700 },
        { east: 39_494_000 + east, north: 4_310_700 },
        { east: 39_494_000 + east, north: 4_310_900 },
        { east: 39_493_900 + east, north: 4_310_900 },
      ],
      holes: [],
    },
  ];

  test("keeps area, queue and outline; what the parcels differ in is left open", async () => {
    const [first, second] = [
      await buildParcel(database.db, { floorAreaRatioMax: "2.00", startPriceFen: 100 }),
      await buildParcel(database.db, { floorAreaRatioMax: "1.50", startPriceFen: 50 }),
    ];
    const by = actorOf(desk.landManager.user);
    for (const [index, { id }] of [first, second].entries()) {
      const shape = square(index * 100);
      await database.db.transaction((tx) =>
        saveBoundary(tx, { parcelId: id, shape, format: "drawn", sourceCrs: "EPSG:4527", on, by }),
      );
    }
    const early = await hold(second.id, { startedOn: "2026-09-01" });
    const late = await hold(first.id, { startedOn: "2026-09-15" });
    const both = { projectId: early.project.id, expiresOn: "2026-12-31", startedOn: "2026-09-20" };
    await database.db.insert(parcelClaims).values({ ...both, parcelId: first.id, kind: "held" });
    const asked = [first, second].map(({ id }) => ({ id, version: 2 }));
    const { ids } = await merge([first.id, second.id], { parcels: asked });
    const id = ids[0] ?? "";
    await expect(read(id)).resolves.toMatchObject({
      areaSqm: "40000.00",
      floorAreaRatioMax: null,
      startPriceFen: 150,
      boundary: { format: "merged", areaSqm: "40000.00" },
    });
    const [boundary] = await database.db
      .select()
      .from(parcelBoundaries)
      .where(eq(parcelBoundaries.parcelId, id));
    expect(boundary?.shape).toHaveLength(1);
    expect((await openHolds(id)).map(({ projectId, expiresOn }) => [projectId, expiresOn])).toEqual([
      [early.project.id, "2026-12-31"],
      [late.project.id, null],
    ]);
    const lineage = await call(getParcelLineage, { id: first.id }, { context: desk.leader.context });
    expect(lineage.steps).toMatchObject([{ kind: "merge", areaSqm: "40000.00", to: [{ id }] }]);
  });

  test("is refused for a difference in area, use or right, for promised land, to others, when stale", async () => {
    const one = await buildParcel(database.db);
    const pair = async (values = {}) => [one.id, (await buildParcel(database.db, values)).id];
    await expect(merge(await pair(), { areaSqm: "40000.01" })).rejects.toHaveProperty(
      "data.fields.areaSqm",
      "面积合计比原地块多 0.01 ㎡，应完全相等",
    );
    expect(await brokenRule(merge(await pair({ plannedUse: "research" })))).toBe("PARCELS_DIFFER");
    expect(await brokenRule(merge(await pair({ state: "proposed" })))).toBe("PARCELS_DIFFER");
    await expect(merge(await pair(), {}, desk.head)).rejects.toMatchObject({ code: "FORBIDDEN" });
    await expect(merge([one.id, crypto.randomUUID()])).rejects.toMatchObject({ code: "NOT_FOUND" });
    const stale = (await pair()).map((id, index) => ({ id, version: index + 1 }));
    await expect(merge([], { parcels: stale })).rejects.toMatchObject({ code: "CONFLICT" });
    const promised = await buildParcel(database.db);
    await hold(promised.id, { kind: "allocated", allocatedOn: "2026-10-01" });
    expect(await brokenRule(merge([one.id, promised.id]))).toBe("PARCEL_PROMISED");
    await expect(read(one.id)).resolves.toMatchObject({ retiredOn: null, version: 1 });
  });
});
