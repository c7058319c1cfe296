import { call } from "@orpc/server";
import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { landEvents, notifications, parcelClaims, projects } from "@/db/schema";
import { buildProject } from "@/db/testing/builders";
import { useTestDatabase } from "@/db/testing/test-database";
import { decideTermination } from "../termination/decide-termination";
import { requestTermination } from "../termination/request-termination";
import { type LandDesk, openLandDesk } from "../testing/land-desk";
import { allocateParcel } from "./allocate-parcel";
import { handOverClaim } from "./hand-over-claim";
import { holdUnit } from "./hold-unit";
import { listTakers } from "./list-takers";
import { releaseClaim } from "./release-claim";

const database = useTestDatabase();
let desk: LandDesk;

beforeAll(async () => {
  desk = await openLandDesk(database.db);
});

const rule = (code: string) => ({ data: { rule: code } });
const told = (projectId: string) =>
  database.db.select().from(notifications).where(eq(notifications.projectId, projectId));
const allocate = (
  claimId: string,
  values: { areaSqm?: string; passOverReason?: string; version?: number } = {},
) => call(allocateParcel, { claimId, version: 1, ...values }, desk.as("landManager"));

describe("allocating", () => {
  test("is the land manager's, and the first one's in the queue", async () => {
    const parcel = await desk.parcel();
    const [first, second] = [await desk.hold(parcel.id), await desk.hold(parcel.id)];
    await expect(
      call(allocateParcel, { claimId: first.id, version: 1 }, desk.as("head")),
    ).rejects.toMatchObject({ code: "FORBIDDEN" });
    await expect(allocate(parcel.id)).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(allocate(first.id, { version: 4 })).rejects.toMatchObject({ code: "CONFLICT" });
    await expect(allocate(second.id)).rejects.toMatchObject(rule("HOLD_NOT_FIRST"));
    await allocate(first.id);
    await expect(allocate(second.id)).rejects.toMatchObject(rule("PARCEL_ALREADY_ALLOCATED"));
    expect(await told(second.project.id)).toMatchObject([{ excerpt: `${parcel.name}：已落实给其他项目` }]);
  });

  test("passing over takes a reason, which is kept and told", async () => {
    const parcel = await desk.parcel();
    const [first, second] = [await desk.hold(parcel.id), await desk.hold(parcel.id)];
    await allocate(second.id, { passOverReason: "前序项目资金未到位" });
    const [message] = await told(first.project.id);
    expect(message?.excerpt).toContain("前序项目资金未到位");
    const events = await database.db.select().from(landEvents).where(eq(landEvents.parcelId, parcel.id));
    expect(events.find(({ kind }) => kind === "allocated")?.detail).toMatchObject({
      passedOver: first.project.code,
      reason: "前序项目资金未到位",
    });
  });

  test("not past the last day, not for a stopped project", async () => {
    const parcel = await desk.parcel();
    const late = await desk.hold(parcel.id, "2026-08-01");
    await expect(allocate(late.id)).rejects.toMatchObject(rule("HOLD_EXPIRED"));
    const held = await desk.hold(parcel.id);
    await database.db.update(projects).set({ standing: "suspended" }).where(eq(projects.id, held.project.id));
    await expect(allocate(held.id)).rejects.toMatchObject(rule("PROJECT_NOT_ACTIVE_FOR_LAND"));
  });

  test("a part leaves the rest to the next", async () => {
    const parcel = await desk.parcel({ areaSqm: "20000.00" });
    const [first, second, third] = [
      await desk.hold(parcel.id),
      await desk.hold(parcel.id),
      await desk.hold(parcel.id),
    ];
    await allocate(first.id, { areaSqm: "8000" });
    expect(await desk.claimsOf("parcel", parcel.id)).toMatchObject({
      freeSqm: "12000.00",
      allocations: [{ areaSqm: "8000.00" }],
    });
    await expect(allocate(second.id)).rejects.toMatchObject(rule("PARCEL_GROUND_SHORT"));
    await expect(allocate(second.id, { areaSqm: "12000.01" })).rejects.toMatchObject(
      rule("PARCEL_GROUND_SHORT"),
    );
    await allocate(second.id, { areaSqm: "12000" });
    await expect(allocate(third.id, { areaSqm: "0.01" })).rejects.toMatchObject(
      rule("PARCEL_ALREADY_ALLOCATED"),
    );
    const release = { subject: "parcel" as const, claimId: second.id, version: 2, reason: "合同解除" };
    await expect(call(releaseClaim, release, desk.as("officer"))).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
    await call(releaseClaim, release, desk.as("landManager"));
    await allocate(third.id, { areaSqm: "12000" });
    expect((await desk.claimsOf("parcel", parcel.id)).freeSqm).toBe("0.00");
  });
});

