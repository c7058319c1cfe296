import { type CellValue, type ColumnKind, inertText, inUnit, labelColumn, type Sheet } from "./sheet";

const byteOrderMark = "\uFEFF";

/** A field by RFC 4180. */
const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

function field(value: CellValue, kind: ColumnKind): string {
  if (value === null) return "";
  if (typeof value === "number") return String(kind === "money" ? inUnit(value) : value);
  return quoted(inertText(value));
}

const line = (fields: readonly string[]): string => `${fields.join(",")}\r\n`;

/** The sheet as UTF-8 text with a byte order mark: notes, header, rows and sums, money exact in the unit of its column. */
export function toCsv(sheet: Sheet): string {
  const parts = [byteOrderMark, line([quoted(sheet.title)])];
  for (const note of sheet.notes) parts.push(line([quoted(inertText(note))]));
  parts.push(line(sheet.columns.map(({ header }) => quoted(header))));
  for (let index = 0; index < sheet.rowCount; index += 1) {
    parts.push(line(sheet.columns.map(({ value, kind }) => field(value(index), kind))));
  }
  parts.push(
    line(
      sheet.columns.map(({ total, kind }, index) =>
        index === labelColumn ? quoted(sheet.totalLabel) : field(total ?? null, kind),
      ),
    ),
  );
  return parts.join("");
}
