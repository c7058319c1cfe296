import { eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { landPlanLines, parcels, projects } from "@/db/schema";
import { type SaveLineInput, savedRow, saveLineInput } from "@/domain/land-plan/land-plan.schema";
import { AppError, fieldError, ruleError } from "../kernel/app-error";
import { command } from "../kernel/procedure";
import { updateVersioned } from "../kernel/versioned";

/** The parcel is there, not split away, and large enough; the project is there. */
async function requireFit(tx: Transaction, { parcelId, projectId, areaSqm }: SaveLineInput): Promise<void> {
  const [parcel] = await tx.select().from(parcels).where(eq(parcels.id, parcelId)).for("share");
  if (!parcel) throw new AppError("NOT_FOUND");
  if (parcel.retiredOn) throw ruleError("PARCEL_RETIRED");
  if (Number(areaSqm) > Number(parcel.areaSqm)) {
    throw fieldError("areaSqm", `计划面积不超过地块面积 ${parcel.areaSqm} ㎡`);
  }
  if (projectId === undefined) return;
  const [project] = await tx.select({ id: projects.id }).from(projects).where(eq(projects.id, projectId));
  if (!project) throw new AppError("NOT_FOUND");
}

/** Puts a parcel in the supply plan or changes its line. Throws NOT_FOUND, LAND_PLAN_PARCEL_TAKEN, PARCEL_RETIRED, CONFLICT. */
export const saveLine = command({
  name: "landPlan.saveLine",
  permission: "landPlan.edit",
  summary: "保存供应计划地块",
  method: "PUT",
  path: "/land-plan-lines",
  input: saveLineInput,
  output: savedRow,
  run: async ({ tx, input }) => {
    await requireFit(tx, input);
    const { id, version, ...values } = input;
    const columns = {
      ...values,
      projectId: values.projectId ?? null,
      suppliedOn: values.suppliedOn ?? null,
      note: values.note ?? null,
    };
    if (id !== undefined && version !== undefined) {
      await updateVersioned(tx, landPlanLines, { id, version }, columns);
      return { id, version: version + 1 };
    }
    const [row] = await tx
      .insert(landPlanLines)
      .values(columns)
      .returning({ id: landPlanLines.id, version: landPlanLines.version });
    if (!row) throw new Error("insert returned no row");
    return row;
  },
  audit: ({ input }) => ({
    subject: { type: "parcel", id: input.parcelId },
    detail: { year: input.year, quarter: input.quarter, areaSqm: input.areaSqm, state: input.state },
  }),
});
