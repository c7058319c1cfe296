import { releaseClaimInput, savedClaim } from "@/domain/land/claim.schema";
import { command } from "../kernel/procedure";
import { signedIn } from "../project/signed-in";
import { endClaim } from "./end-claim";
import { loadClaim, mayChangeClaim } from "./load-claim";
import { lockPlace } from "./place";

/** Ends a hold or an allocation today, with the reason; an allocation only by the land manager. */
export const releaseClaim = command({
  name: "landClaim.release",
  permission: "landClaim.change",
  summary: "解除锁定或落实",
  method: "POST",
  path: "/land-claims/{claimId}/release",
  input: releaseClaimInput,
  output: savedClaim,
  load: ({ tx, actor, input }) => loadClaim(tx, actor, input),
  guard: mayChangeClaim,
  run: async ({ tx, actor, row, input, today }) => {
    await lockPlace(tx, row);
    await endClaim(tx, row, { by: signedIn(actor), reason: input.reason, version: input.version, today });
    return { id: row.id, version: input.version + 1 };
  },
  audit: ({ row, input }) => ({
    subject: { type: row.subject, id: row.placeId },
    detail: { projectId: row.projectId, kind: row.kind, reason: input.reason },
  }),
});
