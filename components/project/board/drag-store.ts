import type { DropVerdict, KnownMoves } from "@/domain/project/board-drop";
import { dropOn } from "@/domain/project/board-drop";
import type { ProjectListItem } from "@/domain/project/list-projects.schema";
import type { Stage } from "@/domain/project/stage";

export type FullCard = Extract<ProjectListItem, { sight: "full" }>;

/** The card in the hand, where it would fall, and what the server says about its ways out. */
export type Drag = {
  card: FullCard;
  mode: "pointer" | "keyboard";
  over: Stage | null;
  known?: KnownMoves;
};

export type DragStore = ReturnType<typeof createDragStore>;

/** Outside React, so that a moving pointer redraws only the heads of the columns. */
export function createDragStore() {
  let drag: Drag | null = null;
  let words = "";
  const listeners = new Set<() => void>();
  return {
    read: () => drag,
    /** How the last move by keyboard ended. */
    lastWords: () => words,
    write: (next: Drag | null, ending = "") => {
      drag = next;
      words = ending;
      for (const listener of listeners) listener();
    },
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}

export const verdictOn = ({ card, known }: Drag, to: Stage): DropVerdict =>
  dropOn({ from: card.stage, to, standing: card.standing }, known);
