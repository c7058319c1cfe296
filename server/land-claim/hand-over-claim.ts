import { and, eq, isNull, max } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { parcelClaims, unitClaims } from "@/db/schema";
import type { UserActor } from "@/domain/access/actor";
import { isoDate } from "@/domain/calendar/date";
import { handOverClaimInput, savedClaim } from "@/domain/land/claim.schema";
import { isLiving } from "@/domain/land/hold";
import { AppError, ruleError } from "../kernel/app-error";
import { command } from "../kernel/procedure";
import { loadProject } from "../project/load-project";
import { signedIn } from "../project/signed-in";
import { claimDetail, isLandManager, type LoadedClaim, loadClaim, mayChangeClaim } from "./load-claim";
import { changeClaim, lockPlace, nameOfPlace, recordPlaceEvent } from "./place";
import { siteClaims } from "./site-claims";
import { readTakers, type TakerRow } from "./takers";
import { tellHolder } from "./tell-queue";

/** The taker's own place in the same queue gives way to the better one. */
async function giveUpOwnPlace(
  tx: Transaction,
  claim: LoadedClaim,
  taker: TakerRow,
  by: UserActor,
  today: string,
) {
  const [own] = await tx
    .select({ id: siteClaims.id, version: siteClaims.version })
    .from(siteClaims)
    .where(
      and(
        eq(siteClaims.subject, claim.subject),
        eq(siteClaims.placeId, claim.placeId),
        eq(siteClaims.projectId, taker.id),
        eq(siteClaims.kind, "held"),
        isNull(siteClaims.endedOn),
      ),
    );
  if (!own) return;
  const endNote = `接收项目 ${claim.projectCode} 移转`;
  await changeClaim(tx, claim.subject, own, {
    endedOn: today,
    ending: "handedOver",
    endNote,
    endedBy: by.userId,
  });
}

async function nextQueueNo(tx: Transaction, { subject, placeId }: LoadedClaim): Promise<number> {
  const [row] = await tx
    .select({ last: max(siteClaims.queueNo) })
    .from(siteClaims)
    .where(and(eq(siteClaims.subject, subject), eq(siteClaims.placeId, placeId)));
  return Number(row?.last ?? 0) + 1;
}

type NewClaim = { projectId: string; createdBy: string; note: string; today: string };

/** The same claim in another project's name: same place in the queue, same last day, same part. */
async function insertTaken(
  tx: Transaction,
  claim: LoadedClaim,
  { today, ...taken }: NewClaim,
): Promise<string> {
  const common = {
    ...taken,
    queueNo: claim.queueNo,
    startedOn: today,
    expiresOn: claim.expiresOn,
    projectExtendedOn: claim.projectExtendedOn,
  };
  const [row] =
    claim.subject === "unit"
      ? await tx
          .insert(unitClaims)
          .values({ ...common, unitId: claim.placeId, kind: "held" })
          .returning({ id: unitClaims.id })
      : await tx
          .insert(parcelClaims)
          .values({
            ...common,
            parcelId: claim.placeId,
            kind: claim.kind === "allocated" ? "allocated" : "held",
            allocatedOn: claim.kind === "allocated" ? today : null,
            areaSqm: claim.areaSqm,
          })
          .returning({ id: parcelClaims.id });
  if (!row) throw new Error("insert returned no row");
  return row.id;
}

async function requireTaker(
  tx: Transaction,
  actor: UserActor,
  claim: LoadedClaim,
  id: string,
  today: string,
) {
  if (!isLandManager(actor)) {
    const project = await loadProject(tx, actor, id);
    if (!project) throw new AppError("NOT_FOUND");
    if (!project.rights.includes("parcel")) throw new AppError("FORBIDDEN");
  }
  const taker = (await readTakers(tx, actor, claim, today)).find((candidate) => candidate.id === id);
  if (!taker) throw ruleError("TAKER_NOT_OFFERED");
  return taker;
}

/**
 * Hands a hold or an allocation over to another project, which takes its place. Written into the history of the place and
 * of both projects. Throws HOLD_EXPIRED, TAKER_NOT_OFFERED, CONFLICT.
 */
export const handOverClaim = command({
  name: "landClaim.handOver",
  permission: "landClaim.change",
  summary: "锁定或落实转给其他项目",
  method: "POST",
  path: "/land-claims/{claimId}/hand-over",
  input: handOverClaimInput,
  output: savedClaim,
  load: ({ tx, actor, input }) => loadClaim(tx, actor, input),
  guard: mayChangeClaim,
  run: async ({ tx, actor, row, input, today }) => {
    const user = signedIn(actor);
    await lockPlace(tx, row);
    const expiresOn = row.expiresOn === null ? null : isoDate(row.expiresOn);
    if (row.kind === "held" && !isLiving({ expiresOn, endedOn: null }, isoDate(today)))
      throw ruleError("HOLD_EXPIRED");
    const taker = await requireTaker(tx, user, row, input.toProjectId, today);
    await changeClaim(
      tx,
      row.subject,
      { id: row.id, version: input.version },
      {
        queueNo: await nextQueueNo(tx, row),
        endedOn: today,
        ending: "handedOver",
        endNote: input.reason,
        endedBy: user.userId,
      },
    );
    await giveUpOwnPlace(tx, row, taker, user, today);
    const note = `由项目 ${row.projectCode} 移转：${input.reason}`;
    const id = await insertTaken(tx, row, { projectId: taker.id, createdBy: user.userId, note, today });
    const detail = {
      ...claimDetail(row),
      toClaimId: id,
      toProjectId: taker.id,
      toProjectCode: taker.code,
      reason: input.reason,
    };
    await recordPlaceEvent(tx, row, { kind: "handedOver", on: today, by: actor, detail });
    const name = await nameOfPlace(tx, row);
    const told = { actorId: user.userId, excerpt: `${name}：已由 ${row.projectCode} 转给 ${taker.code}` };
    await tellHolder(tx, { ...told, hold: row });
    await tellHolder(tx, { ...told, hold: { id, projectId: taker.id, ownerId: taker.ownerId } });
    return { id, version: 1 };
  },
  audit: ({ row, input, output }) => ({
    subject: { type: row.subject, id: row.placeId },
    detail: {
      projectId: row.projectId,
      toProjectId: input.toProjectId,
      toClaimId: output.id,
      reason: input.reason,
    },
  }),
});
