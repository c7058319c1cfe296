import { and, eq } from "drizzle-orm";
import { landPlanLines } from "@/db/schema";
import { removedRow, removeRowInput } from "@/domain/land-plan/land-plan.schema";
import { AppError } from "../kernel/app-error";
import { command } from "../kernel/procedure";

/** Takes a parcel out of the supply plan; what stood there stays in the audit log. Throws NOT_FOUND, CONFLICT. */
export const removeLine = command({
  name: "landPlan.removeLine",
  permission: "landPlan.edit",
  summary: "移出供应计划",
  method: "DELETE",
  path: "/land-plan-lines/{id}",
  input: removeRowInput,
  output: removedRow,
  load: async ({ tx, input }) => {
    const [row] = await tx.select().from(landPlanLines).where(eq(landPlanLines.id, input.id)).for("update");
    return row;
  },
  run: async ({ tx, input, row }) => {
    if (row.version !== input.version) throw new AppError("CONFLICT");
    await tx
      .delete(landPlanLines)
      .where(and(eq(landPlanLines.id, row.id), eq(landPlanLines.version, row.version)));
    return { id: row.id };
  },
  audit: ({ row }) => ({
    subject: { type: "parcel", id: row.parcelId },
    detail: { year: row.year, quarter: row.quarter, areaSqm: row.areaSqm, state: row.state },
  }),
});
