import { and, eq, isNull } from "drizzle-orm";
import { parcelClaims, parcels } from "@/db/schema";
import { allocateParcelInput, savedClaim } from "@/domain/land/claim-parcel.schema";
import { ruleError } from "../kernel/app-error";
import { command } from "../kernel/procedure";
import { updateVersioned } from "../kernel/versioned";
import { loadClaim } from "./load-claim";

/**
 * Makes an intention the parcel's one allocation. The parcel's row is locked first, so rivals wait and then get
 * RULE; the unique index stands behind.
 */
export const allocateParcel = command({
  name: "parcel.allocate",
  permission: "parcel.edit",
  summary: "落实地块",
  method: "POST",
  path: "/parcel-claims/{claimId}/allocate",
  input: allocateParcelInput,
  output: savedClaim,
  load: loadClaim,
  run: async ({ tx, row, input }) => {
    await tx.select({ id: parcels.id }).from(parcels).where(eq(parcels.id, row.parcelId)).for("update");
    const [taken] = await tx
      .select({ id: parcelClaims.id })
      .from(parcelClaims)
      .where(
        and(
          eq(parcelClaims.parcelId, row.parcelId),
          eq(parcelClaims.kind, "allocated"),
          isNull(parcelClaims.endedOn),
        ),
      );
    if (taken) throw ruleError("PARCEL_ALREADY_ALLOCATED");
    await updateVersioned(tx, parcelClaims, { id: row.id, version: input.version }, { kind: "allocated" });
    return { id: row.id, version: input.version + 1 };
  },
  audit: ({ row }) => ({
    subject: { type: "parcel", id: row.parcelId },
    detail: { projectId: row.projectId },
  }),
});
