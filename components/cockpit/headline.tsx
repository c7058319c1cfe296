import Link from "next/link";
import { Badge } from "@/components/ui/badge";
import { Figure } from "@/components/ui/figure";
import { Hinted } from "@/components/ui/hinted";
import { ProgressBar } from "@/components/ui/progress-bar";
import type { CockpitOverview, Measured } from "@/domain/cockpit/overview.schema";
import { formatMonth } from "@/lib/format/date";
import {
  formatMeasure,
  formatMeasureProse,
  formatMeasureValue,
  measuredValue,
  measureUnit,
} from "@/lib/format/measure";
import { formatNumber, formatPercent } from "@/lib/format/number";
import { amountsHref } from "@/lib/search-params/amount-ledger";
import { measureText } from "@/lib/text/amounts";
import { lightText } from "@/lib/text/cockpit";
import { aheadText } from "@/lib/text/progress";
import { amountLink } from "./figure-links";
import { lightTone } from "./light";

type HeadlineProps = { cockpit: CockpitOverview; measured: Measured };

function periodName({ period, plan, firstMonth, lastMonth }: CockpitOverview): string {
  if (period === "plan") return plan.name;
  if (period === "year") return `${firstMonth.slice(0, 4)} 年`;
  return `${formatMonth(firstMonth)}至${Number(lastMonth.slice(5))}月`;
}

/** What the park's target says of a part of the park, when the part has none of its own. */
function shareOfPark(
  { targetFen, scope, period }: CockpitOverview,
  { measure, figure }: Measured,
): string | null {
  if (targetFen === null || period !== "plan" || measureUnit(measure) !== "亿元") return null;
  const share = formatPercent(Math.round((figure.countedFen / targetFen) * 10_000));
  return `${scope === "department" ? "本部门" : "所选范围"}占全园目标 ${formatMeasureProse(measure, targetFen)}的 ${share}`;
}

const isOver = ({ period, plan }: CockpitOverview) => period === "plan" && plan.state === "closed";

function verdict(cockpit: CockpitOverview, measured: Measured): string {
  const { completionBp, aheadBp, state } = measured.progress;
  if (completionBp !== null) {
    const over = state === "over" && cockpit.period === "plan" ? "规划期已结束，" : "";
    return `${over}完成率 ${formatPercent(completionBp)}，${aheadText(aheadBp)}`;
  }
  const unset = isOver(cockpit)
    ? `${periodName(cockpit)}未设${measureText[measured.measure]}目标`
    : `${periodName(cockpit)}目标尚未下达`;
  return shareOfPark(cockpit, measured) ?? `${unset}，只列实绩`;
}

function Bar({ cockpit, measured }: HeadlineProps) {
  const { progress, figure, measure, target } = measured;
  const full =
    target ?? (measureUnit(measure) === "亿元" && cockpit.period === "plan" ? cockpit.targetFen : null);
  return (
    <div className="mt-3">
      {full ? (
        <ProgressBar
          label={`${measureText[measure]}进度`}
          ratio={measuredValue(measure, figure) / full}
          timeRatio={progress.scheduleBp / 10_000}
          valueText={verdict(cockpit, measured)}
          tone={lightTone(measured.light)}
          isThick
        />
      ) : null}
      <p className="mt-1.5 flex flex-wrap justify-between gap-x-4 text-sm text-ink-muted">
        <span>
          序时 {formatPercent(progress.scheduleBp)}（{progress.elapsedMonths}/{progress.totalMonths} 个月）
        </span>
        {progress.monthsLeft > 0 ? <span>还剩 {progress.monthsLeft} 个月</span> : null}
      </p>
    </div>
  );
}

function Gap({ measured: { progress, measure } }: { measured: Measured }) {
  if (progress.remaining === null) return null;
  const isOver = progress.remaining <= 0;
  return (
    <p className="mt-2 text-base">
      {isOver ? "超出目标" : progress.state === "over" ? "未完成" : "缺口"}
      <strong className="mx-1 text-lg tabular-nums">
        {formatMeasureValue(measure, Math.abs(progress.remaining))}
      </strong>
      {measureUnit(measure)}
      {progress.neededPerMonth ? (
        <span className="text-ink-muted">
          ，此后每月需 {formatMeasureProse(measure, progress.neededPerMonth)}
        </span>
      ) : null}
    </p>
  );
}

/** What stands in the same ledger and does not count, with its rows one click away. */
function NotCounted({ measured: { notCounted, measure } }: { measured: Measured }) {
  if (notCounted.count === 0) return null;
  const isKnown = measureUnit(measure) === "亿元" || notCounted.amountUsdCents > 0;
  const value = measuredValue(measure, {
    countedFen: notCounted.amountFen,
    countedUsdCents: notCounted.amountUsdCents,
  });
  return (
    <p className="mt-1 text-sm">
      <Link href={amountsHref(notCounted.filter)} className="link">
        另有未计入 {formatNumber(notCounted.count)} 笔
        {isKnown ? ` ${formatMeasureProse(measure, value)}` : ""}
      </Link>
      <span className="text-ink-muted">，含待核、退回和按规则不计的</span>
    </p>
  );
}

/** The figure, where the calendar says it should be, and what is missing: readable in ten seconds. */
export function Headline({ cockpit, measured }: HeadlineProps) {
  const { figure, measure, target, light } = measured;
  const { href, hint } = amountLink(figure);
  const unit = measureUnit(measure);
  return (
    <div className="min-w-0">
      <p className="text-sm text-ink-muted">
        {periodName(cockpit)} · {measureText[measure]}
      </p>
      <p className="mt-1 flex flex-wrap items-baseline gap-x-2">
        <Hinted hint={hint}>
          <Link href={href} className="rounded-sm font-semibold text-display tracking-tight hover:underline">
            <Figure
              value={formatMeasure(measure, figure)}
              unit={unit}
              unitClassName="text-xl tracking-normal"
            />
          </Link>
        </Hinted>
        {target === null ? null : (
          <span className="text-xl text-ink-muted tabular-nums">
            / {formatMeasureValue(measure, target).replace(/\.00$/, "")}
          </span>
        )}
      </p>
      <p className="mt-1 flex flex-wrap items-center gap-2 font-semibold">
        {light ? (
          <Badge tone={lightTone(light)} hasMark>
            {lightText[light]}
          </Badge>
        ) : null}
        <span className={light ? "" : "text-ink-muted"}>{verdict(cockpit, measured)}</span>
      </p>
      <Bar cockpit={cockpit} measured={measured} />
      <Gap measured={measured} />
      <NotCounted measured={measured} />
    </div>
  );
}
