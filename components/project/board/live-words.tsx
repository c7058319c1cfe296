"use client";

import { stageText } from "@/lib/text/stages";
import { useBoard, useDrag } from "./board-context";
import { verdictOn } from "./drag-store";
import { verdictWords } from "./verdict-words";

export const keyHelpId = "board-key-help";

/** What a screen reader hears while a card is moved by keyboard, and how that is done. */
export function LiveWords() {
  const { store } = useBoard();
  const drag = useDrag();
  return (
    <>
      <p id={keyHelpId} className="sr-only">
        回车打开。可移动的卡片按空格拿起，左右方向键选择阶段，再按空格放下，Esc 取消。
      </p>
      <p role="status" aria-live="assertive" className="sr-only">
        {drag?.mode === "keyboard" ? words(drag) : store.lastWords()}
      </p>
    </>
  );
}

function words(drag: NonNullable<ReturnType<typeof useDrag>>): string {
  const { card, over } = drag;
  if (over === null || over === card.stage) {
    return `已拿起“${card.name}”，现在${stageText[card.stage]}。左右方向键选择阶段，空格放下，Esc 取消`;
  }
  return `${stageText[over]}，${verdictWords(verdictOn(drag, over))}`;
}
