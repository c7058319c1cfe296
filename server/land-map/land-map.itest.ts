import { call } from "@orpc/server";
import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { parcelBoundaries, parcelClaims, parcelUtilities, zoneOutlines } from "@/db/schema";
import { buildParcel } from "@/db/testing/land-builders";
import { useTestDatabase } from "@/db/testing/test-database";
import { decodeShape } from "@/domain/land-map/compact-shape";
import { areaSqm } from "@/domain/survey/geometry";
import { listParcels } from "../parcel/list-parcels";
import { openProjectDesk, type ProjectDesk } from "../testing/project-desk";
import { drawBoundary } from "./draw-boundary";
import { listMapParcels } from "./list-map-parcels";
import { matchParcels } from "./match-parcels";
import { readMapBase } from "./read-map-base";
import { readParcelSketch } from "./read-parcel-sketch";

const database = useTestDatabase();
let desk: ProjectDesk;
let drawn: string[];

const rectangle = (east: number, north: number) => {
  const [e, n] = [39_493_930.181 + east, 4_310_735.278 + north];
  return [
    {
      outer: [[e, n] as const, [e + 200, n] as const, [e + 200, n + 150] as const, [e, n + 150] as const],
      holes: [],
    },
  ];
};

async function drawnParcel(east: number, north: number, values: Parameters<typeof buildParcel>[1] = {}) {
  const parcel = await buildParcel(database.db, { areaSqm: "30000.00", ...values });
  const [minEast, minNorth] = [39_493_930.181 + east, 4_310_735.278 + north];
  await database.db.insert(parcelBoundaries).values({
    parcelId: parcel.id,
    shape: rectangle(east, north),
    areaSqm: "30000.00",
    minEast,
    minNorth,
    maxEast: minEast + 200,
    maxNorth: minNorth + 150,
    format: "drawn",
    sourceCrs: "EPSG:4527",
  });
  return parcel;
}

beforeAll(async () => {
  desk = await openProjectDesk(database.db);
  const parcels = [
    await drawnParcel(0, 0, { zone: "smart", intensityFloorWanPerMu: "300.00" }),
    await drawnParcel(200, 0, { zone: "smart", state: "building" }),
    await drawnParcel(5000, 0, { zone: "north" }),
  ];
  drawn = parcels.map(({ id }) => id);
  await buildParcel(database.db, { zone: "north" });
});

const firstOf = () => drawn[0] ?? "";

describe("parcels on the map", () => {
  test("are those of the list under the same filter, less those without a boundary", async () => {
    for (const filter of [
      {},
      { zones: ["north" as const] },
      { states: ["building" as const] },
      { q: "DK" },
    ]) {
      const { context } = desk.head;
      const list = await call(listParcels, { ...filter, limit: 200 }, { context });
      const map = await call(listMapParcels, filter, { context });
      const matched = await call(matchParcels, filter, { context });
      const listed = list.items.map(({ id }) => id);
      expect(listed.filter((id) => drawn.includes(id))).toEqual(map.ids);
      expect(new Set(matched.ids)).toEqual(new Set(map.ids));
      expect(listed.length).toBe(map.ids.length + map.withoutBoundary);
      expect(matched.withoutBoundary).toBe(map.withoutBoundary);
    }
  });

  test("carry their ground to the decimetre, or to the millimetre for who edits", async () => {
    const { context } = desk.landManager;
    const shapesOf = async (isExact: boolean) => {
      const map = await call(listMapParcels, { isExact }, { context });
      return map.shapes.map((shape) => decodeShape(shape, map.origin, map.unitsPerMetre));
    };
    for (const shape of await shapesOf(true)) expect(areaSqm(shape)).toBeCloseTo(30_000, 6);
    for (const shape of await shapesOf(false)) expect(Math.abs(areaSqm(shape) - 30_000)).toBeLessThan(40);
    const corners = (await shapesOf(true)).map(([part]) => part?.outer[0]);
    expect(corners).toContainEqual({ east: 39_493_930.181, north: 4_310_735.278 });
  });

  test("utilities on either side of the red line make a class", async () => {
    await database.db.insert(parcelUtilities).values([
      { parcelId: firstOf(), utility: "road", side: "inside", status: "connected" },
      { parcelId: firstOf(), utility: "water", side: "outside", status: "connected" },
    ]);
    const { ids, utilities } = await call(listMapParcels, {}, { context: desk.officer.context });
    expect(utilities[ids.indexOf(firstOf())]).toBe("partly");
    expect(utilities[ids.indexOf(drawn[1] ?? "")]).toBe("unknown");
  });

  test("the idle-land flag is of today, and only for who may read it", async () => {
    const late = await drawnParcel(5400, 0, { state: "delivered", agreedStartOn: "2025-01-10" });
    const idleFor = async (context: typeof desk.officer.context) => {
      const { ids, idles } = await call(listMapParcels, { withIdle: true }, { context });
      return [idles[ids.indexOf(late.id)], idles[ids.indexOf(firstOf())]];
    };
    expect(await idleFor(desk.landManager.context)).toEqual(["suspected", "unknown"]);
    expect(await idleFor(desk.statistician.context)).toEqual(["unknown", "unknown"]);
    drawn.push(late.id);
  });

  test("the agreed intensity shows only to who sees the project in full", async () => {
    const project = await desk.project();
    await database.db.insert(parcelClaims).values({
      parcelId: firstOf(),
      projectId: project.id,
      kind: "allocated",
      startedOn: "2026-06-01",
      allocatedOn: "2026-06-01",
      ground: "{[0,3000000)}",
    });
    await database.owner.db.execute(
      `insert into agreements (project_id, kind, signed_on, stat_month, amount_fen, is_counted, rule_id)
       values ('${project.id}', 'formal', '2026-06-01', '2026-11', 13000000000, true, 'R')`,
    );
    const classFor = async (context: typeof desk.officer.context) => {
      const { ids, intensities } = await call(listMapParcels, {}, { context });
      return intensities[ids.indexOf(firstOf())];
    };
    expect(await classFor(desk.leader.context)).toBe("below");
    expect(await classFor(desk.officer.context)).toBe("below");
    expect(await classFor(desk.colleague.context)).toBe("unknown");
    expect(await classFor(desk.landManager.context)).toBe("unknown");
  });
});

