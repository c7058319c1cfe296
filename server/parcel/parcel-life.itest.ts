import { call } from "@orpc/server";
import { and, eq, isNull } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { idleCases, landEvents, parcelClaims, parcels } from "@/db/schema";
import { buildEnterprise, unique } from "@/db/testing/builders";
import { buildParcel } from "@/db/testing/land-builders";
import { useTestDatabase } from "@/db/testing/test-database";
import type { MoveParcelInput } from "@/domain/land/move-parcel.schema";
import { brokenRule } from "../testing/broken-rule";
import { openProjectDesk, type ProjectDesk } from "../testing/project-desk";
import { getParcel } from "./get-parcel";
import { listParcelHistory } from "./list-parcel-history";
import { moveParcel } from "./move-parcel";
import { undoParcelMove } from "./undo-move";

const database = useTestDatabase();
let desk: ProjectDesk;
beforeAll(async () => {
  desk = await openProjectDesk(database.db);
});

type Move = Omit<MoveParcelInput, "id">;
const move = (id: string, input: Move, by = desk.landManager) =>
  call(moveParcel, { id, ...input }, { context: by.context });
const read = (id: string, by = desk.landManager) => call(getParcel, { id }, { context: by.context });
const historyOf = (id: string, by = desk.landManager) =>
  call(listParcelHistory, { id }, { context: by.context });

