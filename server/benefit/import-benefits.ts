import { sql } from "drizzle-orm";
import { benefitYears } from "@/db/schema";
import { benefitsImported, importBenefitsInput } from "@/domain/benefit/benefit.schema";
import { AppError } from "../kernel/app-error";
import { command } from "../kernel/procedure";
import { signedIn } from "../project/signed-in";
import { figureColumns, landProblem } from "./figure-columns";
import { refuseYearAhead } from "./refuse-year-ahead";
import { type Resolved, resolveSubjects, type Subject } from "./resolve-subject";

type Row = Parameters<typeof figureColumns>[0];

const keyOf = ({ enterpriseId, parcelId, buildingId }: Subject): string =>
  [enterpriseId, parcelId, buildingId].join(" ");

/** What is wrong with each row, by its place: the sheet goes in whole or not at all. */
function problemsOf(resolved: readonly Resolved[], figures: readonly Row[]): Record<string, string> {
  const problems: Record<string, string> = {};
  const seen = new Set<string>();
  for (const [index, row] of resolved.entries()) {
    const land = figures[index] ? landProblem(figures[index]) : null;
    if (land) problems[`rows.${index}.figures.leasedOutSqm`] = land;
    if ("problems" in row) {
      for (const [name, words] of Object.entries(row.problems)) problems[`rows.${index}.${name}`] = words;
      continue;
    }
    if (seen.has(keyOf(row.subject))) problems[`rows.${index}.enterprise`] = "同一企业、同一地块在表中重复";
    seen.add(keyOf(row.subject));
  }
  return problems;
}

/** Enters a sheet of one year, all rows or none; figures already there are replaced. Throws VALIDATION by row. */
export const importBenefits = command({
  name: "benefit.import",
  permission: "benefit.edit",
  summary: "批量导入企业年度效益数据",
  method: "POST",
  path: "/benefits/imports",
  input: importBenefitsInput,
  output: benefitsImported,
  run: async ({ tx, actor, input: { year, rows }, today }) => {
    refuseYearAhead(year, today);
    const resolved = await resolveSubjects(tx, rows);
    const fields = problemsOf(
      resolved,
      rows.map(({ figures }) => figures),
    );
    if (Object.keys(fields).length > 0) throw new AppError("VALIDATION", { fields });
    const recordedBy = signedIn(actor).userId;
    let created = 0;
    for (const [index, one] of resolved.entries()) {
      const figures = rows[index]?.figures;
      if ("problems" in one || !figures) continue;
      const columns = { ...figureColumns(figures), recordedBy };
      const [kept] = await tx
        .insert(benefitYears)
        .values({ ...one.subject, year, ...columns })
        .onConflictDoUpdate({
          target: [
            benefitYears.enterpriseId,
            benefitYears.parcelId,
            benefitYears.buildingId,
            benefitYears.year,
          ],
          set: { ...columns, version: sql`${benefitYears.version} + 1`, updatedAt: sql`now()` },
        })
        .returning({ isNew: sql<boolean>`xmax = 0` });
      if (kept?.isNew) created += 1;
    }
    return { created, replaced: rows.length - created };
  },
  audit: ({ input, output }) => ({
    subject: { type: "benefitYear", id: String(input.year) },
    detail: { year: input.year, ...output },
  }),
});
