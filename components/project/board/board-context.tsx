"use client";

import { createContext, useContext, useSyncExternalStore } from "react";
import type { ProjectListItem } from "@/domain/project/list-projects.schema";
import type { Drag, DragStore, FullCard } from "./drag-store";

type BoardValue = {
  store: DragStore;
  today: string;
  /** An agency sees every project by its public part; none of them is somebody else's. */
  isPublic: boolean;
  selectedId: string | null;
  /** Whether this reader may try to move this card at all. */
  mayMove: (card: ProjectListItem) => card is FullCard;
  openCard: (id: string) => void;
  openMenu: (card: FullCard, trigger: HTMLElement) => void;
};

export const BoardContext = createContext<BoardValue | null>(null);

export function useBoard(): BoardValue {
  const value = useContext(BoardContext);
  if (!value) throw new Error("useBoard outside a ProjectBoard");
  return value;
}

const nothing = () => null;

/** The card in the hand; null while nothing is being moved. */
export function useDrag(): Drag | null {
  const { store } = useBoard();
  return useSyncExternalStore(store.subscribe, store.read, nothing);
}
