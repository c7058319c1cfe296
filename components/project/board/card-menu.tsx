"use client";

import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense, useRef } from "react";
import type { MenuItem } from "@/components/ui/menu";
import { dropOn, mayDropOn } from "@/domain/project/board-drop";
import { type Stage, stages } from "@/domain/project/stage";
import { stageText } from "@/lib/text/stages";
import { projectQuery } from "../record/queries";
import type { FullCard } from "./drag-store";
import { movesFrom } from "./use-board-moves";
import { refusalWords } from "./verdict-words";

const MenuPopover = lazy(() => import("@/components/ui/menu-popover"));

export type OpenMenu = { card: FullCard; trigger: HTMLElement };

type CardMenuProps = OpenMenu & { onMove: (card: FullCard, to: Stage) => void; onClose: () => void };

/** 移到…: the ways out of a card's stage, for hands that don't drag. */
export function CardMenu({ card, trigger, onMove, onClose }: CardMenuProps) {
  const triggerRef = useRef(trigger);
  const { data } = useQuery(projectQuery(card.id));
  const known = movesFrom(card.stage, data);
  const item = (to: Stage): MenuItem => {
    const verdict = dropOn({ from: card.stage, to, standing: card.standing }, known);
    return {
      id: to,
      label: stageText[to],
      note: verdict.kind === "incomplete" ? `还缺 ${verdict.missing.length} 项` : undefined,
      isDisabled: !mayDropOn(verdict),
      onAction: () => onMove(card, to),
    };
  };
  const offered = stages.filter((to) => mayDropOn(dropOn({ ...card, from: card.stage, to })));
  const forward = offered.filter((to) => stages.indexOf(to) > stages.indexOf(card.stage));
  const back = offered.filter((to) => stages.indexOf(to) < stages.indexOf(card.stage)).reverse();
  const closed = forward.map((to) => dropOn({ from: card.stage, to, standing: card.standing }, known));
  const reason = closed.find((verdict) => verdict.kind === "refused");
  return (
    <Suspense fallback={null}>
      <MenuPopover
        label={`移动“${card.name}”`}
        heading={{
          title: card.name,
          note: reason
            ? `${stageText[card.stage]}，下一步${refusalWords(reason)}`
            : `现在${stageText[card.stage]}`,
        }}
        groups={[
          { id: "forward", label: "推进到", items: forward.map(item) },
          { id: "back", label: "退回到，须写原因", items: back.map(item) },
        ].filter(({ items }) => items.length > 0)}
        align="end"
        triggerRef={triggerRef}
        onClose={onClose}
      />
    </Suspense>
  );
}
