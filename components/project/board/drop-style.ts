import type { Stage } from "@/domain/project/stage";
import { type Drag, verdictOn } from "./drag-store";

export type DropState = "origin" | "target" | "targetOver" | "refused" | "refusedOver";

/** How a column looks while a card is in the hand; null when none is. */
export function dropState(drag: Drag | null, stage: Stage): DropState | null {
  if (!drag) return null;
  if (drag.card.stage === stage) return "origin";
  const isRefused = verdictOn(drag, stage).kind === "refused";
  if (drag.over === stage) return isRefused ? "refusedOver" : "targetOver";
  return isRefused ? "refused" : "target";
}

/** Legal places light up, the others step back; the word for it stands in the head. */
export const dropStyle: Record<DropState, string> = {
  origin: "border-transparent",
  target: "border-accent-line bg-accent-soft/40",
  targetOver: "border-accent bg-accent-soft",
  refused: "border-transparent opacity-45",
  refusedOver: "border-breached bg-breached-soft/50 opacity-80",
};
