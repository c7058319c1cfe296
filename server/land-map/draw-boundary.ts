import { eq } from "drizzle-orm";
import { parcels } from "@/db/schema";
import { drawBoundaryInput, drawnBoundary } from "@/domain/land-map/save-boundary.schema";
import { AppError } from "../kernel/app-error";
import { command } from "../kernel/procedure";
import { saveBoundary } from "../survey/save-boundary";

/**
 * Makes what was drawn on the map the parcel's boundary. The ledger's area stays unless a reason is given. CONFLICT for a
 * stale version; BOUNDARY_INVALID, GROUND_PROMISED_WITH_ANOTHER and PARCEL_RETIRED as `saveBoundary` says.
 */
export const drawBoundary = command({
  name: "landMap.drawBoundary",
  permission: "parcel.edit",
  summary: "在图上勾绘、修改界址",
  method: "POST",
  path: "/land-map/parcels/{id}/boundary",
  input: drawBoundaryInput,
  output: drawnBoundary,
  load: async ({ tx, input }) =>
    (
      await tx
        .select({ id: parcels.id, code: parcels.code, version: parcels.version })
        .from(parcels)
        .where(eq(parcels.id, input.id))
        .for("update")
    )[0],
  run: async ({ tx, actor, row, input, today }) => {
    if (row.version !== input.version) throw new AppError("CONFLICT");
    const { version, areaSqm, overlaps } = await saveBoundary(tx, {
      parcelId: row.id,
      shape: input.shape,
      format: "drawn",
      sourceCrs: "EPSG:4527",
      note: input.note,
      replaceArea: input.areaReason ? { reason: input.areaReason } : null,
      on: today,
      by: actor,
    });
    return { version, areaSqm, overlaps };
  },
  audit: ({ row, output, input }) => ({
    subject: { type: "parcel", id: row.id },
    detail: { code: row.code, areaSqm: output.areaSqm, isAreaReplaced: input.areaReason !== undefined },
  }),
});
