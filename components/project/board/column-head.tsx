"use client";

import { IconButton } from "@/components/ui/button";
import { StageChip } from "@/components/ui/stage-chip";
import type { BoardColumn } from "@/domain/project/board.schema";
import type { DropVerdict } from "@/domain/project/board-drop";
import { classNames } from "@/lib/class-names";
import { formatYi } from "@/lib/format/money";
import { formatNumber } from "@/lib/format/number";
import { stageText } from "@/lib/text/stages";
import { verdictWords } from "./verdict-words";

/** A sum covers what is seen in full, and says so when others are counted too. */
export function sumText({ count, fullCount, totalInvestmentFen }: BoardColumn): string {
  if (count === 0 || fullCount === 0) return "";
  const sum = `${formatYi(totalInvestmentFen)} 亿元`;
  return fullCount < count ? `本人 ${formatNumber(fullCount)} 个，总投资 ${sum}` : `总投资 ${sum}`;
}

type ColumnHeadProps = {
  column: BoardColumn;
  /** While a card is in the hand: what would happen here. */
  verdict: DropVerdict | null;
  onCollapse: () => void;
};

export function ColumnHead({ column, verdict, onCollapse }: ColumnHeadProps) {
  return (
    <header className="flex items-start gap-1 px-1 pb-2">
      <div className="min-w-0 flex-1">
        <h2 className="flex items-baseline gap-2 font-semibold">
          <StageChip stage={column.stage}>{stageText[column.stage]}</StageChip>
          <span className="text-sm font-normal text-ink-muted tabular-nums">
            {formatNumber(column.count)}
          </span>
        </h2>
        <p
          className={classNames(
            "h-5 truncate text-sm tabular-nums",
            verdict ? verdictTone[verdict.kind] : "text-ink-muted",
          )}
        >
          {verdict ? verdictWords(verdict) : sumText(column)}
        </p>
      </div>
      <IconButton
        icon="chevron-left"
        size="sm"
        label={`收起${stageText[column.stage]}`}
        onClick={onCollapse}
        className="-mr-1"
      />
    </header>
  );
}

const verdictTone: Record<DropVerdict["kind"], string> = {
  open: "text-ink-muted",
  ready: "text-plan-text",
  incomplete: "text-behind-text",
  back: "text-ink-muted",
  refused: "text-ink-muted",
};
