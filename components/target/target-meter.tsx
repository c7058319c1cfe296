import { ProgressBar } from "@/components/ui/progress-bar";
import type { Tone } from "@/components/ui/tone";
import type { Progress } from "@/domain/plan/progress";
import { formatPercent } from "@/lib/format/number";
import { aheadText } from "@/lib/text/progress";

type Stand = Pick<Progress, "completionBp" | "aheadBp" | "scheduleBp" | "state">;

/** On plan, behind by up to ten points, or further; nothing is judged without a target or before it begins. */
export function toneOfStand({ completionBp, aheadBp, state }: Stand): Tone {
  if (completionBp === null || aheadBp === null || state === "notBegun") return "accent";
  if (aheadBp >= 0) return "plan";
  return aheadBp >= -1000 ? "behind" : "breached";
}

/** 欠序时进度9.3个百分点 while the period runs; null without a target. */
export const calendarText = ({ aheadBp, state }: Stand): string | null =>
  state === "open" && aheadBp !== null ? aheadText(aheadBp) : null;

/** 完成 82.4%，欠序时进度9.3个百分点; after the period's end only how far it came. */
export function standText(stand: Stand): string {
  if (stand.completionBp === null) return "任务未下达";
  return [`完成 ${formatPercent(stand.completionBp)}`, calendarText(stand)].filter(Boolean).join("，");
}

type TargetMeterProps = { label: string; progress: Stand; isThick?: boolean };

/** Actual against target as a bar, with a tick where the calendar says it should be. */
export function TargetMeter({ label, progress, isThick }: TargetMeterProps) {
  const { completionBp, scheduleBp, state } = progress;
  if (completionBp === null) return null;
  return (
    <ProgressBar
      label={label}
      ratio={completionBp / 10_000}
      timeRatio={state === "open" ? scheduleBp / 10_000 : undefined}
      valueText={standText(progress)}
      tone={toneOfStand(progress)}
      isThick={isThick}
    />
  );
}
