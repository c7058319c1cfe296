"use client";

import { Fragment, useState } from "react";
import { Icon } from "@/components/ui/icon";
import type { TargetMatrix } from "@/domain/target/target.schema";
import { formatTarget, type TargetUnit, targetUnitText } from "@/lib/format/target-amount";
import { columnText, targetTextRefusal } from "@/lib/text/targets";
import { ActualLine, progressOfCell } from "./actual-line";
import { CellInput } from "./cell-input";
import { CellNotes } from "./cell-notes";
import { type GridHands, typedTextOf } from "./grid-cell";
import { nameOfPlace, type TableCell, type TableRow, type TargetTable } from "./table-model";
import { TargetMeter } from "./target-meter";

type ListProps = { matrix: TargetMatrix; table: TargetTable; unit: TargetUnit; hands: GridHands };

/** One subject after the other, the year in sight; a tap opens its quarters and its people. */
export function PhoneList(props: ListProps) {
  const { rows } = props.table;
  const tops = rows.filter(({ row }) => row.kind !== "officer" || props.matrix.scope === "own");
  const officersOf = (row: TableRow) =>
    row.row.kind === "department"
      ? rows.filter((each) => each.row.kind === "officer" && each.row.departmentId === row.row.departmentId)
      : [];
  return (
    <ul aria-label="任务分解表">
      {tops.map((row, index) => (
        <Fragment key={row.key}>
          {row.row.kind === "industry" && tops[index - 1]?.row.kind !== "industry" ? (
            <li className="border-t border-line-strong pt-4 pb-1 text-sm text-ink-muted">按产业</li>
          ) : null}
          <Subject {...props} row={row} inside={officersOf(row)} />
        </Fragment>
      ))}
    </ul>
  );
}

type SubjectProps = ListProps & { row: TableRow; inside: readonly TableRow[] };

function Subject({ row, inside, ...list }: SubjectProps) {
  const { matrix, table, unit } = list;
  const [isOpen, setIsOpen] = useState(
    matrix.scope === "own" || (matrix.scope === "department" && inside.length > 0),
  );
  const [first] = row.cells;
  const [column] = matrix.columns;
  if (!first || !column) return null;
  const progress = progressOfCell(matrix, column, first);
  const unitText = targetUnitText(matrix.measure, unit);
  const write = (value: number) => `${formatTarget(value, matrix.measure, unit)} ${unitText}`;
  return (
    <li className="border-t hairline py-1">
      <button
        type="button"
        aria-expanded={isOpen}
        onClick={() => setIsOpen(!isOpen)}
        className="flex min-h-11 w-full items-center gap-2 text-left"
      >
        <Icon name={isOpen ? "chevron-down" : "chevron-right"} size={16} className="text-ink-muted" />
        <span className="min-w-0 flex-1 font-semibold">
          {row.name}
          {row.hasEdits ? <span className="ml-2 text-sm font-normal text-accent-text">有改动</span> : null}
        </span>
        <span className="tabular-nums">{first.value === null ? "未下达" : write(first.value)}</span>
      </button>
      <div className="pb-1 pl-6">
        <TargetMeter label={`${nameOfPlace(row, first.place)}进度`} progress={progress} />
        <CellNotes cellKey={first.key} sums={table.sums} write={write} />
      </div>
      {isOpen ? (
        <div className="pl-6">
          {row.cells.map((cell, index) => (
            <Period key={cell.key} {...list} row={row} cell={cell} column={index} write={write} />
          ))}
          {inside.length > 0 ? (
            <ul aria-label={`${row.name}人员`} className="mt-1">
              {inside.map((officer) => (
                <Subject key={officer.key} {...list} row={officer} inside={[]} />
              ))}
            </ul>
          ) : null}
        </div>
      ) : null}
    </li>
  );
}

type PeriodProps = ListProps & {
  row: TableRow;
  cell: TableCell;
  column: number;
  write: (value: number) => string;
};

function Period({ matrix, table, unit, hands, row, cell, column, write }: PeriodProps) {
  const span = matrix.columns[column];
  if (!span) return null;
  const name = nameOfPlace(row, cell.place);
  const refusal = cell.refusal ? targetTextRefusal[cell.refusal] : null;
  return (
    <div className="grid grid-cols-[5rem_minmax(0,1fr)_minmax(0,1fr)] items-center gap-x-2 py-1">
      <span className="text-ink-muted">{columnText(cell.place.period, matrix.year === null)}</span>
      <div>
        <CellInput
          at={cell.key}
          cellKey={cell.key}
          name={`${name}任务`}
          typedText={typedTextOf(cell, matrix, unit)}
          shownText={cell.refusal ? (cell.edit?.text ?? "") : formatTarget(cell.value, matrix.measure, unit)}
          mayEdit={cell.cell.mayEdit}
          isChanged={cell.isChanged}
          error={cell.isStale ? "他人刚刚调整过，核对" : refusal}
          onWrite={hands.onWrite}
          onSelect={hands.onSelect}
        />
      </div>
      <ActualLine
        matrix={matrix}
        name={name}
        cell={cell}
        progress={progressOfCell(matrix, span, cell)}
        unit={unit}
      />
      {column > 0 ? (
        <div className="col-span-2 col-start-2">
          <CellNotes cellKey={cell.key} sums={table.sums} write={write} />
        </div>
      ) : null}
    </div>
  );
}
