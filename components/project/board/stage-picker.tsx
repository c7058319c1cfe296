"use client";

import type { BoardColumn } from "@/domain/project/board.schema";
import { classNames } from "@/lib/class-names";
import { formatNumber } from "@/lib/format/number";
import { stageShortText, stageText } from "@/lib/text/stages";

type StagePickerProps = { columns: readonly BoardColumn[]; onPick: (column: BoardColumn) => void };

/** A phone shows one column at a time; this goes straight to any of them. */
export function StagePicker({ columns, onPick }: StagePickerProps) {
  return (
    <nav
      aria-label="阶段"
      className="scroll-thin flex gap-1.5 overflow-x-auto border-t hairline px-4 py-1.5 sm:hidden"
      data-print="hidden"
    >
      {columns.map((column) => (
        <button
          key={column.stage}
          type="button"
          aria-label={`${stageText[column.stage]}，${formatNumber(column.count)} 个`}
          onClick={() => onPick(column)}
          className={classNames(
            "touch inline-flex h-8 shrink-0 items-center gap-1 rounded-md px-2.5 hover:bg-hover",
            column.count === 0 ? "text-ink-faint" : "text-ink",
          )}
        >
          {stageShortText[column.stage]}
          <span className="text-sm text-ink-faint tabular-nums">{formatNumber(column.count)}</span>
        </button>
      ))}
    </nav>
  );
}
