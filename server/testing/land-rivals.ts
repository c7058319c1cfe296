import { call } from "@orpc/server";
import { and, eq, isNull, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { parcelClaims, parcelOverlaps } from "@/db/schema";
import { buildUnit } from "@/db/testing/premises-builders";
import { allocateParcel } from "../land-claim/allocate-parcel";
import { holdParcel } from "../land-claim/hold-parcel";
import { leaseUnit } from "../premises/lease-unit";
import type { LandDesk } from "./land-desk";

type Outcome = PromiseSettledResult<unknown>;

const known = new Set([
  "PARCEL_ALREADY_ALLOCATED",
  "PARCEL_GROUND_SHORT",
  "PARCEL_ALREADY_CLAIMED",
  "GROUND_PROMISED_WITH_ANOTHER",
  "UNIT_ALREADY_LEASED",
  "HOLD_NOT_FIRST",
]);
/** exclusion_violation: the database's own refusal. */
const refusedBySql = "23P01";

function hasCode(error: unknown, code: string): boolean {
  for (let current = error; current instanceof Error; current = current.cause) {
    if ("code" in current && current.code === code) return true;
  }
  return false;
}

function ruleIn(error: unknown): string | undefined {
  if (!(error instanceof Error) || !("data" in error)) return undefined;
  const { data } = error;
  if (typeof data !== "object" || data === null || !("rule" in data)) return undefined;
  return typeof data.rule === "string" ? data.rule : undefined;
}

/** Refusals that are neither a rule's nor the constraint's: failures, deadlocks, whatever else. */
function unexpectedIn(outcomes: readonly Outcome[]): string[] {
  return outcomes.flatMap((outcome) => {
    if (outcome.status === "fulfilled") return [];
    const rule = ruleIn(outcome.reason);
    if ((rule && known.has(rule)) || hasCode(outcome.reason, refusedBySql)) return [];
    return [`${rule ?? ""} ${String(outcome.reason)}`];
  });
}

const countOf = (outcomes: readonly Outcome[]) =>
  outcomes.filter(({ status }) => status === "fulfilled").length;

const passOverReason = "同时申请，按审定结果落实";

/** A claim by SQL past every procedure. */
const insertFirm = (db: Database, projectId: string, parcelId: string) =>
  db.insert(parcelClaims).values({
    projectId,
    parcelId,
    kind: "allocated",
    startedOn: "2026-11-23",
    allocatedOn: "2026-11-23",
  });

async function readQueue(db: Database, parcelId: string) {
  const rows = await db
    .select({ queueNo: parcelClaims.queueNo })
    .from(parcelClaims)
    .where(eq(parcelClaims.parcelId, parcelId))
    .orderBy(parcelClaims.queueNo);
  return rows.map(({ queueNo }) => queueNo);
}

/**
 * So many attempts at once on one parcel: a half take holds, a quarter make holds firm, a quarter write firm claims by
 * SQL. Counts the firm winners and looks whether the queue has a gap.
 */
export async function rivalsForOneParcel(db: Database, desk: LandDesk, attempts: number) {
  const parcel = await desk.parcel();
  const quarter = Math.floor(attempts / 4);
  const held = [];
  for (let rival = 0; rival < quarter; rival += 1) held.push(await desk.hold(parcel.id));
  const newcomers = [];
  for (let rival = 0; rival < attempts - quarter; rival += 1) newcomers.push(await desk.project());
  const [bySql, byHold] = [newcomers.slice(0, quarter), newcomers.slice(quarter)];
  const firm = [
    ...held.map(
      ({ id }) =>
        () =>
          call(allocateParcel, { claimId: id, version: 1, passOverReason }, desk.as("landManager")),
    ),
    ...bySql.map(
      ({ id }) =>
        () =>
          insertFirm(db, id, parcel.id),
    ),
  ];
  const soft = byHold.map(
    ({ id }) =>
      () =>
        call(holdParcel, { projectId: id, parcelId: parcel.id }, desk.as("officer")),
  );
  const mixed = firm.flatMap((attempt, index) => [attempt, soft[index]]);
  const all = [...mixed, ...soft.slice(firm.length)].filter((attempt) => attempt !== undefined);
  const outcomes = await Promise.allSettled(all.map((attempt) => attempt()));
  const open = await db
    .select({ id: parcelClaims.id })
    .from(parcelClaims)
    .where(
      and(
        eq(parcelClaims.parcelId, parcel.id),
        eq(parcelClaims.kind, "allocated"),
        isNull(parcelClaims.endedOn),
      ),
    );
  const queue = await readQueue(db, parcel.id);
  return {
    winners: open.length,
    isQueueDense: queue.every((queueNo, index) => queueNo === index + 1),
    inQueue: queue.length,
    unexpected: unexpectedIn(outcomes),
  };
}

/** Rivals that each want a quarter of the parcel. */
export async function rivalParts(db: Database, desk: LandDesk, attempts: number) {
  const parcel = await desk.parcel({ areaSqm: "20000.00" });
  const held = [];
  for (let rival = 0; rival < attempts; rival += 1) held.push(await desk.hold(parcel.id));
  const outcomes = await Promise.allSettled(
    held.map(({ id }) =>
      call(
        allocateParcel,
        { claimId: id, version: 1, areaSqm: "5000", passOverReason },
        desk.as("landManager"),
      ),
    ),
  );
  const [sum] = await db
    .select({ areaSqm: sql<string>`sum(${parcelClaims.areaSqm})::text` })
    .from(parcelClaims)
    .where(and(eq(parcelClaims.parcelId, parcel.id), eq(parcelClaims.kind, "allocated")));
  return {
    winners: countOf(outcomes),
    promisedSqm: sum?.areaSqm ?? null,
    unexpected: unexpectedIn(outcomes),
  };
}

/** Two parcels that share ground, with rivals on both sides, some of them by SQL. */
export async function rivalsForNeighbours(db: Database, desk: LandDesk, attempts: number) {
  const [left, right] = [await desk.parcel(), await desk.parcel()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
  if (!left || !right) throw new Error("two parcels were built");
  await db.insert(parcelOverlaps).values({ firstId: left.id, secondId: right.id, areaSqm: "1200.00" });
  const tries = [];
  for (let rival = 0; rival < attempts; rival += 1) {
    const parcelId = rival % 2 === 0 ? left.id : right.id;
    if (rival % 4 === 3) {
      const { id } = await desk.project();
      tries.push(() => insertFirm(db, id, parcelId));
    } else {
      const { id } = await desk.hold(parcelId);
      tries.push(() =>
        call(allocateParcel, { claimId: id, version: 1, passOverReason }, desk.as("landManager")),
      );
    }
  }
  const outcomes = await Promise.allSettled(tries.map((attempt) => attempt()));
  return { winners: countOf(outcomes), unexpected: unexpectedIn(outcomes) };
}

/** Leases of one unit that all share at least the last day of 2026. */
export async function rivalLeases(db: Database, desk: LandDesk, attempts: number) {
  const unit = await buildUnit(db);
  const outcomes = await Promise.allSettled(
    Array.from({ length: attempts }, (_, rival) =>
      call(
        leaseUnit,
        {
          unitId: unit.id,
          tenant: { kind: "enterprise", name: `天津津滨包装${rival}有限公司` },
          leaseFrom: rival % 2 === 0 ? "2025-12-31" : "2026-12-31",
          leaseTo: rival % 2 === 0 ? "2026-12-31" : "2027-12-30",
          rentFenPerSqmMonth: 1500,
        },
        desk.as("landManager"),
      ),
    ),
  );
  return { winners: countOf(outcomes), unexpected: unexpectedIn(outcomes) };
}
