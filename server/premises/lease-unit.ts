import { and, eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { unitClaims, units } from "@/db/schema";
import type { Actor } from "@/domain/access/actor";
import { isoDate } from "@/domain/calendar/date";
import { mayBecomeFirm, passedOver, queueOf } from "@/domain/land/hold";
import { type LeaseUnitInput, leaseUnitInput, savedLease } from "@/domain/premises/lease.schema";
import { findOrCreateEnterprise } from "../enterprise/find-or-create-enterprise";
import { AppError, ruleError } from "../kernel/app-error";
import { command } from "../kernel/procedure";
import { updateVersioned } from "../kernel/versioned";
import { type OpenHold, readOpenHolds } from "../land-claim/open-holds";
import { lockPlace, nameOfPlace, recordPlaceEvent } from "../land-claim/place";
import { tellHolder } from "../land-claim/tell-queue";
import { lockRegistration } from "../project/registration-lock";
import { signedIn } from "../project/signed-in";

type Terms = {
  kind: "leased";
  leaseFrom: string;
  leaseTo: string;
  rentFenPerSqmMonth: number;
  contractNo: string | null;
  note: string | null;
};

const termsOf = (input: LeaseUnitInput): Terms => ({
  kind: "leased",
  leaseFrom: input.leaseFrom,
  leaseTo: input.leaseTo,
  rentFenPerSqmMonth: input.rentFenPerSqmMonth,
  contractNo: input.contractNo ?? null,
  note: input.note ?? null,
});

type Leased = { id: string; version: number; hold: OpenHold | null; tenantName: string | null };

async function toHold(
  tx: Transaction,
  input: LeaseUnitInput,
  tenant: Extract<LeaseUnitInput["tenant"], { kind: "hold" }>,
  holds: readonly OpenHold[],
  today: string,
): Promise<Leased> {
  const hold = holds.find(({ id }) => id === tenant.claimId);
  if (!hold) throw new AppError("NOT_FOUND");
  const firm = mayBecomeFirm({
    standing: hold.standing,
    hold,
    holds,
    today: isoDate(today),
    reason: input.passOverReason ?? null,
  });
  if (!firm.ok) throw ruleError(firm.code);
  await updateVersioned(tx, unitClaims, { id: hold.id, version: tenant.version }, termsOf(input));
  return { id: hold.id, version: tenant.version + 1, hold, tenantName: null };
}

async function toEnterprise(
  tx: Transaction,
  input: LeaseUnitInput,
  tenant: Extract<LeaseUnitInput["tenant"], { kind: "enterprise" }>,
  holds: readonly OpenHold[],
  by: { userId: string; today: string },
): Promise<Leased> {
  if (queueOf(holds, isoDate(by.today)).length > 0 && !input.passOverReason)
    throw ruleError("HOLD_NOT_FIRST");
  await lockRegistration(tx);
  const firm = await findOrCreateEnterprise(
    tx,
    {
      name: tenant.name,
      uscc: tenant.uscc ?? null,
      usccOverrideReason: null,
      capitalKind: "domestic",
      regionCode: null,
    },
    "tenant.name",
  );
  const [row] = await tx
    .insert(unitClaims)
    .values({
      ...termsOf(input),
      unitId: input.unitId,
      tenantId: firm.id,
      startedOn: by.today,
      createdBy: by.userId,
    })
    .returning({ id: unitClaims.id, version: unitClaims.version });
  if (!row) throw new Error("insert returned no row");
  return { ...row, hold: null, tenantName: firm.name };
}

async function tellQueue(
  tx: Transaction,
  holds: readonly OpenHold[],
  leased: Leased,
  news: { name: string; reason: string | undefined; actorId: string; today: string },
): Promise<readonly OpenHold[]> {
  const over = passedOver(holds, leased.hold?.id ?? null, isoDate(news.today));
  for (const hold of over) {
    const excerpt = `${news.name}：已越过本项目出租，理由：${news.reason ?? ""}`;
    await tellHolder(tx, { hold, actorId: news.actorId, excerpt });
  }
  if (leased.hold) {
    const excerpt = `${news.name}：租约已登记`;
    await tellHolder(tx, { hold: leased.hold, actorId: news.actorId, excerpt });
  }
  return over;
}

async function record(
  tx: Transaction,
  actor: Actor,
  input: LeaseUnitInput,
  leased: Leased,
  { over, today }: { over: readonly OpenHold[]; today: string },
): Promise<void> {
  await recordPlaceEvent(
    tx,
    { subject: "unit", placeId: input.unitId },
    {
      kind: "leased",
      on: today,
      by: actor,
      detail: {
        claimId: leased.id,
        projectId: leased.hold?.projectId ?? null,
        projectCode: leased.hold?.projectCode ?? null,
        tenantName: leased.tenantName,
        leaseFrom: input.leaseFrom,
        leaseTo: input.leaseTo,
        passedOver: over.map(({ projectCode }) => projectCode).join("、") || null,
        reason: over.length > 0 ? (input.passOverReason ?? null) : null,
      },
    },
  );
}

/**
 * Enters a lease: a hold turns into it, or a firm that is no project rents. Two leases of a unit never share a day: the
 * exclusion constraint says so. Throws UNIT_WITHDRAWN, UNIT_NOT_HANDED_OVER, the codes of `mayBecomeFirm`, CONFLICT.
 */
export const leaseUnit = command({
  name: "premises.lease",
  permission: "premises.lease",
  summary: "登记租赁",
  method: "POST",
  path: "/units/{unitId}/leases",
  input: leaseUnitInput,
  output: savedLease,
  load: async ({ tx, input }) =>
    (
      await tx
        .select()
        .from(units)
        .where(and(eq(units.id, input.unitId)))
    )[0],
  run: async ({ tx, actor, row, input, today }) => {
    const user = signedIn(actor);
    const place = { subject: "unit" as const, placeId: row.id };
    if (row.isWithdrawn) throw ruleError("UNIT_WITHDRAWN");
    if (row.freeFrom && input.leaseFrom < row.freeFrom) throw ruleError("UNIT_NOT_HANDED_OVER");
    await lockPlace(tx, place);
    const holds = await readOpenHolds(tx, place);
    const { tenant } = input;
    const leased =
      tenant.kind === "hold"
        ? await toHold(tx, input, tenant, holds, today)
        : await toEnterprise(tx, input, tenant, holds, { userId: user.userId, today });
    const name = await nameOfPlace(tx, place);
    const news = { name, reason: input.passOverReason, actorId: user.userId, today };
    const over = await tellQueue(tx, holds, leased, news);
    await record(tx, actor, input, leased, { over, today });
    return { id: leased.id, version: leased.version };
  },
  audit: ({ input, output }) => ({
    subject: { type: "unit", id: input.unitId },
    detail: {
      claimId: output.id,
      tenant: input.tenant.kind,
      leaseFrom: input.leaseFrom,
      leaseTo: input.leaseTo,
      passOverReason: input.passOverReason ?? null,
    },
  }),
});
