import { and, eq } from "drizzle-orm";
import { benefitYears } from "@/db/schema";
import { removeBenefitInput, removedBenefit } from "@/domain/benefit/benefit.schema";
import { AppError } from "../kernel/app-error";
import { command } from "../kernel/procedure";

/** Takes a year entered by mistake away; its figures stay in the audit log. CONFLICT for a stale version. */
export const removeBenefit = command({
  name: "benefit.remove",
  permission: "benefit.edit",
  summary: "删除误登的企业年度效益数据",
  method: "POST",
  path: "/benefits/{id}/remove",
  input: removeBenefitInput,
  output: removedBenefit,
  load: async ({ tx, input }) =>
    (await tx.select().from(benefitYears).where(eq(benefitYears.id, input.id)))[0],
  run: async ({ tx, input: { id, version } }) => {
    const gone = await tx
      .delete(benefitYears)
      .where(and(eq(benefitYears.id, id), eq(benefitYears.version, version)))
      .returning({ id: benefitYears.id });
    if (gone.length === 0) throw new AppError("CONFLICT");
    return { id };
  },
  audit: ({ input, row }) => ({
    subject: { type: "benefitYear", id: input.id },
    detail: {
      reason: input.reason,
      year: row.year,
      enterpriseId: row.enterpriseId,
      parcelId: row.parcelId,
      buildingId: row.buildingId,
      taxFen: row.taxFen,
      revenueFen: row.revenueFen,
      valueAddedFen: row.valueAddedFen,
    },
  }),
});
