import Link from "next/link";
import { Figure } from "@/components/ui/figure";
import { Hinted } from "@/components/ui/hinted";
import { ProgressBar } from "@/components/ui/progress-bar";
import { type Tone, toneText } from "@/components/ui/tone";
import type { CockpitOverview } from "@/domain/cockpit/overview.schema";
import { formatAmount, formatYi } from "@/lib/format/money";
import { formatPercent } from "@/lib/format/number";
import { measureText } from "@/lib/text/amounts";
import { aheadText } from "@/lib/text/progress";
import { amountLink } from "./figure-links";

type Measured = CockpitOverview["measures"][number];

/** Behind by up to ten points is amber, beyond that red; nothing is judged without a target. */
export function toneOf({ completionBp, aheadBp }: Measured["progress"]): Tone {
  if (completionBp === null || aheadBp === null) return "accent";
  if (aheadBp >= 0) return "plan";
  return aheadBp >= -1000 ? "behind" : "breached";
}

const verdictStyle = (tone: Tone) => (tone === "accent" ? "text-ink-muted" : toneText[tone]);

function verdict(cockpit: CockpitOverview, { figure, progress }: Measured): string {
  const { targetFen, scope, plan } = cockpit;
  const share = targetFen ? formatPercent(Math.round((figure.countedFen / targetFen) * 10_000)) : "";
  if (progress.completionBp !== null) {
    const state = progress.state === "over" ? "规划期已结束，" : "";
    return `${state}完成率 ${formatPercent(progress.completionBp)}，${aheadText(progress.aheadBp)}`;
  }
  if (targetFen === null) return `${plan.name}目标尚未下达，只列实绩`;
  return `${scope === "department" ? "本部门" : "所选范围"}占全园目标 ${formatAmount(targetFen)}的 ${share}`;
}

function Bar({ cockpit, measured }: { cockpit: CockpitOverview; measured: Measured }) {
  const { progress, figure } = measured;
  const { targetFen } = cockpit;
  const words = verdict(cockpit, measured);
  const ratio = targetFen ? figure.countedFen / targetFen : 0;
  return (
    <div className="mt-3">
      <ProgressBar
        label={`${measureText[measured.measure]}进度`}
        ratio={ratio}
        timeRatio={progress.scheduleBp / 10_000}
        valueText={words}
        tone={toneOf(progress)}
        isThick
      />
      <p className="mt-1.5 flex flex-wrap justify-between gap-x-4 text-sm text-ink-muted">
        <span>
          序时 {formatPercent(progress.scheduleBp)}（{progress.elapsedMonths}/{progress.totalMonths} 个月）
        </span>
        {progress.monthsLeft > 0 ? <span>还剩 {progress.monthsLeft} 个月</span> : null}
      </p>
    </div>
  );
}

function Gap({ progress }: { progress: Measured["progress"] }) {
  if (progress.remaining === null) return null;
  const isOver = progress.remaining <= 0;
  return (
    <p className="mt-2 text-base">
      {isOver ? "超出目标" : progress.state === "over" ? "未完成" : "缺口"}
      <strong className="mx-1 text-lg tabular-nums">{formatYi(Math.abs(progress.remaining))}</strong>亿元
      {progress.neededPerMonth ? (
        <span className="text-ink-muted">，此后每月需 {formatAmount(progress.neededPerMonth)}</span>
      ) : null}
    </p>
  );
}

/** The figure, where the calendar says it should be, and what is missing: readable in ten seconds. */
export function Headline({ cockpit }: { cockpit: CockpitOverview }) {
  const measured = cockpit.measures.find(({ measure }) => measure === cockpit.measure);
  if (!measured) return null;
  const { figure, progress } = measured;
  const { href, hint } = amountLink(figure);
  return (
    <div className="min-w-0">
      <p className="text-sm text-ink-muted">
        {cockpit.plan.name} · {measureText[measured.measure]}
      </p>
      <p className="mt-1 flex flex-wrap items-baseline gap-x-2">
        <Hinted hint={hint}>
          <Link href={href} className="rounded-sm font-semibold text-display tracking-tight hover:underline">
            <Figure value={formatYi(figure.countedFen)} unit="亿元" unitClassName="text-xl tracking-normal" />
          </Link>
        </Hinted>
        {cockpit.targetFen === null ? null : (
          <span className="text-xl text-ink-muted tabular-nums">/ {formatYi(cockpit.targetFen, 0)}</span>
        )}
      </p>
      <p className={`mt-1 font-semibold ${verdictStyle(toneOf(progress))}`}>{verdict(cockpit, measured)}</p>
      <Bar cockpit={cockpit} measured={measured} />
      <Gap progress={progress} />
    </div>
  );
}
