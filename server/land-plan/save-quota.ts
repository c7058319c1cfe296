import { landQuotas } from "@/db/schema";
import { savedRow, saveQuotaInput } from "@/domain/land-plan/land-plan.schema";
import { command } from "../kernel/procedure";
import { updateVersioned } from "../kernel/versioned";

/** Enters or changes a batch of the quota of new construction land. Throws LAND_QUOTA_BATCH_TAKEN, CONFLICT. */
export const saveQuota = command({
  name: "landPlan.saveQuota",
  permission: "landPlan.edit",
  summary: "保存新增建设用地指标",
  method: "PUT",
  path: "/land-quotas",
  input: saveQuotaInput,
  output: savedRow,
  run: async ({ tx, input: { id, version, ...values } }) => {
    const columns = {
      ...values,
      conversionSqm: values.conversionSqm ?? null,
      farmlandSqm: values.farmlandSqm ?? null,
      balanceNote: values.balanceNote ?? null,
      approvalNo: values.approvalNo ?? null,
      approvedOn: values.approvedOn ?? null,
      note: values.note ?? null,
    };
    if (id !== undefined && version !== undefined) {
      await updateVersioned(tx, landQuotas, { id, version }, columns);
      return { id, version: version + 1 };
    }
    const [row] = await tx
      .insert(landQuotas)
      .values(columns)
      .returning({ id: landQuotas.id, version: landQuotas.version });
    if (!row) throw new Error("insert returned no row");
    return row;
  },
  audit: ({ input, output }) => ({
    subject: { type: "landQuota", id: output.id },
    detail: { year: input.year, batch: input.batch, quotaSqm: input.quotaSqm },
  }),
});
