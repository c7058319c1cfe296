import { call } from "@orpc/server";
import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { landEvents, parcelBoundaries, patrols } from "@/db/schema";
import { buildParcel } from "@/db/testing/land-builders";
import { useTestDatabase } from "@/db/testing/test-database";
import { distanceToM } from "@/domain/patrol/distance";
import type { ListPatrolsInput, RecordPatrolInput } from "@/domain/patrol/patrol.schema";
import { openProjectDesk, type ProjectDesk } from "../testing/project-desk";
import { refusalOf } from "../testing/refusal-of";
import { listPatrolGrounds } from "./list-grounds";
import { listPatrols } from "./list-patrols";
import { planPatrols } from "./plan-patrols";
import { recordPatrol } from "./record-patrol";

const database = useTestDatabase();
let desk: ProjectDesk;
beforeAll(async () => {
  desk = await openProjectDesk(database.db);
});

const visit = (parcelId: string, over: Partial<RecordPatrolInput> = {}): RecordPatrolInput => ({
  clientId: crypto.randomUUID(),
  parcelId,
  seenAt: "2026-11-20T02:00:00Z",
  longitude: 116.93,
  latitude: 38.93,
  accuracyM: 12.5,
  observed: "producing",
  ...over,
});
const record = (input: RecordPatrolInput, by = desk.landManager.context) =>
  call(recordPatrol, input, { context: by });

describe("a visit", () => {
  it("is kept once, however often and at whatever moment the phone sends it", async () => {
    const parcel = await buildParcel(database.db);
    const input = visit(parcel.id, { note: "大门开着，有货车出入" });
    const sent = await Promise.all(Array.from({ length: 12 }, () => record(input)));
    expect(new Set(sent.map(({ id }) => id)).size).toBe(1);
    expect(sent.filter(({ isNew }) => isNew)).toHaveLength(1);
    expect(await database.db.$count(patrols, eq(patrols.parcelId, parcel.id))).toBe(1);
    expect(await database.db.$count(landEvents, eq(landEvents.parcelId, parcel.id))).toBe(1);
    expect(await refusalOf(record(input, desk.officer.context))).toBe("RULE PATROL_ID_TAKEN");
  });

  it("is somebody's who may patrol, of a parcel there is, in the past, with both degrees or none", async () => {
    const parcel = await buildParcel(database.db);
    expect(await refusalOf(record(visit(parcel.id), desk.officer.context))).toBe("done");
    for (const person of [desk.head, desk.leader, desk.statistician, desk.agent])
      expect(await refusalOf(record(visit(parcel.id), person.context))).toBe("FORBIDDEN");
    expect(await refusalOf(record(visit(desk.department.id)))).toBe("NOT_FOUND");
    await expect(record(visit(parcel.id, { seenAt: "2099-01-01T00:00:00Z" }))).rejects.toHaveProperty(
      "data.fields.seenAt",
    );
    expect(await refusalOf(record(visit(parcel.id, { latitude: undefined })))).toBe("VALIDATION");
    const nowhere = visit(parcel.id, { longitude: undefined, latitude: undefined, accuracyM: undefined });
    expect(await refusalOf(record(nowhere))).toBe("done");
  });
});

describe("the list", () => {
  it("is filtered, paged from the newest, and read by every reader of land", async () => {
    const [one, other] = [
      await buildParcel(database.db, { zone: "north" }),
      await buildParcel(database.db, { zone: "north" }),
    ];
    for (const day of ["01", "02", "03"]) await record(visit(one.id, { seenAt: `2026-10-${day}T02:00:00Z` }));
    await record(
      visit(other.id, { seenAt: "2026-10-04T02:00:00Z", observed: "workStopped", note: "塔吊拆除" }),
    );
    const list = (input: Partial<ListPatrolsInput>, by = desk.leader.context) =>
      call(listPatrols, input, { context: by });
    const first = await list({ zones: ["north"], limit: 3 });
    const second = await list({ zones: ["north"], limit: 3, after: first.nextCursor ?? "" });
    expect([...first.items, ...second.items].map(({ seenAt }) => seenAt.slice(8, 10))).toEqual([
      "04",
      "03",
      "02",
      "01",
    ]);
    expect(second.nextCursor).toBeNull();
    expect((await list({ parcelId: one.id })).items).toHaveLength(3);
    expect((await list({ observed: ["workStopped"], q: "塔吊" })).items).toMatchObject([
      { parcel: { id: other.id } },
    ]);
    expect((await list({ parcelId: one.id, from: "2026-10-02", to: "2026-10-02" })).items).toHaveLength(1);
    expect(await refusalOf(list({}, desk.agent.context))).toBe("FORBIDDEN");
  });
});

describe("the plan", () => {
  it("names the parcels longest unseen first, never seen before all", async () => {
    const zones = ["biomedical" as const];
    const [never, long, lately, retired] = [
      await buildParcel(database.db, { zone: "biomedical" }),
      await buildParcel(database.db, { zone: "biomedical" }),
      await buildParcel(database.db, { zone: "biomedical" }),
      await buildParcel(database.db, { zone: "biomedical", retiredOn: "2026-01-01" }),
    ];
    await record(visit(long.id, { seenAt: "2026-08-01T02:00:00Z", observed: "notStarted" }));
    await record(visit(lately.id));
    const plan = await call(planPatrols, { zones }, { context: desk.head.context });
    expect(plan.items.map(({ id }) => id)).toEqual([never.id, long.id]);
    expect(plan).toMatchObject({ total: 3, due: 2, never: 1 });
    expect(plan.items[1]).toMatchObject({
      lastObserved: "notStarted",
      lastActorName: desk.landManager.user.displayName,
    });
    expect(plan.items.map(({ id }) => id)).not.toContain(retired.id);
    expect((await call(planPatrols, { zones, days: 1 }, { context: desk.head.context })).due).toBe(3);
  });
});

it("a phone is given every parcel with its outline in degrees", async () => {
  const parcel = await buildParcel(database.db);
  const corner = [39_493_930.181, 4_310_735.278] as const;
  const outer = [
    corner,
    [corner[0] + 200, corner[1]],
    [corner[0] + 200, corner[1] + 150],
    [corner[0], corner[1] + 150],
  ] as const;
  await database.db.insert(parcelBoundaries).values({
    parcelId: parcel.id,
    shape: [{ outer, holes: [] }],
    areaSqm: "30000.00",
    minEast: corner[0],
    minNorth: corner[1],
    maxEast: corner[0] + 200,
    maxNorth: corner[1] + 150,
    format: "txt",
    sourceCrs: "EPSG:4527",
  });
  const { items } = await call(listPatrolGrounds, {}, { context: desk.officer.context });
  const ground = items.find(({ id }) => id === parcel.id)?.ground;
  expect(ground?.rings[0]?.[0]).toEqual({ longitude: 116.93, latitude: 38.93 });
  expect(ground && distanceToM({ longitude: 116.931, latitude: 38.9305 }, ground)).toBe(0);
  expect(await refusalOf(call(listPatrolGrounds, {}, { context: desk.leader.context }))).toBe("FORBIDDEN");
});
