import type { ClockRule, CountedRule } from "@/domain/clock/clock-rule";
import { type Stage, stages } from "@/domain/project/stage";
import { clockDateText, clockStartText, clockStopText, clockText, clockUnitText } from "@/lib/text/clocks";
import { stageShortText } from "@/lib/text/stages";

/** Stages with the same limit in one phrase: 考察、洽谈 30 天. */
export function limitWords({ limits, unit }: CountedRule): string {
  const groups = new Map<number, Stage[]>();
  for (const stage of stages) {
    const limit = limits[stage];
    if (limit !== undefined) groups.set(limit, [...(groups.get(limit) ?? []), stage]);
  }
  return [...groups]
    .map(
      ([limit, inStages]) =>
        `${inStages.map((stage) => stageShortText[stage]).join("、")} ${limit} ${clockUnitText[unit]}`,
    )
    .join("；");
}

/** From what to what a clock runs. */
export function spanWords(rule: ClockRule): string {
  if (rule.kind === "dated") return `到${clockDateText[rule.date]}为止`;
  if (rule.start === "followUp" || rule.start === "followUpOrStage")
    return `自${clockStartText[rule.start]}起，再次跟进后重新计算`;
  return `自${clockStartText[rule.start]}起，至${clockStopText[rule.stop]}止`;
}

const pauseWords = (rule: ClockRule) =>
  rule.kind === "counted" ? (rule.pausesWhileWaiting ? "等待对方期间不计" : "等待对方期间照计") : "";

/** What of a clock may be changed, each in words that can be compared. */
const facets = [
  (rule: ClockRule) => (rule.isActive ? "启用" : "停用"),
  (rule: ClockRule) => (rule.kind === "counted" ? limitWords(rule) : ""),
  pauseWords,
  (rule: ClockRule) => `用去 ${rule.amberShareBp / 100}% 时预警`,
];

/** What one revision changed against the one before, line by line. */
export function clockChanges(before: readonly ClockRule[], after: readonly ClockRule[]): string[] {
  return after.flatMap((rule) => {
    const old = before.find(({ code }) => code === rule.code);
    if (!old) return [];
    return facets
      .map((words) => [words(old), words(rule)] as const)
      .filter(([from, to]) => from !== to)
      .map(([from, to]) => `${clockText[rule.code]}：${from} 改为 ${to}`);
  });
}
