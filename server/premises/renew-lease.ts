import { unitClaims } from "@/db/schema";
import { isoDate } from "@/domain/calendar/date";
import { phaseOf, renewalFrom } from "@/domain/premises/lease";
import { renewLeaseInput, savedLease } from "@/domain/premises/lease.schema";
import { AppError, fieldError, ruleError } from "../kernel/app-error";
import { command } from "../kernel/procedure";
import { lockPlace, nameOfPlace, recordPlaceEvent } from "../land-claim/place";
import { tellHolder } from "../land-claim/tell-queue";
import { signedIn } from "../project/signed-in";
import { laterLease, leaseDetail, loadLease } from "./leases";

/**
 * A further lease to the same tenant from the day after the last; the old one stays as it was. Throws LEASE_OVER,
 * LEASE_RENEWED_ALREADY, UNIT_ALREADY_LEASED, CONFLICT for a lease that was changed meanwhile.
 */
export const renewLease = command({
  name: "premises.renewLease",
  permission: "premises.lease",
  summary: "续租",
  method: "POST",
  path: "/leases/{claimId}/renewal",
  input: renewLeaseInput,
  output: savedLease,
  load: loadLease,
  run: async ({ tx, actor, row, input, today }) => {
    const place = { subject: "unit" as const, placeId: row.unitId };
    await lockPlace(tx, place);
    if (row.version !== input.version) throw new AppError("CONFLICT");
    if (row.lease.endedOn !== null || phaseOf(row.lease, isoDate(today)) === "over")
      throw ruleError("LEASE_OVER");
    if (await laterLease(tx, row)) throw ruleError("LEASE_RENEWED_ALREADY");
    const leaseFrom = renewalFrom(row.lease);
    if (input.leaseTo < leaseFrom) throw fieldError("leaseTo", `续租止日不能早于 ${leaseFrom}`);
    const user = signedIn(actor);
    const [renewed] = await tx
      .insert(unitClaims)
      .values({
        unitId: row.unitId,
        projectId: row.projectId,
        tenantId: row.tenantId,
        kind: "leased",
        startedOn: today,
        createdBy: user.userId,
        leaseFrom,
        leaseTo: input.leaseTo,
        rentFenPerSqmMonth: input.rentFenPerSqmMonth,
        contractNo: input.contractNo ?? null,
      })
      .returning({ id: unitClaims.id, version: unitClaims.version });
    if (!renewed) throw new Error("insert returned no row");
    const detail = {
      ...leaseDetail(row),
      claimId: renewed.id,
      leaseFrom,
      leaseTo: input.leaseTo,
      isRenewal: true,
    };
    await recordPlaceEvent(tx, place, { kind: "leased", on: today, by: actor, detail });
    if (row.projectId) {
      const excerpt = `${await nameOfPlace(tx, place)}：续租至 ${input.leaseTo}`;
      const hold = { id: renewed.id, projectId: row.projectId, ownerId: row.ownerId };
      await tellHolder(tx, { hold, actorId: user.userId, excerpt });
    }
    return renewed;
  },
  audit: ({ row, input, output }) => ({
    subject: { type: "unit", id: row.unitId },
    detail: { claimId: row.id, renewedAs: output.id, leaseTo: input.leaseTo },
  }),
});
