import Link from "next/link";
import { toneText } from "@/components/ui/tone";
import { isoMonth } from "@/domain/calendar/date";
import type { Progress } from "@/domain/plan/progress";
import { standOf } from "@/domain/target/stand";
import type { TargetMatrix } from "@/domain/target/target.schema";
import { formatMeasure, measuredValue } from "@/lib/format/measure";
import { formatNumber, formatPercent } from "@/lib/format/number";
import type { TargetUnit } from "@/lib/format/target-amount";
import { amountsHref } from "@/lib/search-params/amount-ledger";
import { measureShortText } from "@/lib/text/amounts";
import type { TableCell } from "./table-model";
import { standText, toneOfStand } from "./target-meter";

type Column = TargetMatrix["columns"][number];

/** How a figure stands as it is typed now. */
export function progressOfCell(
  matrix: TargetMatrix,
  column: Column,
  { cell, value, isChanged }: TableCell,
): Progress {
  // safe because the server computed it with the same function and the schema only dropped the brand
  if (!isChanged) return cell.progress as Progress;
  const span = { firstMonth: isoMonth(column.firstMonth), lastMonth: isoMonth(column.lastMonth) };
  const actual = measuredValue(matrix.measure, cell.figure);
  return standOf({ span, target: value, actual, asOfMonth: isoMonth(matrix.asOfMonth) });
}

type ActualLineProps = {
  matrix: TargetMatrix;
  name: string;
  cell: TableCell;
  progress: Progress;
  unit: TargetUnit;
};

/** What was reached, opening its list, and its share of the target. */
export function ActualLine({ matrix, name, cell, progress, unit }: ActualLineProps) {
  const { figure } = cell.cell;
  const hasBegun = progress.state !== "notBegun" || figure.count > 0;
  if (!hasBegun) return <span className="text-xs text-ink-faint">未到</span>;
  const scale = unit === "wan" ? "row" : "figure";
  const actual = formatMeasure(matrix.measure, figure, scale);
  const words = measureShortText[matrix.measure];
  return (
    <span className="flex items-baseline justify-end gap-1.5 text-xs whitespace-nowrap text-ink-muted tabular-nums">
      <Link
        href={amountsHref(figure.filter)}
        className="touch -my-1 inline-flex min-h-6 min-w-6 items-center justify-end hover:underline"
        aria-label={`${name}${words} ${actual}，共 ${formatNumber(figure.count)} 笔`}
        title={`${words} ${actual}，共 ${formatNumber(figure.count)} 笔，点开逐笔核对`}
      >
        {actual}
      </Link>
      {progress.completionBp === null ? null : (
        <span className={toneText[toneOfStand(progress)]} title={standText(progress)}>
          {formatPercent(progress.completionBp)}
        </span>
      )}
    </span>
  );
}
