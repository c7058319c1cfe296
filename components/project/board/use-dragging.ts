"use client";

import { type QueryClient, useQueryClient } from "@tanstack/react-query";
import { type RefObject, useEffect, useRef } from "react";
import { toast } from "@/components/ui/toast";
import { dropOn } from "@/domain/project/board-drop";
import type { ProjectListItem } from "@/domain/project/list-projects.schema";
import type { Stage } from "@/domain/project/stage";
import { stageText } from "@/lib/text/stages";
import { projectQuery } from "../record/queries";
import { type BoardQueries, cardsOf } from "./board-queries";
import type { DragDesk } from "./drag/desk";
import type { DragStore, FullCard } from "./drag-store";
import { movesFrom } from "./use-board-moves";
import { refusalWords } from "./verdict-words";

const freshMs = 3_000;

type Dragging = {
  boardRef: RefObject<HTMLElement | null>;
  store: DragStore;
  queries: BoardQueries;
  mayMove: (card: ProjectListItem) => card is FullCard;
  onDrop: (card: FullCard, to: Stage, inHand: HTMLElement | null) => void;
};

/** What the server says about a card's ways out; nothing when it does not answer, for the drop asks again. */
async function askMoves(client: QueryClient, { id, stage }: FullCard) {
  try {
    const project = await client.fetchQuery({ ...projectQuery(id), staleTime: freshMs });
    return movesFrom(stage, project);
  } catch {
    return undefined;
  }
}

function findCard(client: QueryClient, { queries, mayMove }: Dragging, id: string): FullCard | undefined {
  for (const stage of queries.stages) {
    const data = client.getQueryData(queries.column(stage).queryKey);
    const card = cardsOf(data?.pages).find((candidate) => candidate.id === id);
    if (card) return mayMove(card) ? card : undefined;
  }
  return undefined;
}

/** Lets cards be moved by mouse, finger and key, once the page stands; until then and without it there is the menu. */
export function useDragging(dragging: Dragging, isAllowed: boolean): void {
  const client = useQueryClient();
  const liveRef = useRef(dragging);
  useEffect(() => {
    liveRef.current = dragging;
  });
  const { boardRef, store } = dragging;
  useEffect(() => {
    const board = boardRef.current;
    if (!board || !isAllowed) return;
    let detach: (() => void) | undefined;
    let isGone = false;
    const desk: DragDesk = {
      store,
      find: (id) => findCard(client, liveRef.current, id),
      askMoves: (card) => askMoves(client, card),
      drop: (card, to, inHand) => liveRef.current.onDrop(card, to, inHand),
      refuse: (card, to) => {
        const verdict = dropOn({ from: card.stage, to, standing: card.standing }, store.read()?.known);
        if (verdict.kind !== "refused") return;
        toast(`没有进入${stageText[to]}：${refusalWords(verdict)}`, { tone: "breached" });
      },
    };
    import("./drag/attach-drag").then(
      ({ attachDrag }) => {
        if (!isGone) detach = attachDrag(board, desk);
      },
      () => toast("拖动功能没有载入，可用卡片菜单移动"),
    );
    return () => {
      isGone = true;
      detach?.();
    };
  }, [boardRef, store, client, isAllowed]);
}