describe("a parcel's life", () => {
  test("goes on step by step; each step writes its date and its history", async () => {
    const parcel = await buildParcel(database.db, { state: "sold" });
    const holderName = `天津${unique()}机械有限公司`;
    const step = { kind: "advance" as const, on: "2026-10-08" };
    await move(parcel.id, {
      ...step,
      version: 1,
      to: "contracted",
      evidenceNo: "津静国土让〔2026〕12号",
      holderName,
    });
    await move(parcel.id, { ...step, version: 2, to: "delivered", evidenceNo: "交地确认〔2026〕3号" });
    await move(parcel.id, { ...step, version: 3, to: "started", on: "2026-10-20" });
    await expect(read(parcel.id, desk.officer)).resolves.toMatchObject({
      state: "started",
      contractNo: "津静国土让〔2026〕12号",
      ownership: "enterprise",
      holderName,
      deliveredOn: "2026-10-08",
      startedOn: "2026-10-20",
      marks: [],
      version: 4,
    });
    const { items, undoableMoveId } = await historyOf(parcel.id);
    expect(items.map(({ detail }) => detail.to)).toEqual(["started", "delivered", "contracted"]);
    expect(undoableMoveId).toBe(items[0]?.id);
  });

  test("is refused to others, when stale, and against the rules", async () => {
    const parcel = await buildParcel(database.db);
    const input = { kind: "advance" as const, to: "proposed" as const, on: "2026-10-08", version: 1 };
    await expect(move(parcel.id, input, desk.officer)).rejects.toMatchObject({ code: "FORBIDDEN" });
    await expect(move(crypto.randomUUID(), input)).rejects.toMatchObject({ code: "NOT_FOUND" });
    expect(await brokenRule(move(parcel.id, { ...input, to: "sold" }))).toBe("PARCEL_MOVE_NOT_OPEN");
    expect(await brokenRule(move(parcel.id, { ...input, on: "2099-01-01" }))).toBe("PARCEL_MOVE_IN_FUTURE");
    await move(parcel.id, input);
    await expect(
      move(parcel.id, { ...input, kind: "withdrawn", to: "ready", reason: "调整" }),
    ).rejects.toMatchObject({
      code: "CONFLICT",
    });
    expect(
      await brokenRule(
        move(parcel.id, { ...input, version: 2, kind: "withdrawn", to: "ready", on: "2026-10-07" }),
      ),
    ).toBe("PARCEL_MOVE_BEFORE_LAST");
  });

  test("dates of moves fit the other dates", async () => {
    const parcel = await buildParcel(database.db, { state: "delivered", deliveredOn: "2026-09-01" });
    await expect(
      move(parcel.id, { version: 1, kind: "advance", to: "started", on: "2026-08-31" }),
    ).rejects.toHaveProperty("data.fields.on");
  });

  test("recovered land is free of its former contract, and undoing brings it back", async () => {
    const holder = await buildEnterprise(database.db);
    const parcel = await buildParcel(database.db, {
      state: "delivered",
      holderId: holder.id,
      ownership: "enterprise",
      agreedStartOn: "2025-01-01",
      deliveredOn: "2024-12-01",
      dealPriceFen: 5_000_000_00,
    });
    const taken = {
      version: 1,
      kind: "recovered" as const,
      to: "ready" as const,
      on: "2026-10-08",
      reason: "协议有偿收回",
      evidenceNo: "津静规资收〔2026〕1号",
    };
    const { moveId } = await move(parcel.id, taken);
    await expect(read(parcel.id)).resolves.toMatchObject({
      state: "ready",
      ownership: "reserve",
      holderName: null,
      agreedStartOn: null,
      dealPriceFen: null,
      marks: ["approvedUnsupplied"],
    });
    const undo = (by = desk.landManager, id = moveId, version = 2) =>
      call(
        undoParcelMove,
        { id: parcel.id, version, moveId: id, reason: "文号录错" },
        { context: by.context },
      );
    await expect(undo(desk.officer)).rejects.toMatchObject({ code: "FORBIDDEN" });
    await expect(undo(desk.landManager, moveId, 1)).rejects.toMatchObject({ code: "CONFLICT" });
    expect(await brokenRule(undo(desk.landManager, parcel.id))).toBe("PARCEL_MOVE_NOT_LAST");
    await undo();
    await expect(read(parcel.id)).resolves.toMatchObject({
      state: "delivered",
      holderName: holder.name,
      agreedStartOn: "2025-01-01",
      dealPriceFen: 500_000_000,
      version: 3,
    });
    const { items, undoableMoveId } = await historyOf(parcel.id);
    expect(items).toHaveLength(2);
    expect(items[0]?.detail).toMatchObject({ undoes: moveId, from: "ready", to: "delivered" });
    expect(items[1]?.detail).not.toHaveProperty("before");
    expect(undoableMoveId).toBeNull();
  });

  test("promised land is not taken back, idle land is not passed on", async () => {
    const parcel = await buildParcel(database.db, { state: "started" });
    const project = await desk.project();
    const claim = { parcelId: parcel.id, projectId: project.id, kind: "allocated" as const };
    await database.db
      .insert(parcelClaims)
      .values({ ...claim, startedOn: "2026-10-01", allocatedOn: "2026-10-01" });
    const base = { version: 1, on: "2026-10-08", reason: "重组", evidenceNo: "1号" };
    expect(await brokenRule(move(parcel.id, { ...base, kind: "rescinded", to: "ready" }))).toBe(
      "PARCEL_STILL_ALLOCATED",
    );
    const passOn = {
      ...base,
      kind: "transferred" as const,
      to: "started" as const,
      holderName: "天津受让有限公司",
    };
    await database.db
      .insert(idleCases)
      .values({ parcelId: parcel.id, state: "determined", finding: {}, foundOn: "2026-10-01" });
    expect(await brokenRule(move(parcel.id, passOn))).toBe("PARCEL_IDLE_NO_TRANSFER");
    await expect(read(parcel.id)).resolves.toMatchObject({ marks: ["idleDetermined"] });
    await database.db.update(idleCases).set({ state: "suspected" }).where(eq(idleCases.parcelId, parcel.id));
    await move(parcel.id, passOn);
    await expect(read(parcel.id)).resolves.toMatchObject({
      holderName: "天津受让有限公司",
      state: "started",
    });
    const open = and(eq(parcelClaims.parcelId, parcel.id), isNull(parcelClaims.endedOn));
    expect(await database.db.$count(parcelClaims, open)).toBe(1);
  });

  test("history can neither be changed nor deleted, and names no project its reader may not see", async () => {
    const parcel = await buildParcel(database.db);
    const project = await desk.project();
    const event = {
      parcelId: parcel.id,
      kind: "held" as const,
      happenedOn: "2026-10-01",
      detail: { projectId: project.id, projectName: project.name },
    };
    await database.db.insert(landEvents).values(event);
    const seen = async (by: ProjectDesk["officer"]) => (await historyOf(parcel.id, by)).items[0];
    expect(await seen(desk.officer)).toMatchObject({ project: { name: project.name }, detail: {} });
    expect(await seen(desk.foreignHead)).toMatchObject({ project: null, detail: {} });
    await expect(
      database.db
        .update(landEvents)
        .set({ happenedOn: "2026-01-01" })
        .where(eq(landEvents.parcelId, parcel.id)),
    ).rejects.toThrow();
    await expect(database.db.delete(landEvents).where(eq(landEvents.parcelId, parcel.id))).rejects.toThrow();
    expect(await database.db.$count(parcels, eq(parcels.id, parcel.id))).toBe(1);
  });
});
