import type { TargetSum } from "@/domain/target/sums";
import type { TargetMatrix } from "@/domain/target/target.schema";
import { formatTarget, type TargetUnit, targetInputText } from "@/lib/format/target-amount";
import { targetTextRefusal } from "@/lib/text/targets";
import { ActualLine, progressOfCell } from "./actual-line";
import { CellInput } from "./cell-input";
import { CellNotes } from "./cell-notes";
import { nameOfPlace, type TableCell, type TableRow } from "./table-model";
import { calendarText, TargetMeter } from "./target-meter";

/** What a hand can do in the table. */
export type GridHands = {
  onWrite: (cellKey: string, text: string) => void;
  onSelect: (cellKey: string) => void;
};

type GridCellProps = {
  matrix: TargetMatrix;
  sums: readonly TargetSum[];
  row: TableRow;
  cell: TableCell;
  column: number;
  at: string;
  unit: TargetUnit;
  hands: GridHands;
  write: (value: number) => string;
};

/** What stands in the input while one types: the own text, rewritten when the table's unit has changed since. */
export function typedTextOf(cell: TableCell, { measure }: TargetMatrix, unit: TargetUnit): string {
  const { edit, refusal, value } = cell;
  return edit && (edit.unit === unit || refusal) ? edit.text : targetInputText(value, measure, unit);
}

/** Target above, what was reached below; the first column also stands against the calendar. */
export function GridCell({ matrix, sums, row, cell, column, at, unit, hands, write }: GridCellProps) {
  const span = matrix.columns[column];
  if (!span) return null;
  const name = nameOfPlace(row, cell.place);
  const progress = progressOfCell(matrix, span, cell);
  const issued = formatTarget(cell.value, matrix.measure, unit);
  const error = cell.refusal ? targetTextRefusal[cell.refusal] : null;
  return (
    <div className="grid gap-0.5">
      <CellInput
        at={at}
        cellKey={cell.key}
        name={`${name}任务`}
        typedText={typedTextOf(cell, matrix, unit)}
        shownText={cell.refusal ? (cell.edit?.text ?? "") : issued}
        mayEdit={cell.cell.mayEdit}
        isChanged={cell.isChanged}
        error={cell.isStale ? "他人刚刚调整过，核对" : error}
        onWrite={hands.onWrite}
        onSelect={hands.onSelect}
      />
      <div className="px-1.5 text-right">
        <ActualLine matrix={matrix} name={name} cell={cell} progress={progress} unit={unit} />
        {column === 0 && progress.completionBp !== null ? (
          <div className="mt-1.5 mb-1">
            <TargetMeter label={`${name}进度`} progress={progress} />
            {row.row.kind === "industry" ? null : (
              <p className="mt-1 text-xs text-ink-muted">{calendarText(progress)}</p>
            )}
          </div>
        ) : null}
        <CellNotes cellKey={cell.key} sums={sums} write={write} />
      </div>
    </div>
  );
}
