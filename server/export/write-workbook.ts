import { type Cell, type CellStyle, type CellValue as WorkbookValue, writeXlsx } from "hucre/xlsx";
import { inertText, inUnit, labelColumn, type Sheet, type SheetColumn } from "@/domain/export/sheet";

const thin = { style: "thin", color: { rgb: "999999" } } as const;
const boxed = { border: { top: thin, right: thin, bottom: thin, left: thin } } satisfies CellStyle;
const centred = { horizontal: "center", vertical: "center", wrapText: true } as const;

const formats: Record<SheetColumn<number>["kind"], CellStyle> = {
  text: {},
  money: { numFmt: "#,##0.00####" },
  count: { numFmt: "#,##0" },
  area: { numFmt: "#,##0.00" },
  date: { numFmt: "yyyy-mm-dd" },
};

const titleStyle: CellStyle = { font: { name: "黑体", size: 16, bold: true }, alignment: centred };
const noteStyle: CellStyle = { font: { size: 10 }, alignment: { vertical: "center", wrapText: true } };
const headStyle: CellStyle = { ...boxed, font: { bold: true }, alignment: centred };

/** Name of a column by its place: A, B … Z, AA. */
export const columnName = (index: number): string =>
  index < 26
    ? String.fromCharCode(65 + index)
    : columnName(Math.floor(index / 26) - 1) + columnName(index % 26);

const dayOf = (date: string) => new Date(`${date}T00:00:00Z`);

function cellValueOf({ kind, value }: SheetColumn<number>, index: number): WorkbookValue {
  const raw = value(index);
  if (raw === null) return null;
  if (typeof raw === "number") return kind === "money" ? inUnit(raw) : raw;
  return kind === "date" ? dayOf(raw) : inertText(raw);
}

/** The sum as a formula that a reader can check, with its value for who does not calculate. */
function totalCell(
  { total, kind }: SheetColumn<number>,
  letter: string,
  rows: [number, number],
): Partial<Cell> {
  const style: CellStyle = { ...boxed, ...formats[kind], font: { bold: true } };
  if (total === undefined) return { value: null, style };
  const value = kind === "money" ? inUnit(total) : total;
  if (rows[1] < rows[0]) return { value, style };
  const formula = `ROUND(SUM(${letter}${rows[0]}:${letter}${rows[1]}),6)`;
  return { value, type: "formula", formula, formulaResult: value, style };
}

type Cells = Map<string, Partial<Cell>>;

function headingCells(sheet: Sheet, headRow: number): Cells {
  const cells: Cells = new Map();
  const lines = [sheet.title, ...sheet.notes];
  for (let row = 0; row < headRow; row += 1) {
    for (let column = 0; column < sheet.columns.length; column += 1) {
      const value = column === 0 ? inertText(lines[row] ?? "") : null;
      cells.set(`${row},${column}`, { value, style: row === 0 ? titleStyle : noteStyle });
    }
  }
  for (const [column, { header }] of sheet.columns.entries()) {
    cells.set(`${headRow},${column}`, { value: header, style: headStyle });
  }
  return cells;
}

function addTotals(cells: Cells, sheet: Sheet, headRow: number): void {
  const first = headRow + 2;
  const last = headRow + 1 + sheet.rowCount;
  for (const [index, column] of sheet.columns.entries()) {
    const cell =
      index === labelColumn
        ? { value: sheet.totalLabel, style: headStyle }
        : totalCell(column, columnName(index), [first, last]);
    cells.set(`${last},${index}`, cell);
  }
}

function rowsOf(sheet: Sheet, headRow: number): WorkbookValue[][] {
  const rows: WorkbookValue[][] = Array.from({ length: headRow + 1 }, () => []);
  for (let index = 0; index < sheet.rowCount; index += 1) {
    rows.push(sheet.columns.map((column) => cellValueOf(column, index)));
  }
  return rows;
}

/** In characters; what is wider goes on A3. */
const widestOnA4 = 150;

/** A workbook of one sheet: heading, frozen header, rows with numbers and dates as such, sums as formulas, print set-up. */
export function writeWorkbook(sheet: Sheet): Promise<Uint8Array> {
  const headRow = 1 + sheet.notes.length;
  const cells = headingCells(sheet, headRow);
  addTotals(cells, sheet, headRow);
  const lastColumn = sheet.columns.length - 1;
  const width = sheet.columns.reduce((sum, column) => sum + column.width, 0);
  const merges = Array.from({ length: headRow }, (_, row) => ({
    startRow: row,
    startCol: 0,
    endRow: row,
    endCol: lastColumn,
  }));
  return writeXlsx({
    defaultFont: { name: "宋体", size: 10 },
    sheets: [
      {
        name: sheet.name,
        rows: rowsOf(sheet, headRow),
        cells,
        merges,
        columns: sheet.columns.map((column) => ({
          width: column.width,
          style: { ...boxed, ...formats[column.kind] },
        })),
        rowDefs: new Map([
          [0, { height: 30 }],
          [headRow, { height: 22 }],
        ]),
        freezePane: { rows: headRow + 1, columns: 2 },
        pageSetup: {
          paperSize: width > widestOnA4 ? "a3" : "a4",
          orientation: "landscape",
          fitToPage: true,
          fitToWidth: 1,
          fitToHeight: 0,
          printTitlesRow: `$${headRow + 1}:$${headRow + 1}`,
          margins: { top: 0.6, bottom: 0.7, left: 0.5, right: 0.5, header: 0.3, footer: 0.3 },
        },
        headerFooter: { oddFooter: "&C第 &P 页，共 &N 页" },
      },
    ],
  });
}
