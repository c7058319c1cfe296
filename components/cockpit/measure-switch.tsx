import Link from "next/link";
import { Figure } from "@/components/ui/figure";
import { Mark } from "@/components/ui/mark";
import { ProgressBar } from "@/components/ui/progress-bar";
import { isForeignMeasure } from "@/domain/amount/measure";
import type { CockpitOverview, Measured } from "@/domain/cockpit/overview.schema";
import { classNames } from "@/lib/class-names";
import { formatMeasure, measuredValue, measureUnit } from "@/lib/format/measure";
import { formatPercent } from "@/lib/format/number";
import { type CockpitParams, cockpitHref } from "@/lib/search-params/cockpit";
import { measureShortText } from "@/lib/text/amounts";
import { lightText } from "@/lib/text/cockpit";
import { lightTone } from "./light";

type MeasureSwitchProps = { cockpit: CockpitOverview; params: CockpitParams };

/** Every measure side by side, 到位 first, 外资 in dollars below; each opens the cockpit read in it. */
export function MeasureSwitch({ cockpit, params }: MeasureSwitchProps) {
  return (
    <nav aria-label="口径" className="grid grid-cols-6 gap-2">
      {cockpit.measures.map((measured) => (
        <MeasureLink
          key={measured.measure}
          measured={measured}
          isCurrent={measured.measure === cockpit.measure}
          href={cockpitHref({
            ...params,
            measure: measured.measure === "fundsInPlace" ? null : measured.measure,
          })}
        />
      ))}
    </nav>
  );
}

type MeasureLinkProps = { measured: Measured; isCurrent: boolean; href: string };

function MeasureLink({ measured, isCurrent, href }: MeasureLinkProps) {
  const { measure, figure, progress, target, light } = measured;
  const ratio = target ? measuredValue(measure, figure) / target : 0;
  const isForeign = isForeignMeasure(measure);
  return (
    <Link
      href={href}
      scroll={false}
      aria-current={isCurrent ? "page" : undefined}
      className={classNames(
        "min-w-0 rounded-md border px-2.5 py-2 sm:px-3",
        isForeign ? "col-span-3" : "col-span-2",
        isCurrent ? "border-accent-line bg-accent-soft" : "hairline hover:bg-hover",
      )}
    >
      <span className="flex items-center gap-1.5 text-sm text-ink-muted">
        {light ? <Mark tone={lightTone(light)} /> : null}
        <span className="min-w-0 flex-1 truncate">{measureShortText[measure]}</span>
        {progress.completionBp === null ? null : (
          <span className="tabular-nums max-sm:sr-only">
            {formatPercent(progress.completionBp)}
            {light ? <span className="sr-only">，{lightText[light]}</span> : null}
          </span>
        )}
      </span>
      <Figure
        value={formatMeasure(measure, figure)}
        unit={measureUnit(measure)}
        className="font-semibold sm:text-lg"
        unitClassName={isForeign ? "text-xs" : "text-xs max-sm:hidden"}
      />
      {target === null ? null : (
        <span className="mt-1 block">
          <ProgressBar
            label={`${measureShortText[measure]}进度`}
            ratio={ratio}
            timeRatio={progress.scheduleBp / 10_000}
            valueText={`${formatMeasure(measure, figure)} ${measureUnit(measure)}`}
            tone={lightTone(light)}
          />
        </span>
      )}
    </Link>
  );
}
