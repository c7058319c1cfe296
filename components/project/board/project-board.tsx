"use client";

import { useQuery } from "@tanstack/react-query";
import dynamic from "next/dynamic";
import type { ReactNode } from "react";
import { ErrorState } from "@/components/ui/error-state";
import { Loading, Skeleton } from "@/components/ui/skeleton";
import { columnsAfter, emptyColumn } from "@/domain/project/board";
import type { BoardColumn } from "@/domain/project/board.schema";
import type { Stage } from "@/domain/project/stage";
import type { LedgerParams } from "@/lib/search-params/project-ledger";
import type { LedgerKind } from "../ledger/kind";
import type { Reader } from "../reader";
import { BoardColumns } from "./board-columns";
import { boardQueries } from "./board-queries";
import { movesSince, type ShownMove, useBoardMoves } from "./use-board-moves";

const DropDialog = dynamic(() => import("./drop-dialog").then((module) => module.DropDialog), { ssr: false });

type ProjectBoardProps = {
  kind: LedgerKind;
  params: LedgerParams;
  reader: Reader;
  onOpen: (id: string) => void;
  /** In place of the columns when no project matches. */
  empty: ReactNode;
};

/** Columns as the server counted them, with the moves it had not seen then. */
function shownColumns(
  stages: readonly Stage[],
  counted: readonly BoardColumn[],
  moves: readonly ShownMove[],
): BoardColumn[] {
  const byStage = new Map(counted.map((column) => [column.stage, column]));
  const columns = stages.map((stage) => byStage.get(stage) ?? emptyColumn(stage));
  return moves.reduce<BoardColumn[]>(columnsAfter, columns);
}

/** The ledger by stage: the same filter and order, and cards that move on by hand, key or menu. */
export function ProjectBoard({ kind, params, reader, onOpen, empty }: ProjectBoardProps) {
  const queries = boardQueries({ kind, params, isOfficer: reader.sight === "officer" });
  const totals = useQuery(queries.totals);
  const desk = useBoardMoves();
  if (totals.isError) return <ErrorState title="看板没有读出来">{totals.error.message}</ErrorState>;
  if (!totals.data) return <BoardSkeleton />;
  const moves = movesSince(desk.moves, totals.dataUpdatedAt);
  const columns = shownColumns(queries.stages, totals.data.columns, moves);
  const { question } = desk;
  if (moves.length === 0 && columns.every(({ count }) => count === 0)) {
    return <div className="border-t hairline">{empty}</div>;
  }
  return (
    <>
      <BoardColumns
        columns={columns}
        queries={queries}
        desk={desk}
        reader={reader}
        selectedId={params.open}
        onOpen={onOpen}
      />
      {question ? (
        <DropDialog
          question={question}
          reader={reader}
          onAnswer={desk.answer}
          onWithdraw={() => desk.withdraw(question.move)}
        />
      ) : null}
    </>
  );
}

/** Three columns in outline. */
export function BoardSkeleton() {
  return (
    <Loading>
      <div className="flex gap-4 overflow-hidden border-t hairline px-4 pt-4 sm:px-6">
        {["first", "second", "third"].map((column) => (
          <div key={column} className="grid w-72 shrink-0 content-start gap-2">
            <Skeleton className="h-4 w-24" />
            <Skeleton className="h-3 w-36" />
            <Skeleton className="h-28 w-full" />
            <Skeleton className="h-28 w-full" />
            <Skeleton className="h-28 w-full" />
          </div>
        ))}
      </div>
    </Loading>
  );
}
