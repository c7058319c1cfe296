import { and, eq, isNull } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { parcelClaims, parcels } from "@/db/schema";
import { claimParcelInput, savedClaim } from "@/domain/land/claim-parcel.schema";
import { availableParcelStates } from "@/domain/land/parcel-state";
import { AppError, ruleError } from "../kernel/app-error";
import { command } from "../kernel/procedure";
import { loadProject } from "../project/load-project";
import { needs } from "../project/rights";

async function requireOpenParcel(tx: Transaction, parcelId: string): Promise<void> {
  const [parcel] = await tx.select().from(parcels).where(eq(parcels.id, parcelId)).for("share");
  if (!parcel) throw new AppError("NOT_FOUND");
  if (!availableParcelStates.some((state) => state === parcel.state)) throw ruleError("PARCEL_NOT_AVAILABLE");
  const [taken] = await tx
    .select({ id: parcelClaims.id })
    .from(parcelClaims)
    .where(
      and(
        eq(parcelClaims.parcelId, parcelId),
        eq(parcelClaims.kind, "allocated"),
        isNull(parcelClaims.endedOn),
      ),
    );
  if (taken) throw ruleError("PARCEL_ALREADY_ALLOCATED");
}

/** Notes a project's interest in an available parcel; by its owner or head. Several projects may be interested in one. */
export const claimParcel = command({
  name: "parcel.claim",
  permission: "parcel.claim",
  summary: "项目意向选址",
  method: "POST",
  path: "/parcels/{parcelId}/claims",
  input: claimParcelInput,
  output: savedClaim,
  load: ({ tx, actor, input }) => loadProject(tx, actor, input.projectId),
  guard: needs("parcel"),
  run: async ({ tx, actor, row, input, today }) => {
    if (row.standing !== "normal") throw ruleError("PROJECT_NOT_ACTIVE_FOR_LAND");
    await requireOpenParcel(tx, input.parcelId);
    const [claim] = await tx
      .insert(parcelClaims)
      .values({
        ...input,
        kind: "held",
        startedOn: today,
        createdBy: actor.kind === "user" ? actor.userId : null,
      })
      .returning({ id: parcelClaims.id, version: parcelClaims.version });
    if (!claim) throw new Error("insert returned no row");
    return claim;
  },
  audit: ({ input, output }) => ({
    subject: { type: "parcel", id: input.parcelId },
    detail: { projectId: input.projectId, claimId: output.id },
  }),
});
