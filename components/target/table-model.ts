import { parentsOf, placeKey, subjectKey, type TargetPlace, type TargetSplit } from "@/domain/target/place";
import { sumsOf, type TargetSum } from "@/domain/target/sums";
import type { TargetCell, TargetMatrix, TargetRow } from "@/domain/target/target.schema";
import { parseTarget, type TargetTextCode, type TargetUnit } from "@/lib/format/target-amount";
import { industryText } from "@/lib/text/industries";
import { periodText } from "@/lib/text/targets";

/** A figure typed over a revision, in the unit the table had then, and not saved yet. */
export type Edit = { text: string; revision: number; unit: TargetUnit };
export type Edits = Readonly<Record<string, Edit>>;

/** One figure of the table as it stands now, what was typed included. */
export type TableCell = {
  key: string;
  place: TargetPlace;
  cell: TargetCell;
  edit: Edit | undefined;
  /** Typed when it can be read, else issued. */
  value: number | null;
  isChanged: boolean;
  /** Somebody has revised it since it was typed over. */
  isStale: boolean;
  refusal: TargetTextCode | null;
};

export type TableRow = { key: string; row: TargetRow; name: string; cells: TableCell[]; hasEdits: boolean };

export type TargetTable = { rows: TableRow[]; sums: TargetSum[]; changed: TableCell[]; refused: TableCell[] };

export function nameOfRow({ kind, name, industry }: Pick<TargetRow, "kind" | "name" | "industry">): string {
  if (kind === "park") return "全园";
  return industry ? industryText[industry] : (name ?? "");
}

export const nameOfPlace = (row: TableRow, place: TargetPlace): string =>
  `${row.name} · ${periodText(place.period)}`;

function cellOf(matrix: TargetMatrix, row: TargetRow, cell: TargetCell, edits: Edits): TableCell {
  const { departmentId, userId, industry } = row;
  const place = { period: cell.period, departmentId, userId, industry };
  const key = placeKey(place);
  const edit = cell.mayEdit ? edits[key] : undefined;
  const plain = { key, place, cell, edit };
  if (!edit) return { ...plain, value: cell.target, isChanged: false, isStale: false, refusal: null };
  const isOvertaken = edit.revision < cell.revision;
  const read = parseTarget(edit.text, matrix.measure, edit.unit);
  if (!read.ok) {
    return { ...plain, value: cell.target, isChanged: true, isStale: isOvertaken, refusal: read.code };
  }
  const isChanged = read.value !== cell.target;
  return { ...plain, value: read.value, isChanged, isStale: isChanged && isOvertaken, refusal: null };
}

/** The table with everything typed in it: values, differences, what would be saved. */
export function tableOf(matrix: TargetMatrix, edits: Edits): TargetTable {
  const rows = matrix.rows.map((row): TableRow => {
    const cells = row.cells.map((cell) => cellOf(matrix, row, cell, edits));
    return {
      key: subjectKey(row),
      row,
      name: nameOfRow(row),
      cells,
      hasEdits: cells.some(({ isChanged }) => isChanged),
    };
  });
  const cells = rows.flatMap((row) => row.cells);
  const shown = new Set(cells.map(({ key }) => key));
  const sums = sumsOf(cells.map(({ place, value }) => ({ place, value })));
  return {
    rows,
    sums: sums.filter(({ parent }) => shown.has(placeKey(parent))),
    changed: cells.filter(({ isChanged, refusal }) => isChanged && refusal === null),
    refused: cells.filter(({ refusal }) => refusal !== null),
  };
}

/** A figure with the line it stands in. */
export type Part = { row: TableRow; cell: TableCell };

/** What every part of the desk draws from. */
export type TableView = { matrix: TargetMatrix; table: TargetTable; unit: TargetUnit };

export function findCell(table: TargetTable, key: string | null): Part | null {
  for (const row of table.rows) {
    const cell = row.cells.find((each) => each.key === key);
    if (cell) return { row, cell };
  }
  return null;
}

/** What a figure is broken down into, by kind of breakdown; only where all parts may be edited. */
export function editableParts(table: TargetTable, cellKey: string): Map<TargetSplit, Part[]> {
  const groups = new Map<TargetSplit, Part[]>();
  for (const row of table.rows) {
    for (const cell of row.cells) {
      for (const { split, parent } of parentsOf(cell.place)) {
        if (placeKey(parent) === cellKey) groups.set(split, [...(groups.get(split) ?? []), { row, cell }]);
      }
    }
  }
  return new Map([...groups].filter(([, parts]) => parts.every(({ cell }) => cell.cell.mayEdit)));
}
