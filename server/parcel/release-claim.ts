import { parcelClaims } from "@/db/schema";
import { releaseClaimInput, savedClaim } from "@/domain/land/claim-parcel.schema";
import { command } from "../kernel/procedure";
import { updateVersioned } from "../kernel/versioned";
import { loadClaim } from "./load-claim";
import { mayRelease } from "./read-claims";

/** Ends a claim today; an allocation only by the land manager. The row stays as history. */
export const releaseClaim = command({
  name: "parcel.releaseClaim",
  permission: "parcel.releaseClaim",
  summary: "解除项目与地块的关联",
  method: "POST",
  path: "/parcel-claims/{claimId}/release",
  input: releaseClaimInput,
  output: savedClaim,
  load: loadClaim,
  guard: ({ actor, row }) => mayRelease(actor, row),
  run: async ({ tx, row, input, today }) => {
    await updateVersioned(tx, parcelClaims, { id: row.id, version: input.version }, { endedOn: today });
    return { id: row.id, version: input.version + 1 };
  },
  audit: ({ row }) => ({
    subject: { type: "parcel", id: row.parcelId },
    detail: { projectId: row.projectId, kind: row.kind },
  }),
});
