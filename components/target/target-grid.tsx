"use client";

import { type ClipboardEvent, Fragment, useRef } from "react";
import type { TargetMatrix } from "@/domain/target/target.schema";
import { classNames } from "@/lib/class-names";
import { formatTarget, type TargetUnit, targetUnitText } from "@/lib/format/target-amount";
import { columnText } from "@/lib/text/targets";
import { GridCell } from "./grid-cell";
import { pastedBlock } from "./paste";
import { RowName } from "./row-name";
import type { TableView } from "./table-model";
import { useCellWalk } from "./use-cell-walk";
import type { Hands } from "./use-hands";
import type { OpenDepartments } from "./use-open-departments";

type TargetGridProps = TableView & { departments: OpenDepartments; hands: Hands };

function Head({ matrix, unit }: { matrix: TargetMatrix; unit: TargetUnit }) {
  const isPlan = matrix.year === null;
  return (
    <thead>
      <tr className="text-sm text-ink-muted">
        <th scope="col" className="sticky left-0 z-10 w-44 bg-canvas px-2 py-2 text-left font-normal">
          单位：{targetUnitText(matrix.measure, unit)}
        </th>
        {matrix.columns.map(({ period }, index) => (
          <th
            key={period}
            scope="col"
            className={classNames("px-1.5 py-2 text-right font-normal", index === 0 ? "w-48" : "w-36")}
          >
            {columnText(period, isPlan)}
          </th>
        ))}
      </tr>
    </thead>
  );
}

/** The sheet of an office: park, departments with their people, industries; a year and its quarters. */
export function TargetGrid({ matrix, table, unit, departments, hands }: TargetGridProps) {
  const { shownRows: rows, openIds, toggle: onToggle } = departments;
  const tableRef = useRef<HTMLTableElement>(null);
  const onKeyDown = useCellWalk(tableRef, hands.onRevert);
  const onPaste = (event: ClipboardEvent) => {
    const input = event.target;
    if (!(input instanceof HTMLInputElement) || !input.dataset.cell) return;
    const block = pastedBlock(event.clipboardData.getData("text/plain"));
    if (!block) return;
    event.preventDefault();
    const [row = 0, column = 0] = input.dataset.cell.split(":").map(Number);
    hands.onPaste({ row, column }, block);
  };
  const write = (value: number) =>
    `${formatTarget(value, matrix.measure, unit)} ${targetUnitText(matrix.measure, unit)}`;
  return (
    <div className="scroll-thin overflow-x-auto" data-print="flow">
      <table
        ref={tableRef}
        aria-label="任务分解表"
        onKeyDown={onKeyDown}
        onPaste={onPaste}
        className="w-full min-w-[60rem] table-fixed border-collapse"
      >
        <Head matrix={matrix} unit={unit} />
        <tbody>
          {rows.map((row, index) => (
            <Fragment key={row.key}>
              {row.row.kind === "industry" && rows[index - 1]?.row.kind !== "industry" ? (
                <tr>
                  <th
                    scope="rowgroup"
                    colSpan={matrix.columns.length + 1}
                    className="border-t border-line-strong px-2 pt-4 pb-1 text-left text-sm text-ink-muted"
                  >
                    按产业
                  </th>
                </tr>
              ) : null}
              <tr className="border-t hairline align-top">
                <th scope="row" className="sticky left-0 z-10 bg-canvas px-2 py-2 text-left font-normal">
                  <RowName
                    row={row}
                    rows={table.rows}
                    openIds={openIds}
                    onToggle={onToggle}
                    scope={matrix.scope}
                  />
                </th>
                {row.cells.map((cell, column) => (
                  <td key={cell.key} className="px-1.5 py-1.5">
                    <GridCell
                      matrix={matrix}
                      sums={table.sums}
                      row={row}
                      cell={cell}
                      column={column}
                      at={`${index}:${column}`}
                      unit={unit}
                      hands={hands}
                      write={write}
                    />
                  </td>
                ))}
              </tr>
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  );
}
