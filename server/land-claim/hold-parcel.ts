import { and, eq, isNull } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { parcelClaims, parcels } from "@/db/schema";
import { type HoldParcelInput, holdParcelInput, savedHold } from "@/domain/land/hold.schema";
import { availableParcelStates } from "@/domain/land/parcel-state";
import { AppError, ruleError } from "../kernel/app-error";
import { command } from "../kernel/procedure";
import { loadProject } from "../project/load-project";
import { needs } from "../project/rights";
import { signedIn } from "../project/signed-in";
import { requireGround } from "./ground";
import { holdPlace } from "./hold-place";
import { lockPlace } from "./place";

async function requireOpenParcel(tx: Transaction, { parcelId, areaSqm }: HoldParcelInput): Promise<void> {
  const [parcel] = await tx.select().from(parcels).where(eq(parcels.id, parcelId));
  if (!parcel) throw new AppError("NOT_FOUND");
  if (parcel.retiredOn) throw ruleError("PARCEL_RETIRED");
  if (!availableParcelStates.some((state) => state === parcel.state)) throw ruleError("PARCEL_NOT_AVAILABLE");
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
  requireGround(parcel.areaSqm, allocations, areaSqm ?? "0.01");
}

/**
 * Holds an available parcel, or a part of it, for a project at the end of the queue; by its owner or head. Several
 * projects may stand in one queue.
 */
export const holdParcel = command({
  name: "landClaim.holdParcel",
  permission: "landClaim.hold",
  summary: "锁定地块",
  method: "POST",
  path: "/parcels/{parcelId}/holds",
  input: holdParcelInput,
  output: savedHold,
  load: ({ tx, actor, input }) => loadProject(tx, actor, input.projectId),
  guard: needs("parcel"),
  run: async ({ tx, actor, row, input, today }) => {
    const place = { subject: "parcel" as const, placeId: input.parcelId };
    if (row.standing !== "normal") throw ruleError("PROJECT_NOT_ACTIVE_FOR_LAND");
    await requireOpenParcel(tx, input);
    if (!(await lockPlace(tx, place))) throw new AppError("NOT_FOUND");
    await requireOpenParcel(tx, input);
    return holdPlace(tx, { place, project: row, by: signedIn(actor), ...input, today });
  },
  audit: ({ input, output }) => ({
    subject: { type: "parcel", id: input.parcelId },
    detail: { projectId: input.projectId, claimId: output.id, expiresOn: output.expiresOn },
  }),
});
