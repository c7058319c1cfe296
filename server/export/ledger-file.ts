import { toCsv } from "@/domain/export/csv";
import { mostExportRows } from "@/domain/export/export.schema";
import type { ExportFormat } from "@/domain/export/format";
import type { Sheet } from "@/domain/export/sheet";
import { ruleError } from "../kernel/app-error";
import { writeWorkbook } from "./write-workbook";

const mediaTypes: Record<ExportFormat, string> = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  csv: "text/csv;charset=utf-8",
};

/** A file that knows how many rows it holds, for the audit log. */
export class LedgerFile extends File {
  readonly rowCount: number;

  constructor(content: string | Uint8Array<ArrayBuffer>, name: string, type: string, rowCount: number) {
    super([content], name, { type });
    this.rowCount = rowCount;
  }
}

let previous: Promise<unknown> = Promise.resolve();

/** One ledger is written at a time, so that many large ones don't fill the memory together. */
export function oneAtATime<Result>(work: () => Promise<Result>): Promise<Result> {
  const next = previous.then(work, work);
  previous = next.catch(() => undefined);
  return next;
}

/** How many rows a statement may read: one more than a file may hold, so that too many are noticed. */
export const exportReadLimit = mostExportRows + 1;

/** Throws EXPORT_TOO_LONG rather than leaving rows out. */
export function requireFits(rowCount: number): void {
  if (rowCount > mostExportRows) throw ruleError("EXPORT_TOO_LONG");
}

/** The sheet as a file in the format asked for, named after the ledger and the day. */
export async function ledgerFile(sheet: Sheet, format: ExportFormat, today: string): Promise<LedgerFile> {
  const name = `${sheet.name}-${today.replaceAll("-", "")}.${format}`;
  if (format === "csv") return new LedgerFile(toCsv(sheet), name, mediaTypes.csv, sheet.rowCount);
  const bytes = new Uint8Array(await writeWorkbook(sheet));
  return new LedgerFile(bytes, name, mediaTypes.xlsx, sheet.rowCount);
}

/** What the log keeps of an export: the filter and how many rows left the office. */
export const exportDetail = (input: Record<string, unknown>, file: File) => ({
  detail: { filter: input, rows: file instanceof LedgerFile ? file.rowCount : null, fileName: file.name },
});
