"use client";

import { useQuery } from "@tanstack/react-query";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { TargetMatrix } from "@/domain/target/target.schema";
import { formatInstant } from "@/lib/format/date";
import { formatTarget, type TargetUnit } from "@/lib/format/target-amount";
import { targetHistoryQuery } from "./queries";
import { nameOfPlace, type TableCell, type TargetTable } from "./table-model";

type StaleNoticeProps = {
  matrix: TargetMatrix;
  table: TargetTable;
  unit: TargetUnit;
  onTake: (cells: readonly TableCell[]) => void;
  onKeep: (cells: readonly TableCell[]) => void;
};

const listed = 8;

/** Who revised a figure last, when and why. */
function LastRevision({ measure, cell }: { measure: TargetMatrix["measure"]; cell: TableCell }) {
  const { data } = useQuery(targetHistoryQuery(measure, cell.place));
  const last = data?.items[0];
  if (!last) return null;
  return (
    <span className="text-sm text-ink-muted">
      {[last.byName ?? "系统", formatInstant(last.at), last.reason].join("，")}
    </span>
  );
}

/** Cells another person has revised since they were typed over: what holds, what was typed, which of them to keep. */
export function StaleNotice({ matrix, table, unit, onTake, onKeep }: StaleNoticeProps) {
  const stale = table.rows.flatMap((row) =>
    row.cells.filter(({ isStale }) => isStale).map((cell) => ({ cell, name: nameOfPlace(row, cell.place) })),
  );
  if (stale.length === 0) return null;
  const cells = stale.map(({ cell }) => cell);
  const figure = (value: number | null) =>
    value === null ? "无任务" : formatTarget(value, matrix.measure, unit);
  return (
    <Notice tone="behind" isAlert title={`${stale.length} 项任务刚刚被他人调整，还没有保存`}>
      <ul className="mt-1 grid gap-1">
        {stale.slice(0, listed).map(({ cell, name }) => (
          <li key={cell.key} className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <span>
              {name}：现为 {figure(cell.cell.target)}，本人填的{" "}
              {cell.refusal ? cell.edit?.text : figure(cell.value)}
            </span>
            <LastRevision measure={matrix.measure} cell={cell} />
            <Button size="sm" onClick={() => onTake([cell])}>
              用现值
            </Button>
            <Button size="sm" onClick={() => onKeep([cell])}>
              用本人的
            </Button>
          </li>
        ))}
      </ul>
      {stale.length > 1 ? (
        <p className="mt-2 flex flex-wrap items-center gap-3">
          {stale.length > listed ? `另有 ${stale.length - listed} 项。` : ""}
          <Button size="sm" onClick={() => onTake(cells)}>
            全部用现值
          </Button>
          <Button size="sm" onClick={() => onKeep(cells)}>
            全部用本人的
          </Button>
        </p>
      ) : null}
    </Notice>
  );
}
