"use client";

import { useInfiniteQuery } from "@tanstack/react-query";
import { memo, useRef } from "react";
import { Button } from "@/components/ui/button";
import { ErrorState } from "@/components/ui/error-state";
import { Loading, Skeleton } from "@/components/ui/skeleton";
import type { ProjectClocksView } from "@/domain/clock/clock.schema";
import { cardsAfter } from "@/domain/project/board";
import type { BoardColumn as Column } from "@/domain/project/board.schema";
import type { ProjectListItem } from "@/domain/project/list-projects.schema";
import { classNames } from "@/lib/class-names";
import { formatNumber } from "@/lib/format/number";
import { stageText } from "@/lib/text/stages";
import { BoardCard } from "./board-card";
import { useBoard, useDrag } from "./board-context";
import { type BoardQueries, cardsMore, cardsOf } from "./board-queries";
import { ColumnHead, sumText } from "./column-head";
import { verdictOn } from "./drag-store";
import { dropState, dropStyle } from "./drop-style";
import { movesSince, type ShownMove } from "./use-board-moves";
import { useColumnClocks } from "./use-column-clocks";
import { useNear } from "./use-near";

type BoardColumnProps = {
  column: Column;
  queries: BoardQueries;
  moves: readonly ShownMove[];
  onCollapse: () => void;
};

/** One stage: name, count and sum above, its cards below in the order of the list. */
export function BoardColumn({ column, queries, moves, onCollapse }: BoardColumnProps) {
  const { stage, count } = column;
  const ref = useRef<HTMLElement>(null);
  const isNear = useNear(ref);
  const drag = useDrag();
  const query = useInfiniteQuery({ ...queries.column(stage), enabled: isNear && count > 0 });
  const clocks = useColumnClocks(query.data?.pages);
  const shown = movesSince(moves, query.dataUpdatedAt);
  const cards = cardsAfter(stage, cardsOf(query.data?.pages), shown);
  const state = dropState(drag, stage);
  const left = count - cards.length;
  return (
    <section
      ref={ref}
      data-board-stage={stage}
      aria-label={[stageText[stage], `${formatNumber(count)} 个`, sumText(column)].filter(Boolean).join("，")}
      className={classNames(
        "flex h-full w-72 shrink-0 snap-start flex-col rounded-md border px-1.5 pt-2",
        state ? dropStyle[state] : "border-transparent",
      )}
    >
      <ColumnHead
        column={column}
        verdict={drag && drag.card.stage !== stage ? verdictOn(drag, stage) : null}
        onCollapse={onCollapse}
      />
      <div
        data-board-list=""
        className="scroll-thin min-h-0 flex-1 overflow-y-auto overscroll-auto px-0.5 pb-3"
      >
        {query.isError ? (
          <ErrorState
            isCompact
            title="这一阶段没有读出来"
            action={<Retry onRetry={() => void query.refetch()} />}
          >
            {query.error.message}
          </ErrorState>
        ) : (
          <Cards cards={cards} moving={movingIds(moves)} clocks={clocks} />
        )}
        {query.isPending && count > 0 && cards.length === 0 ? (
          <CardSkeletons count={Math.min(count, 5)} />
        ) : null}
        {count === 0 && cards.length === 0 ? (
          <p className="px-2 py-3 text-sm text-ink-faint">这一阶段没有项目</p>
        ) : null}
        {query.hasNextPage && left > 0 ? (
          <Button
            variant="quiet"
            className="mt-1 w-full"
            isPending={query.isFetchingNextPage}
            onClick={() => void query.fetchNextPage()}
          >
            再显示 {formatNumber(Math.min(cardsMore, left))} 个，共 {formatNumber(count)} 个
          </Button>
        ) : null}
      </div>
    </section>
  );
}

const movingIds = (moves: readonly ShownMove[]) =>
  moves
    .filter(({ takenAt }) => takenAt === undefined)
    .map(({ card }) => card.id)
    .join(" ");

type CardsProps = {
  cards: readonly ProjectListItem[];
  moving: string;
  clocks: ReadonlyMap<string, ProjectClocksView>;
};

const sameCards = (before: CardsProps, after: CardsProps) =>
  before.moving === after.moving &&
  before.clocks === after.clocks &&
  before.cards.length === after.cards.length &&
  before.cards.every((card, index) => card === after.cards[index]);

const Cards = memo(function Cards({ cards, moving, clocks }: CardsProps) {
  const { selectedId } = useBoard();
  return (
    <ul className="grid gap-1.5">
      {cards.map((card) => (
        <BoardCard
          key={card.id}
          card={card}
          clocks={clocks.get(card.id)}
          isSelected={card.id === selectedId}
          isMoving={moving.includes(card.id)}
        />
      ))}
    </ul>
  );
}, sameCards);

function Retry({ onRetry }: { onRetry: () => void }) {
  return (
    <Button size="sm" onClick={onRetry}>
      重新读取
    </Button>
  );
}

function CardSkeletons({ count }: { count: number }) {
  return (
    <Loading>
      <div className="grid gap-1.5">
        {Array.from({ length: count }, (_, card) => card).map((card) => (
          <div
            key={card}
            className="grid h-30 content-start gap-2.5 rounded-md border hairline bg-surface p-3"
          >
            <Skeleton className="h-3.5 w-4/5" />
            <Skeleton className="h-3 w-3/5" />
            <Skeleton className="h-3 w-2/5" />
          </div>
        ))}
      </div>
    </Loading>
  );
}