describe("handing over", () => {
  const reason = "投资方换了项目主体";

  test("the taker gets the place and the last day; both projects' histories say so", async () => {
    const parcel = await desk.parcel();
    const [first, second] = [await desk.hold(parcel.id), await desk.hold(parcel.id)];
    const taker = await desk.project();
    const input = {
      subject: "parcel" as const,
      claimId: first.id,
      version: 1,
      toProjectId: taker.id,
      reason,
    };
    await expect(call(handOverClaim, input, desk.as("foreignHead"))).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
    await expect(call(handOverClaim, input, desk.as("colleague"))).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
    await expect(call(handOverClaim, { ...input, version: 5 }, desk.as("officer"))).rejects.toMatchObject({
      code: "CONFLICT",
    });
    await call(handOverClaim, input, desk.as("officer"));
    const { holds, ended } = await desk.claimsOf("parcel", parcel.id);
    expect(holds).toMatchObject([
      { place: 1, projectCode: taker.code, expiresOn: first.expiresOn },
      { place: 2, projectCode: second.project.code },
    ]);
    expect(ended).toMatchObject([{ ending: "handedOver", projectCode: first.project.code }]);
    const rows = await database.db.select().from(parcelClaims).where(eq(parcelClaims.parcelId, parcel.id));
    expect(rows.map(({ queueNo }) => queueNo).toSorted()).toEqual([1, 2, 3]);
    const events = await database.db.select().from(landEvents).where(eq(landEvents.parcelId, parcel.id));
    expect(events.find(({ kind }) => kind === "handedOver")?.detail).toMatchObject({
      projectId: first.project.id,
      toProjectId: taker.id,
    });
  });

  test("the land manager hands an allocation to a project of the same investor or of the queue", async () => {
    const parcel = await desk.parcel({ areaSqm: "20000.00" });
    const first = await desk.hold(parcel.id);
    await allocate(first.id, { areaSqm: "8000" });
    const queued = await desk.hold(parcel.id);
    const stranger = await buildProject(database.db, { departmentId: desk.other.id });
    const { investorId } = first.project;
    const sibling = await buildProject(database.db, { departmentId: desk.other.id, investorId });
    const about = { subject: "parcel" as const, claimId: first.id };
    const { items } = await call(listTakers, about, desk.as("landManager"));
    expect(items.map(({ id }) => id).toSorted()).toEqual([queued.project.id, sibling.id].toSorted());
    expect(items.every(({ name }) => name === null)).toBe(true);
    const input = { ...about, version: 2, reason };
    await expect(
      call(handOverClaim, { ...input, toProjectId: stranger.id }, desk.as("landManager")),
    ).rejects.toMatchObject(rule("TAKER_NOT_OFFERED"));
    await expect(
      call(handOverClaim, { ...input, toProjectId: queued.project.id }, desk.as("officer")),
    ).rejects.toMatchObject({ code: "FORBIDDEN" });
    await call(handOverClaim, { ...input, toProjectId: queued.project.id }, desk.as("landManager"));
    expect(await desk.claimsOf("parcel", parcel.id)).toMatchObject({
      holds: [],
      allocations: [{ projectCode: queued.project.code, areaSqm: "8000.00" }],
      freeSqm: "12000.00",
    });
  });
});

test("a project that is terminated gives its places up; what is allocated stays", async () => {
  const [held, firm, unit] = [await desk.parcel(), await desk.parcel(), await desk.unit()];
  const first = await desk.hold(held.id);
  const { project } = first;
  const next = await desk.hold(held.id);
  const claims = { projectId: project.id, startedOn: "2026-11-01" };
  await database.db
    .insert(parcelClaims)
    .values({ ...claims, parcelId: firm.id, kind: "allocated", allocatedOn: "2026-11-01" });
  const onUnit = { projectId: project.id, unitId: unit.id };
  await call(holdUnit, onUnit, desk.as("officer"));
  const wish = { projectId: project.id, reasonCode: "fundingLacking" as const, reason: "资金链断裂" };
  const request = await call(requestTermination, wish, desk.as("officer"));
  await call(decideTermination, { id: request.id, version: 1, decision: "approve" }, desk.as("leader"));
  expect((await desk.claimsOf("parcel", held.id)).holds).toMatchObject([
    { place: 1, projectCode: next.project.code },
  ]);
  expect((await desk.claimsOf("unit", unit.id)).holds).toEqual([]);
  expect((await desk.claimsOf("parcel", firm.id)).allocations).toMatchObject([{ projectCode: project.code }]);
  expect(await told(next.project.id)).toMatchObject([{ kind: "siteHoldDue" }]);
});
