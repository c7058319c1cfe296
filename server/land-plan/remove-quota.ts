import { and, eq } from "drizzle-orm";
import { landQuotas } from "@/db/schema";
import { removedRow, removeRowInput } from "@/domain/land-plan/land-plan.schema";
import { AppError } from "../kernel/app-error";
import { command } from "../kernel/procedure";

/** Takes a batch out of the quota; what it was stays in the audit log. Throws NOT_FOUND, CONFLICT. */
export const removeQuota = command({
  name: "landPlan.removeQuota",
  permission: "landPlan.edit",
  summary: "删除新增建设用地指标",
  method: "DELETE",
  path: "/land-quotas/{id}",
  input: removeRowInput,
  output: removedRow,
  load: async ({ tx, input }) => {
    const [row] = await tx.select().from(landQuotas).where(eq(landQuotas.id, input.id)).for("update");
    return row;
  },
  run: async ({ tx, input, row }) => {
    if (row.version !== input.version) throw new AppError("CONFLICT");
    await tx.delete(landQuotas).where(and(eq(landQuotas.id, row.id), eq(landQuotas.version, row.version)));
    return { id: row.id };
  },
  audit: ({ row }) => ({
    subject: { type: "landQuota", id: row.id },
    detail: { year: row.year, batch: row.batch, quotaSqm: row.quotaSqm },
  }),
});
