import type { AmountRow } from "@/domain/amount/amount.schema";
import { amountFilter } from "@/domain/amount/amount-filter.schema";
import { exportAmountsInput, exportedFile } from "@/domain/export/export.schema";
import { fen, sumFen } from "@/domain/money/fen";
import { measureNoteText } from "@/lib/text/amounts";
import { amountFilterText } from "@/lib/text/exports";
import { readRuleWords } from "../counting/read-counting";
import { query } from "../kernel/procedure";
import { type AmountSums, amountSheet, amountUnit } from "./amount-sheet";
import { exportDetail, exportReadLimit, ledgerFile, oneAtATime, requireFits } from "./ledger-file";
import { readFilterNames, readNotes } from "./notes";
import { readAllAmounts } from "./read-all-amounts";

const sumOf = (rows: readonly AmountRow[], value: (row: AmountRow) => number) =>
  sumFen(rows.map((row) => fen(value(row))));

/** Sums over the rows themselves, so that the last row of the file is the sum of what stands above it. */
export const sumRows = (rows: readonly AmountRow[]): AmountSums => ({
  countedFen: sumOf(rows, (row) => row.countedFen),
  notCountedFen: sumOf(rows, (row) => row.amountFen - row.countedFen),
  countedUsdCents: sumOf(rows, (row) => row.countedUsdCents),
  notCountedUsdCents: sumOf(rows, (row) => (row.amountUsdCents ?? row.countedUsdCents) - row.countedUsdCents),
});

/** Every row of an amount list as a file, with its sums. Throws EXPORT_TOO_LONG beyond 50,000 rows. */
export const exportAmounts = query({
  name: "amount.export",
  permission: "amount.read",
  summary: "导出资金台账（.xlsx 或 .csv）",
  method: "GET",
  path: "/amounts/export",
  input: exportAmountsInput,
  output: exportedFile,
  run: ({ db, actor, input, today, now }) =>
    oneAtATime(async () => {
      const filter = amountFilter.parse(input);
      const order = { sort: input.sort, direction: input.direction, limit: exportReadLimit };
      const rows = await readAllAmounts(db, actor, filter, order);
      requireFits(rows.length);
      const { measure } = filter;
      const names = { ...(await readFilterNames(db, filter)), project: rows[0]?.projectName };
      const notes = await readNotes(db, actor, {
        unit: amountUnit(measure),
        today,
        now,
        counting: measureNoteText[measure],
        filter: amountFilterText(filter, names),
        rowCount: rows.length,
      });
      const words = await readRuleWords(db);
      const sheet = amountSheet({ measure, rows, sums: sumRows(rows), words, notes });
      return ledgerFile(sheet, input.format, today);
    }),
  audit: ({ input, output }) => exportDetail(input, output),
});
