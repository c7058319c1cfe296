import type { IdleSheetRow } from "@/domain/idle-land/sheet.schema";
import { classNames } from "@/lib/class-names";
import { type IdleSheetColumn, idleSheetColumns } from "@/lib/format/idle-sheet";
import { formatWan } from "@/lib/format/money";
import { absent } from "@/lib/format/number";
import { muOfSqm } from "@/lib/format/parcel-area";

type SheetTableProps = { rows: readonly IdleSheetRow[]; totalAreaSqm: string };

function cellText({ kind, value }: IdleSheetColumn, row: IdleSheetRow): string {
  const cell = value(row);
  if (cell === null || cell === "") return absent;
  return kind === "money" && typeof cell === "number" ? formatWan(cell) : String(cell);
}

const isFigure = ({ kind, header }: IdleSheetColumn) => kind === "money" || header.startsWith("面积");

/** 逐宗核查表 as it goes on A3 or A4 across. */
export function SheetTable({ rows, totalAreaSqm }: SheetTableProps) {
  return (
    <section
      aria-label="逐宗核查表"
      className="scroll-thin relative overflow-x-auto"
      data-print="flow"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
      tabIndex={0}
    >
      <table className="idle-sheet w-full border-collapse text-sm">
        <caption className="sr-only">闲置土地逐宗核查表</caption>
        <thead>
          <tr>
            <th scope="col">序号</th>
            {idleSheetColumns.map(({ header }) => (
              <th key={header} scope="col">
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={row.parcelId}>
              <td className="tabular-nums">{index + 1}</td>
              {idleSheetColumns.map((column) => (
                <td
                  key={column.header}
                  className={classNames(
                    isFigure(column) && "text-right",
                    column.kind !== "text" && "tabular-nums",
                  )}
                >
                  {cellText(column, row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <td colSpan={idleSheetColumns.length + 1}>
              合计 {rows.length} 宗，{muOfSqm(totalAreaSqm)} 亩
            </td>
          </tr>
        </tfoot>
      </table>
    </section>
  );
}
