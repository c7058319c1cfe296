import Link from "next/link";
import { ProgressBar } from "@/components/ui/progress-bar";
import type { Tone } from "@/components/ui/tone";
import { toneText } from "@/components/ui/tone";
import type { CockpitOverview } from "@/domain/cockpit/overview.schema";
import { formatMeasure, formatMeasureValue, measuredValue, measureUnit } from "@/lib/format/measure";
import { formatPercent } from "@/lib/format/number";
import { amountsHref } from "@/lib/search-params/amount-ledger";
import { measureText } from "@/lib/text/amounts";
import { aheadText } from "@/lib/text/progress";
import { WallPanel } from "./wall-panel";

const tones = { green: "plan", amber: "behind", red: "breached" } as const;

type WallTargetProps = { title: string; cockpit: CockpitOverview; isMain?: boolean };

/** The figure of a period, where the calendar says it should be, and what is missing. */
export function WallTarget({ title, cockpit, isMain = false }: WallTargetProps) {
  const measured = cockpit.measures.find(({ measure }) => measure === cockpit.measure);
  if (!measured) return null;
  const { measure, figure, progress, target, light } = measured;
  const unit = measureUnit(measure);
  const tone: Tone = light === null ? "accent" : tones[light];
  const verdict =
    progress.completionBp === null
      ? "目标尚未下达，只列实绩"
      : `完成率 ${formatPercent(progress.completionBp)}，${aheadText(progress.aheadBp)}`;
  const scheduleText = `序时 ${formatPercent(progress.scheduleBp)}`;
  return (
    <WallPanel title={title} note={isMain ? measureText[measure] : scheduleText}>
      <p className="flex items-baseline gap-2">
        <Link
          href={amountsHref(figure.filter)}
          prefetch={false}
          className={`rounded-sm font-semibold tracking-tight tabular-nums hover:underline ${isMain ? "text-display" : "text-2xl"}`}
        >
          {formatMeasure(measure, figure)}
        </Link>
        <span className="text-ink-muted tabular-nums">
          {target === null ? unit : `/ ${formatMeasureValue(measure, target).replace(/\.00$/, "")} ${unit}`}
        </span>
      </p>
      <p className={`mb-1.5 ${tone === "accent" ? "text-ink-muted" : toneText[tone]}`}>{verdict}</p>
      {target === null ? null : (
        <ProgressBar
          label={`${title}进度`}
          ratio={target > 0 ? measuredValue(measure, figure) / target : 0}
          timeRatio={progress.scheduleBp / 10_000}
          valueText={verdict}
          tone={tone}
          isThick
        />
      )}
      {isMain ? (
        <p className="mt-1.5 text-ink-muted tabular-nums">
          {scheduleText}
          {progress.remaining !== null && progress.remaining > 0
            ? `，还差 ${formatMeasureValue(measure, progress.remaining)} ${unit}`
            : ""}
        </p>
      ) : null}
    </WallPanel>
  );
}
