import Link from "next/link";
import { Figure } from "@/components/ui/figure";
import { ProgressBar } from "@/components/ui/progress-bar";
import type { CockpitOverview } from "@/domain/cockpit/overview.schema";
import { classNames } from "@/lib/class-names";
import { formatYi } from "@/lib/format/money";
import { formatPercent } from "@/lib/format/number";
import { type CockpitParams, cockpitHref } from "@/lib/search-params/cockpit";
import { measureShortText } from "@/lib/text/amounts";
import { toneOf } from "./headline";

type MeasureSwitchProps = { cockpit: CockpitOverview; params: CockpitParams };

/** The three measures side by side, 到位 first; each opens the cockpit read in it. */
export function MeasureSwitch({ cockpit, params }: MeasureSwitchProps) {
  return (
    <nav aria-label="口径" className="grid grid-cols-3 gap-2">
      {cockpit.measures.map(({ measure, figure, progress }) => {
        const isCurrent = measure === cockpit.measure;
        const ratio = cockpit.targetFen ? figure.countedFen / cockpit.targetFen : 0;
        return (
          <Link
            key={measure}
            href={cockpitHref({ ...params, measure: measure === "fundsInPlace" ? null : measure })}
            scroll={false}
            aria-current={isCurrent ? "page" : undefined}
            className={classNames(
              "min-w-0 rounded-md border px-2.5 py-2 sm:px-3",
              isCurrent ? "border-accent-line bg-accent-soft" : "hairline hover:bg-hover",
            )}
          >
            <span className="flex items-baseline justify-between gap-2 text-sm text-ink-muted">
              {measureShortText[measure]}
              {progress.completionBp === null ? null : (
                <span className="tabular-nums max-sm:hidden">{formatPercent(progress.completionBp)}</span>
              )}
            </span>
            <Figure
              value={formatYi(figure.countedFen)}
              unit="亿元"
              className="font-semibold sm:text-lg"
              unitClassName="text-xs max-sm:hidden"
            />
            <span className="mt-1 block">
              <ProgressBar
                label={`${measureShortText[measure]}进度`}
                ratio={ratio}
                timeRatio={progress.scheduleBp / 10_000}
                valueText={`${formatYi(figure.countedFen)} 亿元`}
                tone={toneOf(progress)}
              />
            </span>
          </Link>
        );
      })}
    </nav>
  );
}
