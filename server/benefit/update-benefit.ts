import { eq } from "drizzle-orm";
import { benefitYears } from "@/db/schema";
import { savedBenefit, updateBenefitInput } from "@/domain/benefit/benefit.schema";
import { command } from "../kernel/procedure";
import { updateVersioned } from "../kernel/versioned";
import { signedIn } from "../project/signed-in";
import { figureColumns, refuseLand } from "./figure-columns";

/** Changes a firm's figures of a year; CONFLICT for a stale version. */
export const updateBenefit = command({
  name: "benefit.update",
  permission: "benefit.edit",
  summary: "修改企业年度效益数据",
  method: "PUT",
  path: "/benefits/{id}",
  input: updateBenefitInput,
  output: savedBenefit,
  load: async ({ tx, input }) =>
    (await tx.select().from(benefitYears).where(eq(benefitYears.id, input.id)))[0],
  run: async ({ tx, actor, input: { id, version, figures } }) => {
    refuseLand(figures);
    const recordedBy = signedIn(actor).userId;
    await updateVersioned(tx, benefitYears, { id, version }, { ...figureColumns(figures), recordedBy });
    return { id, version: version + 1 };
  },
  audit: ({ input, row }) => ({
    subject: { type: "benefitYear", id: input.id },
    detail: {
      year: row.year,
      enterpriseId: row.enterpriseId,
      taxFenFrom: row.taxFen,
      taxFenTo: input.figures.taxFen ?? null,
    },
  }),
});
