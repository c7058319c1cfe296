import { call } from "@orpc/server";
import { and, eq } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { landEvents, notifications, parcelClaims } from "@/db/schema";
import { buildProject } from "@/db/testing/builders";
import { useTestDatabase } from "@/db/testing/test-database";
import { type LandDesk, openLandDesk } from "../testing/land-desk";
import { expireAllHolds } from "./expire-all-holds";
import { extendHold } from "./extend-hold";
import { holdParcel } from "./hold-parcel";
import { holdUnit } from "./hold-unit";
import { readProjectSites } from "./read-project-sites";
import { releaseClaim } from "./release-claim";

const database = useTestDatabase();
let desk: LandDesk;

beforeAll(async () => {
  desk = await openLandDesk(database.db);
});

const rule = (code: string) => ({ data: { rule: code } });
const told = (projectId: string) =>
  database.db.select().from(notifications).where(eq(notifications.projectId, projectId));
const happened = (parcelId: string) =>
  database.db.select().from(landEvents).where(eq(landEvents.parcelId, parcelId)).orderBy(landEvents.id);

describe("taking a hold", () => {
  test("is the owner's and the head's; a project nobody shows is not found", async () => {
    const parcelId = (await desk.parcel()).id;
    const foreign = await buildProject(database.db, { departmentId: desk.other.id });
    const input = { projectId: foreign.id, parcelId };
    await expect(call(holdParcel, input, desk.as("officer"))).rejects.toMatchObject({ code: "FORBIDDEN" });
    await expect(call(holdParcel, input, desk.as("head"))).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(call(holdParcel, input, desk.as("landManager"))).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
    const own = await desk.project();
    await expect(call(holdParcel, { projectId: own.id, parcelId }, desk.as("head"))).resolves.toMatchObject({
      place: 1,
      expiresOn: "2027-01-22",
    });
    await expect(call(holdParcel, { projectId: own.id, parcelId }, desk.as("officer"))).rejects.toMatchObject(
      rule("PARCEL_ALREADY_CLAIMED"),
    );
    await expect(
      call(holdParcel, { projectId: own.id, parcelId: own.id }, desk.as("officer")),
    ).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  test("not on ground that is gone, not for a stopped project, not on a unit that is not offered", async () => {
    const [sold, retired] = [
      await desk.parcel({ state: "sold" }),
      await desk.parcel({ retiredOn: "2026-11-01" }),
    ];
    const project = await desk.project();
    const ask = (parcelId: string, projectId = project.id) =>
      call(holdParcel, { projectId, parcelId }, desk.as("officer"));
    await expect(ask(sold.id)).rejects.toMatchObject(rule("PARCEL_NOT_AVAILABLE"));
    await expect(ask(retired.id)).rejects.toMatchObject(rule("PARCEL_RETIRED"));
    const free = await desk.parcel();
    for (const standing of ["suspended", "terminated", "transferred"] as const) {
      const stopped = await desk.project({ standing });
      await expect(ask(free.id, stopped.id)).rejects.toMatchObject(rule("PROJECT_NOT_ACTIVE_FOR_LAND"));
    }
    const withdrawn = await desk.unit({ isWithdrawn: true });
    await expect(
      call(holdUnit, { projectId: project.id, unitId: withdrawn.id }, desk.as("officer")),
    ).rejects.toMatchObject(rule("UNIT_WITHDRAWN"));
  });

  test("puts projects in a queue, shown to each reader as far as they see the projects", async () => {
    const parcel = await desk.parcel();
    const [first, second] = [await desk.hold(parcel.id), await desk.hold(parcel.id)];
    expect([first.place, second.place]).toEqual([1, 2]);
    const seen = await desk.claimsOf("parcel", parcel.id);
    expect(seen.holds).toMatchObject([
      { place: 1, project: null, projectCode: first.project.code, daysLeft: 60, canRelease: true },
      { place: 2, projectCode: second.project.code },
    ]);
    const sites = await call(readProjectSites, { projectId: second.project.id }, desk.as("officer"));
    expect(sites.items).toMatchObject([{ place: 2, queueLength: 2, daysLeft: 60, canExtend: true }]);
    await expect(
      call(readProjectSites, { projectId: second.project.id }, desk.as("foreignHead")),
    ).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(
      call(readProjectSites, { projectId: second.project.id }, desk.as("colleague")),
    ).rejects.toMatchObject({ code: "FORBIDDEN" });
  });
});

describe("running out", () => {
  test("the day alone decides; the job writes it down once, moves the queue on and tells both", async () => {
    const parcel = await desk.parcel();
    const late = await desk.hold(parcel.id, "2026-08-01");
    const next = await desk.hold(parcel.id, "2026-09-29");
    expect(next.place).toBe(2);
    expect((await desk.claimsOf("parcel", parcel.id)).holds).toMatchObject([
      { place: 1, projectCode: next.project.code },
    ]);
    const now = new Date("2026-11-23T04:00:00Z");
    await Promise.all([expireAllHolds(database.db, now), expireAllHolds(database.db, now)]);
    const [row] = await database.db.select().from(parcelClaims).where(eq(parcelClaims.id, late.id));
    expect(row).toMatchObject({ ending: "expired", endedOn: "2026-10-01", expiresOn: "2026-09-30" });
    expect((await happened(parcel.id)).filter(({ kind }) => kind === "holdExpired")).toHaveLength(1);
    expect(await told(late.project.id)).toMatchObject([{ kind: "siteHoldDue" }]);
    expect(await told(next.project.id)).toMatchObject([{ kind: "siteHoldDue" }]);
    expect(await expireAllHolds(database.db, now)).toBe(0);
  });

  test("an expired place is free to be taken again by the same project, at the end", async () => {
    const parcel = await desk.parcel();
    const late = await desk.hold(parcel.id, "2026-08-01");
    await desk.hold(parcel.id);
    await expect(
      call(holdParcel, { projectId: late.project.id, parcelId: parcel.id }, desk.as("officer")),
    ).resolves.toMatchObject({ place: 2 });
  });
});

describe("extending", () => {
  test("once by the project's side, further by the land manager, never when stale or over", async () => {
    const parcel = await desk.parcel();
    const held = await desk.hold(parcel.id);
    const input = { subject: "parcel" as const, claimId: held.id, version: 1, reason: "投资方内部决策延后" };
    await expect(call(extendHold, input, desk.as("foreignHead"))).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
    await expect(call(extendHold, input, desk.as("colleague"))).rejects.toMatchObject({ code: "FORBIDDEN" });
    await expect(call(extendHold, { ...input, version: 9 }, desk.as("officer"))).rejects.toMatchObject({
      code: "CONFLICT",
    });
    await call(extendHold, input, desk.as("officer"));
    const again = { ...input, version: 2 };
    await expect(call(extendHold, again, desk.as("officer"))).rejects.toMatchObject(
      rule("HOLD_EXTENDED_ALREADY"),
    );
    await call(extendHold, { ...again, until: "2027-09-30" }, desk.as("landManager"));
    expect((await desk.claimsOf("parcel", parcel.id)).holds).toMatchObject([{ expiresOn: "2027-09-30" }]);
    const expired = await desk.hold(parcel.id, "2026-08-01");
    await expect(
      call(extendHold, { ...input, claimId: expired.id }, desk.as("officer")),
    ).rejects.toMatchObject(rule("HOLD_EXPIRED"));
  });
});

describe("releasing", () => {
  test("is written with its reason and moves the queue on", async () => {
    const unit = await desk.unit();
    const [first, second] = [await desk.holdOfUnit(unit.id), await desk.holdOfUnit(unit.id)];
    const input = { subject: "unit" as const, claimId: first.id, version: 1, reason: "改选南区" };
    await expect(call(releaseClaim, input, desk.as("foreignHead"))).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
    await expect(call(releaseClaim, input, desk.as("colleague"))).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
    await call(releaseClaim, input, desk.as("head"));
    await expect(call(releaseClaim, input, desk.as("head"))).rejects.toMatchObject({ code: "NOT_FOUND" });
    const { holds, ended } = await desk.claimsOf("unit", unit.id);
    expect(holds).toMatchObject([{ place: 1, projectCode: second.project.code }]);
    expect(ended).toMatchObject([{ ending: "released", endNote: "改选南区" }]);
    expect(await told(second.project.id)).toMatchObject([{ kind: "siteHoldDue" }]);
    const events = await database.db
      .select()
      .from(landEvents)
      .where(and(eq(landEvents.unitId, unit.id), eq(landEvents.kind, "holdReleased")));
    expect(events).toMatchObject([{ detail: { reason: "改选南区" } }]);
  });
});
