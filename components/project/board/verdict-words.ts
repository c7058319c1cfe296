import type { DropVerdict } from "@/domain/project/board-drop";
import { refusalText } from "@/lib/text/refusals";
import { roleText } from "@/lib/text/roles";

/** Why a card may not lie here, short enough for the head of a column. */
export function refusalWords(verdict: Extract<DropVerdict, { kind: "refused" }>): string {
  if (verdict.code !== "GATE_NOT_YOURS") return refusalText[verdict.code];
  const names = verdict.deciders.map((role) => roleText[role]).join("、");
  return names === "" ? "这一步不由本人办理" : `由${names}办理`;
}

/** What happens when the card is let go here. */
export function verdictWords(verdict: DropVerdict): string {
  switch (verdict.kind) {
    case "open":
      return verdict.isBack ? "放下后写退回原因" : "放下后推进";
    case "ready":
      return "可以进入";
    case "incomplete":
      return `还缺 ${verdict.missing.length} 项，放下后补填`;
    case "back":
      return "放下后写退回原因";
    case "refused":
      return refusalWords(verdict);
  }
}
