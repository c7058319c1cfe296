"use client";

import type { RefObject } from "react";
import { useRowWalk } from "@/components/data-table/use-row-walk";

type BoardWalk = {
  boardRef: RefObject<HTMLElement | null>;
  selectedId: string | null;
  onOpen: (id: string) => void;
};

const cardsOn = (board: HTMLElement | null): HTMLElement[] => [
  ...(board?.querySelectorAll<HTMLElement>("[data-board-card]") ?? []),
];

/** J and K walk the cards column by column from anywhere on the page; an open panel follows. */
export function useBoardWalk({ boardRef, selectedId, onOpen }: BoardWalk): void {
  useRowWalk({
    get ids() {
      return cardsOn(boardRef.current).flatMap(({ dataset }) => dataset.boardCard ?? []);
    },
    selectedId,
    containerRef: boardRef,
    scrollTo: (index) =>
      cardsOn(boardRef.current)[index]?.scrollIntoView({ block: "nearest", inline: "nearest" }),
    topIndex: () => {
      const left = boardRef.current?.getBoundingClientRect().left ?? 0;
      const first = cardsOn(boardRef.current).findIndex((card) => card.getBoundingClientRect().left >= left);
      return Math.max(first, 0);
    },
    onOpen,
  });
}
