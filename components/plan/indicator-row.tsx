import Link from "next/link";
import type { ReactNode } from "react";
import { Badge } from "@/components/ui/badge";
import { Figure } from "@/components/ui/figure";
import { ProgressBar } from "@/components/ui/progress-bar";
import type { PlanIndicator } from "@/domain/plan/plan.schema";
import { absent, formatPercent } from "@/lib/format/number";
import { ActualCell } from "./actual-cell";
import { claimText, completionRatio, indicatorValue } from "./indicator-values";
import { Sparkline } from "./sparkline";
import { Verdict } from "./verdict";

function Cell({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="min-w-0">
      <dt className="text-xs text-ink-muted lg:sr-only">{label}</dt>
      <dd className="tabular-nums lg:text-right">{children}</dd>
    </div>
  );
}

const value = (text: string, note?: string) => (
  <>
    <Figure value={text === absent ? null : text} />
    {note ? <span className="block text-xs text-ink-muted">{note}</span> : null}
  </>
);

/** How far the actual is to the target; nothing where there is no target or less is better. */
function Meter({ indicator }: { indicator: PlanIndicator }) {
  const ratio = completionRatio(indicator);
  if (ratio === null) return null;
  const text = formatPercent(Math.round(ratio * 10_000));
  return (
    <div className="mt-1.5 flex max-w-64 items-center gap-2">
      <ProgressBar
        ratio={ratio}
        label={`${indicator.name}完成率`}
        valueText={text}
        tone={ratio >= 1 ? "plan" : "accent"}
      />
      <span className="shrink-0 text-xs text-ink-muted tabular-nums">{text}</span>
    </div>
  );
}

type IndicatorRowProps = { indicator: PlanIndicator; isClosed: boolean; href?: string; edit?: ReactNode };

/** One indicator: what it started from, what is asked, what it has come to, and whether the plan's arithmetic agrees. */
export function IndicatorRow({ indicator, isClosed, href, edit }: IndicatorRowProps) {
  const { target } = indicator;
  return (
    <li className="border-b hairline py-2.5 last:border-b-0">
      <div className="grid gap-x-6 gap-y-2 lg:grid-cols-[minmax(0,15rem)_minmax(0,27rem)_minmax(0,1fr)]">
        <div className="min-w-0">
          <div className="flex items-start gap-2">
            <p className="min-w-0 flex-1">
              {href ? (
                <Link href={href} scroll={false} className="touch font-semibold hover:underline">
                  {indicator.name}
                </Link>
              ) : (
                <span className="font-semibold">{indicator.name}</span>
              )}
              <span className="ml-2 text-sm text-ink-muted">{indicator.unit}</span>
              {indicator.isActive ? null : <span className="ml-2 text-sm text-ink-faint">已停用</span>}
            </p>
            <Sparkline indicator={indicator} />
            {edit ? <span className="lg:hidden">{edit}</span> : null}
          </div>
          <Meter indicator={indicator} />
          {indicator.pendingCount > 0 ? (
            <p className="mt-1">
              <Badge tone="behind" hasMark>
                待核 {indicator.pendingCount} 项
              </Badge>
            </p>
          ) : null}
        </div>
        <dl className="grid grid-cols-2 gap-x-3 gap-y-1.5 sm:grid-cols-4">
          <Cell label="基期">
            {value(
              indicatorValue(indicator, target?.baseValue ?? null),
              target?.baseYear ? `${target.baseYear}年` : undefined,
            )}
          </Cell>
          <Cell label="目标">
            {value(
              indicatorValue(indicator, target?.targetValue ?? null),
              target ? `${target.targetYear}年` : undefined,
            )}
          </Cell>
          <Cell label="提法">{value(claimText(indicator))}</Cell>
          <Cell label="实绩">
            <ActualCell indicator={indicator} />
          </Cell>
        </dl>
        <div className="flex min-w-0 items-start gap-3">
          <div className="min-w-0 flex-1">
            <Verdict indicator={indicator} isClosed={isClosed} />
          </div>
          {edit ? <span className="hidden shrink-0 lg:block">{edit}</span> : null}
        </div>
      </div>
    </li>
  );
}
