import type { Progress } from "@/domain/plan/progress";
import { absent, formatNumber } from "@/lib/format/number";

/** 超序时进度3.2个百分点, 欠序时进度12个百分点, 与序时进度持平; basis points in, en dash without a target. */
export function aheadText(aheadBp: number | null): string {
  if (aheadBp === null) return absent;
  const points = formatNumber(Math.abs(aheadBp) / 100, 1).replace(/\.0$/, "");
  if (points === "0") return "与序时进度持平";
  return `${aheadBp > 0 ? "超" : "欠"}序时进度${points}个百分点`;
}

/** One sentence on where a period stands. */
export function progressText({ state, completionBp, aheadBp }: Progress): string {
  if (completionBp === null) return "目标尚未设定";
  const completion = `完成率${formatNumber(completionBp / 100, 1)}%`;
  if (state === "notBegun") return `规划期尚未开始，${completion}`;
  return state === "over" ? `规划期已结束，${completion}` : `${completion}，${aheadText(aheadBp)}`;
}