describe("drawing", () => {
  const [east, north] = [39_494_130.181, 4_312_735.278];
  const shape = [
    {
      outer: [
        { east, north },
        { east: east + 200, north },
        { east: east + 200, north: north + 150 },
        { east, north: north + 150 },
      ],
      holes: [],
    },
  ];
  const note = "现场指界";
  const as = ({ context }: { context: typeof desk.officer.context }) => ({ context });

  test("makes a boundary and leaves the ledger's area alone, but for a reason", async () => {
    const parcel = await buildParcel(database.db, { areaSqm: "29000.00" });
    const input = { id: parcel.id, shape, note };
    const drawn = await call(drawBoundary, { ...input, version: 1 }, as(desk.landManager));
    expect(drawn).toMatchObject({ areaSqm: "30000.00", overlaps: [] });
    const areaOf = async () => {
      const map = await call(listMapParcels, { q: parcel.code, isExact: true }, as(desk.officer));
      const [compact] = map.shapes;
      return { ledger: map.areasSqm[0], shape: compact && decodeShape(compact, map.origin, 1000) };
    };
    expect(await areaOf()).toEqual({ ledger: "29000.00", shape });
    const reason = { areaReason: "以实测面积为准" };
    await call(drawBoundary, { ...input, ...reason, version: drawn.version }, as(desk.landManager));
    expect((await areaOf()).ledger).toBe("30000.00");
    const history = await database.db
      .select()
      .from(parcelBoundaries)
      .where(eq(parcelBoundaries.parcelId, parcel.id));
    expect(history.map(({ isCurrent, format }) => [isCurrent, format]).sort()).toEqual([
      [false, "drawn"],
      [true, "drawn"],
    ]);
  });

  test("says whose ground it takes, refuses a crossing line, a stale version and everybody else", async () => {
    const parcel = await buildParcel(database.db);
    const input = { id: parcel.id, version: parcel.version, shape, note };
    const [part] = shape;
    const [a, b, c, d] = part?.outer ?? [];
    if (!(a && b && c && d)) throw new Error("four corners");
    const crossing = [{ outer: [a, c, b, d], holes: [] }];
    await expect(
      call(drawBoundary, { ...input, shape: crossing }, as(desk.landManager)),
    ).rejects.toMatchObject({ data: { rule: "BOUNDARY_INVALID" } });
    await expect(call(drawBoundary, { ...input, version: 9 }, as(desk.landManager))).rejects.toMatchObject({
      code: "CONFLICT",
    });
    await expect(call(drawBoundary, input, as(desk.head))).rejects.toMatchObject({ code: "FORBIDDEN" });
    const { overlaps } = await call(drawBoundary, input, as(desk.landManager));
    expect(overlaps.map(({ sqm }) => sqm)).toEqual([30_000]);
  });
});

describe("base and sketch", () => {
  test("zones come in the order of the plan; tiles only with a key", async () => {
    await database.db.insert(zoneOutlines).values([
      { zone: "north", shape: rectangle(0, 5000) },
      { zone: "central", shape: rectangle(0, 0) },
    ]);
    const base = await call(readMapBase, {}, { context: desk.officer.context });
    expect(base.zones.map(({ zone }) => zone)).toEqual(["central", "north"]);
    expect(base.tiles).toBeNull();
  });

  test("a sketch has the neighbours, not the far ones; without a boundary there is none", async () => {
    const { context } = desk.officer;
    const sketch = await call(readParcelSketch, { id: firstOf() }, { context });
    expect(sketch?.neighbours.map(({ id }) => id)).toEqual([drawn[1]]);
    const bare = await buildParcel(database.db);
    expect(await call(readParcelSketch, { id: bare.id }, { context })).toBeNull();
    await expect(call(readParcelSketch, { id: desk.department.id }, { context })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
  });

  test("nobody else reads any of it", async () => {
    for (const { context } of [desk.agent]) {
      await expect(call(listMapParcels, {}, { context })).rejects.toMatchObject({ code: "FORBIDDEN" });
      await expect(call(readMapBase, {}, { context })).rejects.toMatchObject({ code: "FORBIDDEN" });
    }
  });
});
