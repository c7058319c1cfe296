import { classNames } from "@/lib/class-names";
import { cellPadding } from "./table-layout";
import type { Column } from "./types";

type TableFootProps<Row> = {
  columns: readonly Column<Row>[];
  lefts: ReadonlyMap<string, number>;
  rowIndex: number;
};

/** Sums, always in view. */
export function TableFoot<Row>({ columns, lefts, rowIndex }: TableFootProps<Row>) {
  if (columns.every((column) => column.footer === undefined)) return null;
  return (
    <tfoot>
      <tr aria-rowindex={rowIndex}>
        {columns.map((column) => {
          const left = lefts.get(column.id);
          return (
            <td
              key={column.id}
              style={{ left }}
              className={classNames(
                "sticky bottom-0 h-9 truncate border-t hairline bg-canvas text-sm",
                cellPadding,
                left === undefined ? "z-10" : "z-20 group-data-[scrolled=true]/scroll:border-r",
                column.align === "end" ? "text-right font-semibold tabular-nums" : "text-left text-ink-muted",
              )}
            >
              {column.footer}
            </td>
          );
        })}
      </tr>
    </tfoot>
  );
}
