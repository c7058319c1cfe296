"use client";

import { useEffect, useMemo, useRef } from "react";
import { toast } from "@/components/ui/toast";
import { carryOver } from "@/domain/target/carry-over";
import { placeKey } from "@/domain/target/place";
import { roundStepOf } from "@/domain/target/split";
import type { TargetMatrix } from "@/domain/target/target.schema";
import { type TargetUnit, targetInputText } from "@/lib/format/target-amount";
import type { Edits, TableCell, TableRow, TargetTable } from "./table-model";
import type { EditDispatch } from "./use-edits";

type Desk = {
  matrix: TargetMatrix;
  table: TargetTable;
  shownRows: readonly TableRow[];
  unit: TargetUnit;
  dispatch: EditDispatch;
  onSelect: (cellKey: string) => void;
};

const cellsOf = (rows: readonly TableRow[]): TableCell[] => rows.flatMap(({ cells }) => cells);

function pasteInto(
  { shownRows, unit }: Desk,
  at: { row: number; column: number },
  block: readonly string[][],
) {
  const edits: Record<string, Edits[string]> = {};
  let left = 0;
  for (const [down, line] of block.entries()) {
    for (const [across, text] of line.entries()) {
      const found = shownRows[at.row + down]?.cells[at.column + across];
      if (found?.cell.mayEdit) edits[found.key] = { text, unit, revision: revisionOf(found) };
      else left += 1;
    }
  }
  return { edits, left };
}

const revisionOf = ({ edit, cell }: TableCell): number => edit?.revision ?? cell.revision;

/** What one does in the table: the same functions for its whole life, so that a keystroke redraws one cell. */
export function useHands(desk: Desk) {
  const latest = useRef(desk);
  useEffect(() => {
    latest.current = desk;
  });
  return useMemo(() => {
    const writeValues = (found: readonly { cell: TableCell; value: number | null }[]) => {
      const { matrix, unit, dispatch } = latest.current;
      const edits = found.map(({ cell, value }) => [
        cell.key,
        { text: targetInputText(value, matrix.measure, unit), unit, revision: revisionOf(cell) },
      ]);
      dispatch({ kind: "write", edits: Object.fromEntries(edits) });
    };
    return {
      onWrite: (cellKey: string, text: string) => {
        const { table, unit, dispatch } = latest.current;
        const cell = cellsOf(table.rows).find(({ key }) => key === cellKey);
        if (cell)
          dispatch({ kind: "write", edits: { [cellKey]: { text, unit, revision: revisionOf(cell) } } });
      },
      onSelect: (cellKey: string) => latest.current.onSelect(cellKey),
      onRevert: (cellKey: string) => latest.current.dispatch({ kind: "forget", keys: [cellKey] }),
      onPaste: (at: { row: number; column: number }, block: string[][]) => {
        const { edits, left } = pasteInto(latest.current, at, block);
        const count = Object.keys(edits).length;
        latest.current.dispatch({ kind: "write", edits });
        toast(left > 0 ? `已填入 ${count} 格，${left} 格不能改，未填` : `已填入 ${count} 格`);
      },
      writeValues,
      carryOver: () => {
        const { matrix, table } = latest.current;
        if (matrix.year === null) return;
        const cells = cellsOf(table.rows);
        const byKey = new Map(cells.map((cell) => [cell.key, cell]));
        const facts = cells.map(({ place, value, cell }) => ({
          place,
          value,
          lastValue: cell.lastYearTarget,
          mayEdit: cell.mayEdit,
        }));
        const filled = carryOver(facts, matrix.year, (whole) => roundStepOf(matrix.measure, whole));
        writeValues(
          filled.flatMap(({ place, value }) => {
            const cell = byKey.get(placeKey(place));
            return cell ? [{ cell, value }] : [];
          }),
        );
        toast(
          filled.length > 0
            ? `已按上年比例填入 ${filled.length} 格，保存后生效`
            : "没有可填的空格：先填上级任务，或上年没有分解",
        );
      },
    };
  }, []);
}

export type Hands = ReturnType<typeof useHands>;
