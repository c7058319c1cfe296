"use client";

import { Icon } from "@/components/ui/icon";
import type { BoardColumn } from "@/domain/project/board.schema";
import type { Stage } from "@/domain/project/stage";
import { classNames } from "@/lib/class-names";
import { formatNumber } from "@/lib/format/number";
import { stageText } from "@/lib/text/stages";
import { useDrag } from "./board-context";
import { dropState, dropStyle } from "./drop-style";

const railStyle = "flex h-full w-11 shrink-0 flex-col items-center gap-2 rounded-md border py-3 text-sm";
const nameStyle = "font-semibold tracking-wider [writing-mode:vertical-rl]";

type ColumnRailProps = { column: BoardColumn; onExpand: () => void };

/** A column folded to its name; cards may be dropped on it all the same. */
export function ColumnRail({ column, onExpand }: ColumnRailProps) {
  const state = dropState(useDrag(), column.stage);
  const { stage, count } = column;
  return (
    <button
      type="button"
      data-board-stage={stage}
      aria-expanded={false}
      aria-label={`展开${stageText[stage]}，${formatNumber(count)} 个`}
      onClick={onExpand}
      className={classNames(
        railStyle,
        "snap-start",
        state ? dropStyle[state] : "hairline hover:border-line-strong hover:bg-hover",
        count === 0 ? "text-ink-faint" : "text-ink",
      )}
    >
      <span className="text-ink-muted tabular-nums">{formatNumber(count)}</span>
      <span className={nameStyle}>{stageText[stage]}</span>
    </button>
  );
}

/** The next stage, which has no column on this board: what is dropped here goes on and leaves the page. */
export function ExitRail({ stage }: { stage: Stage }) {
  const state = dropState(useDrag(), stage);
  if (!state || state === "refused" || state === "refusedOver") return null;
  return (
    <section
      data-board-stage={stage}
      aria-label={`移到${stageText[stage]}`}
      className={classNames(railStyle, "border-dashed", dropStyle[state])}
    >
      <Icon name="arrow-right" />
      <span className={nameStyle}>移到{stageText[stage]}</span>
    </section>
  );
}
