/** What a cell may hold: text, a number in the column's unit, nothing. */
export type CellValue = string | number | null;

/**
 * `money` counts ten-thousandths (fen to 万元, US cents to 万美元) and is written exact; `date` holds
 * `YYYY-MM-DD`; `area` is a number of two decimals.
 */
export type ColumnKind = "text" | "money" | "date" | "count" | "area";

export type SheetColumn<Row> = {
  header: string;
  kind: ColumnKind;
  /** In characters of the body font. */
  width: number;
  value: (row: Row) => CellValue;
  /** Sum of the column in the smallest unit, for the last row. */
  total?: number;
};

/** A ledger as it is handed on: heading, notes, columns and rows, the same for a workbook and for plain text. */
export type Sheet = {
  /** Name of the tab and of the file. */
  name: string;
  title: string;
  /** Lines between title and table. */
  notes: readonly string[];
  columns: readonly SheetColumn<number>[];
  /** Rows are read by index, so that no second copy of a long ledger is made. */
  rowCount: number;
  totalLabel: string;
};

/** The first column numbers the rows, the second names them: there the last row says what it sums. */
export const labelColumn = 1;

const smallestPerUnit = 1_000_000;

/** Fen as 万元 or US cents as 万美元, exact to the last digit within what a workbook can hold. */
export const inUnit = (smallest: number): number => smallest / smallestPerUnit;

// biome-ignore lint/suspicious/noControlCharactersInRegex: a workbook with one of them does not open
const unprintable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g;
const leadsToFormula = /^[=+\-@\t\r\n＝＋－＠]/;

/** Text that no spreadsheet takes for a formula, whatever somebody typed into a name. */
export function inertText(text: string): string {
  const shown = text.replace(unprintable, "");
  return leadsToFormula.test(shown) ? `'${shown}` : shown;
}
