"use client";

import dynamic from "next/dynamic";
import { useCallback, useMemo, useRef, useState } from "react";
import { roleCan } from "@/domain/access/can";
import { exitsOfBoard } from "@/domain/project/board";
import type { BoardColumn as Column } from "@/domain/project/board.schema";
import type { ProjectListItem } from "@/domain/project/list-projects.schema";
import type { Stage } from "@/domain/project/stage";
import type { Reader } from "../reader";
import { BoardColumn } from "./board-column";
import { BoardContext } from "./board-context";
import type { BoardQueries } from "./board-queries";
import type { OpenMenu } from "./card-menu";
import { ColumnRail, ExitRail } from "./column-rail";
import { createDragStore, type FullCard } from "./drag-store";
import { keyHelpId, LiveWords } from "./live-words";
import { StagePicker } from "./stage-picker";
import type { BoardMoves } from "./use-board-moves";
import { useBoardWalk } from "./use-board-walk";
import { useColumnsOpen } from "./use-columns-open";
import { useDragging } from "./use-dragging";
import { walkCards } from "./walk-cards";

const CardMenu = dynamic(() => import("./card-menu").then((module) => module.CardMenu), { ssr: false });

type BoardColumnsProps = {
  columns: readonly Column[];
  queries: BoardQueries;
  desk: BoardMoves;
  reader: Reader;
  selectedId: string | null;
  onOpen: (id: string) => void;
};

/** At the left edge, once it is drawn. */
function bringIntoView(board: HTMLElement | null, stage: Stage) {
  requestAnimationFrame(() => {
    board
      ?.querySelector(`[data-board-stage="${stage}"]`)
      ?.scrollIntoView({ inline: "start", block: "nearest" });
  });
}

/** The columns side by side, those with nothing in them folded, and everything that moves between them. */
export function BoardColumns({ columns, queries, desk, reader, selectedId, onOpen }: BoardColumnsProps) {
  const boardRef = useRef<HTMLElement>(null);
  const [store] = useState(createDragStore);
  const [menu, setMenu] = useState<OpenMenu | null>(null);
  const { isOpen, choose } = useColumnsOpen();
  const isAllowed = roleCan(reader.role, "project.advance");
  const mayMove = useCallback(
    (card: ProjectListItem): card is FullCard =>
      isAllowed && card.sight === "full" && card.standing === "normal",
    [isAllowed],
  );
  const { today } = reader;
  const isPublic = reader.sight === "public";
  const board = useMemo(
    () => ({
      store,
      today,
      isPublic,
      selectedId,
      mayMove,
      openCard: onOpen,
      openMenu: (card: FullCard, trigger: HTMLElement) => setMenu({ card, trigger }),
    }),
    [store, today, isPublic, selectedId, mayMove, onOpen],
  );
  const drop = (card: FullCard, to: Stage, inHand: HTMLElement | null) => void desk.drop(card, to, inHand);
  useDragging({ boardRef, store, queries, mayMove, onDrop: drop }, isAllowed);
  useBoardWalk({ boardRef, selectedId, onOpen });
  /** A column just emptied by a move keeps its place. */
  const isShown = ({ stage, count }: Column) =>
    isOpen(stage, count > 0 || desk.moves.some(({ from }) => from === stage));
  const show = (column: Column) => {
    if (!isShown(column)) choose(column.stage, "open");
    bringIntoView(boardRef.current, column.stage);
  };
  return (
    <BoardContext value={board}>
      <StagePicker columns={columns} onPick={show} />
      <section
        ref={boardRef}
        data-board=""
        aria-label="项目看板"
        aria-describedby={keyHelpId}
        data-print="flow"
        onKeyDown={walkCards}
        className="scroll-thin flex snap-x snap-mandatory scroll-px-4 gap-1.5 overflow-x-auto border-t hairline px-4 pt-3 pb-1 max-sm:h-[calc(100dvh-var(--frame-top,0px)-var(--frame-bottom,0px)-3.5rem)] sm:min-h-0 sm:flex-1 sm:snap-none sm:px-5 data-dragging:snap-none data-dragging:[&_*]:cursor-grabbing"
      >
        <LiveWords />
        {columns.map((column) =>
          isShown(column) ? (
            <BoardColumn
              key={column.stage}
              column={column}
              queries={queries}
              moves={desk.moves}
              onCollapse={() => choose(column.stage, "rail")}
            />
          ) : (
            <ColumnRail key={column.stage} column={column} onExpand={() => show(column)} />
          ),
        )}
        {isAllowed
          ? exitsOfBoard(queries.stages).map((stage) => <ExitRail key={stage} stage={stage} />)
          : null}
      </section>
      {menu ? (
        <CardMenu {...menu} onMove={(card, to) => drop(card, to, null)} onClose={() => setMenu(null)} />
      ) : null}
    </BoardContext>
  );
}
