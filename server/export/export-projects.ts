import { exportedFile, exportProjectsInput, mostExportRows } from "@/domain/export/export.schema";
import { fen, sumFen } from "@/domain/money/fen";
import type { ProjectListItem } from "@/domain/project/list-projects.schema";
import type { ProjectFilter } from "@/domain/project/project-filter.schema";
import { projectFilterText, projectNoteText } from "@/lib/text/exports";
import { ledgerText } from "@/lib/text/stages";
import { query } from "../kernel/procedure";
import { readProjectRows, toProjectItem } from "../project/list-projects";
import { exportDetail, ledgerFile, oneAtATime, requireFits } from "./ledger-file";
import { readFilterNames, readNotes } from "./notes";
import { projectSheet } from "./project-sheet";

/** The ledger's own name when the filter is one ledger, else 项目台账. */
function nameOf({ stageGroups, stages }: ProjectFilter): string {
  const [only, ...others] = stageGroups ?? [];
  return only && others.length === 0 && !stages?.length ? ledgerText[only] : "项目台账";
}

const investmentOf = (item: ProjectListItem) =>
  item.sight === "full" && item.totalInvestmentFen !== null ? [fen(item.totalInvestmentFen)] : [];

/** Every row of a project list as a file, with its sum. No contact is in it. Throws EXPORT_TOO_LONG beyond 50,000 rows. */
export const exportProjects = query({
  name: "project.export",
  permission: "project.read",
  summary: "导出项目台账（.xlsx 或 .csv）",
  method: "GET",
  path: "/projects/export",
  input: exportProjectsInput,
  output: exportedFile,
  run: ({ db, actor, input, today, now }) =>
    oneAtATime(async () => {
      const rows = await readProjectRows(db, actor, { ...input, limit: mostExportRows });
      requireFits(rows.length);
      const items = rows.map(toProjectItem);
      const notes = await readNotes(db, actor, {
        unit: "万元",
        today,
        now,
        counting: projectNoteText,
        filter: projectFilterText(input, await readFilterNames(db, input)),
        rowCount: items.length,
      });
      const sheet = projectSheet({
        items,
        totalInvestmentFen: sumFen(items.flatMap(investmentOf)),
        fullCount: items.filter(({ sight }) => sight === "full").length,
        name: nameOf(input),
        notes,
      });
      return ledgerFile(sheet, input.format, today);
    }),
  audit: ({ input, output }) => exportDetail(input, output),
});
