import type { MouseEvent } from "react";
import { classNames } from "@/lib/class-names";
import { RowLink } from "./row-link";
import { cellPadding } from "./table-layout";
import type { Column, Opening } from "./types";

type TableRowProps<Row> = {
  row: Row;
  rowIndex: number;
  height: number;
  columns: readonly Column<Row>[];
  titleId: string | undefined;
  lefts: ReadonlyMap<string, number>;
  opening: Opening<Row>;
  onActivate: (row: Row) => void;
};

const interactive = "a, button, input, select, textarea, label, summary";

/** A press on the row's ground opens it, unless it hit a control or ended a text selection. */
function isOnGround(event: MouseEvent): boolean {
  if (event.target instanceof Element && event.target.closest(interactive)) return false;
  return (window.getSelection()?.toString() ?? "") === "";
}

export function TableRow<Row>(props: TableRowProps<Row>) {
  const { row, rowIndex, height, columns, titleId, lefts, opening, onActivate } = props;
  const isSelected = opening.selectedId === opening.getRowId(row);
  const canOpen = Boolean(opening.onOpen ?? opening.rowHref);
  return (
    <tr
      aria-rowindex={rowIndex}
      aria-current={isSelected || undefined}
      style={{ height }}
      onClick={canOpen ? (event) => isOnGround(event) && onActivate(row) : undefined}
      className={classNames(
        "group/row bg-surface aria-[current=true]:bg-accent-soft",
        canOpen && "cursor-pointer hover:bg-hover focus-within:bg-hover",
      )}
    >
      {columns.map((column) => {
        const left = lefts.get(column.id);
        const content = column.cell(row);
        const Cell = column.id === titleId ? "th" : "td";
        return (
          <Cell
            key={column.id}
            scope={Cell === "th" ? "row" : undefined}
            style={{ left }}
            className={classNames(
              "truncate border-b hairline py-0 text-sm font-normal",
              cellPadding,
              left === undefined
                ? undefined
                : "sticky z-10 bg-inherit group-data-[scrolled=true]/scroll:border-r",
              column.align === "end" ? "text-right tabular-nums" : "text-left",
            )}
          >
            {column.id === titleId ? (
              <RowLink row={row} opening={opening}>
                {content}
              </RowLink>
            ) : (
              content
            )}
          </Cell>
        );
      })}
    </tr>
  );
}
