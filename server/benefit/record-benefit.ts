import { benefitYears } from "@/db/schema";
import { recordBenefitInput, savedBenefit } from "@/domain/benefit/benefit.schema";
import { AppError } from "../kernel/app-error";
import { command } from "../kernel/procedure";
import { signedIn } from "../project/signed-in";
import { figureColumns, refuseLand } from "./figure-columns";
import { refuseYearAhead } from "./refuse-year-ahead";
import { resolveSubjects } from "./resolve-subject";

/** Enters a firm's figures of a year at a place. Throws VALIDATION, BENEFIT_TWICE. */
export const recordBenefit = command({
  name: "benefit.record",
  permission: "benefit.edit",
  summary: "登记企业年度效益数据",
  method: "POST",
  path: "/benefits",
  input: recordBenefitInput,
  output: savedBenefit,
  run: async ({ tx, actor, input, today }) => {
    refuseYearAhead(input.year, today);
    refuseLand(input.figures);
    const [resolved] = await resolveSubjects(tx, [input]);
    if (!resolved || "problems" in resolved)
      throw new AppError("VALIDATION", { fields: { ...resolved?.problems } });
    const [row] = await tx
      .insert(benefitYears)
      .values({
        ...resolved.subject,
        year: input.year,
        ...figureColumns(input.figures),
        recordedBy: signedIn(actor).userId,
      })
      .returning({ id: benefitYears.id, version: benefitYears.version });
    if (!row) throw new Error("an inserted year was not returned");
    return row;
  },
  audit: ({ input, output }) => ({
    subject: { type: "benefitYear", id: output.id },
    detail: { enterprise: input.enterprise, place: input.place, year: input.year },
  }),
});
