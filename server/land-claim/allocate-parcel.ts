import { and, eq, isNull } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { parcelClaims, parcels } from "@/db/schema";
import { isoDate } from "@/domain/calendar/date";
import { allocateParcelInput, savedClaim } from "@/domain/land/claim.schema";
import { mayBecomeFirm, passedOver, queueOf } from "@/domain/land/hold";
import { AppError, ruleError } from "../kernel/app-error";
import { command } from "../kernel/procedure";
import { updateVersioned } from "../kernel/versioned";
import { signedIn } from "../project/signed-in";
import { columnArea, requireGround } from "./ground";
import { claimDetail, type LoadedClaim, loadClaim } from "./load-claim";
import { type OpenHold, readOpenHolds } from "./open-holds";
import { lockPlace, recordPlaceEvent } from "./place";
import { tellHolder, tellHolders } from "./tell-queue";

async function readParcel(tx: Transaction, parcelId: string) {
  const [parcel] = await tx.select().from(parcels).where(eq(parcels.id, parcelId));
  if (!parcel) throw new Error("a claim without its parcel");
  if (parcel.retiredOn) throw ruleError("PARCEL_RETIRED");
  const allocations = await tx
    .select({ areaSqm: parcelClaims.areaSqm })
    .from(parcelClaims)
    .where(
      and(
        eq(parcelClaims.parcelId, parcelId),
        eq(parcelClaims.kind, "allocated"),
        isNull(parcelClaims.endedOn),
      ),
    );
  return { parcel, allocations };
}

/** Whoever comes too late is told so without waiting for the lock. */
async function requireFree(tx: Transaction, parcelId: string): Promise<void> {
  const { parcel, allocations } = await readParcel(tx, parcelId);
  requireGround(parcel.areaSqm, allocations, "0.01");
}

/** All of it when so much is asked for as there is. */
const partOf = (total: string, wanted: string | undefined): string | null =>
  wanted === undefined || columnArea(wanted) === columnArea(total) ? null : wanted;

type Loser = { hold: OpenHold; isPassedOver: boolean };

const shortest = 80;

function wordsFor({ isPassedOver }: Loser, parcelName: string, reason: string | undefined): string {
  const words = isPassedOver ? `已越过本项目落实给后序项目，理由：${reason ?? ""}` : "已落实给其他项目";
  return Array.from(`${parcelName}：${words}`).slice(0, shortest).join("");
}

function refuse(row: LoadedClaim, holds: readonly OpenHold[], reason: string | undefined, today: string) {
  if (row.kind !== "held") throw new AppError("CONFLICT");
  const hold = holds.find(({ id }) => id === row.id);
  if (!hold) throw new AppError("CONFLICT");
  const firm = mayBecomeFirm({
    standing: row.standing,
    hold,
    holds,
    today: isoDate(today),
    reason: reason ?? null,
  });
  if (firm.ok) return;
  const fields = firm.code === "HOLD_NOT_FIRST" ? { passOverReason: "写明越过前面项目的理由" } : undefined;
  throw ruleError(firm.code, fields && { fields });
}

/**
 * Makes a hold the firm allocation of the parcel or a part of it. Rivals wait for the parcel's lock and then get RULE;
 * the exclusion constraint stands behind. Those passed over are told why.
 */
export const allocateParcel = command({
  name: "landClaim.allocate",
  permission: "landClaim.allocate",
  summary: "落实地块",
  method: "POST",
  path: "/parcel-claims/{claimId}/allocate",
  input: allocateParcelInput,
  output: savedClaim,
  load: ({ tx, actor, input }) => loadClaim(tx, actor, { subject: "parcel", claimId: input.claimId }),
  run: async ({ tx, actor, row, input, today }) => {
    const place = { subject: "parcel" as const, placeId: row.placeId };
    await requireFree(tx, row.placeId);
    await lockPlace(tx, place);
    const holds = await readOpenHolds(tx, place);
    refuse(row, holds, input.passOverReason, today);
    const { parcel, allocations } = await readParcel(tx, row.placeId);
    const areaSqm = partOf(parcel.areaSqm, input.areaSqm);
    requireGround(parcel.areaSqm, allocations, areaSqm);
    const firm = { kind: "allocated" as const, allocatedOn: today, areaSqm };
    await updateVersioned(tx, parcelClaims, { id: row.id, version: input.version }, firm);
    const over = passedOver(holds, row.id, isoDate(today));
    await recordPlaceEvent(tx, place, {
      kind: "allocated",
      on: today,
      by: actor,
      detail: {
        ...claimDetail(row),
        areaSqm,
        passedOver: over.map(({ projectCode }) => projectCode).join("、") || null,
        reason: over.length > 0 ? (input.passOverReason ?? null) : null,
      },
    });
    const losers = queueOf(holds, isoDate(today))
      .filter(({ id }) => id !== row.id)
      .map((hold) => ({ hold, isPassedOver: over.includes(hold) }))
      .filter(({ isPassedOver }) => areaSqm === null || isPassedOver);
    const words = losers.map((loser) => ({
      hold: loser.hold,
      excerpt: wordsFor(loser, parcel.name, input.passOverReason),
    }));
    const actorId = signedIn(actor).userId;
    await tellHolders(tx, words, actorId);
    await tellHolder(tx, { hold: row, actorId, excerpt: `${parcel.name}：已落实给本项目` });
    return { id: row.id, version: input.version + 1 };
  },
  audit: ({ row, input }) => ({
    subject: { type: "parcel", id: row.placeId },
    detail: {
      projectId: row.projectId,
      areaSqm: input.areaSqm ?? null,
      passOverReason: input.passOverReason ?? null,
    },
  }),
});
