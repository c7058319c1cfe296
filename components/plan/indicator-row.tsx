import Link from "next/link";
import type { ReactNode } from "react";
import { Badge } from "@/components/ui/badge";
import { Figure } from "@/components/ui/figure";
import type { Tone } from "@/components/ui/tone";
import type { AuditVerdict } from "@/domain/plan/audit";
import type { PlanIndicator } from "@/domain/plan/plan.schema";
import { formatYi } from "@/lib/format/money";
import { absent } from "@/lib/format/number";
import { amountsHref } from "@/lib/search-params/amount-ledger";
import { measureShortText } from "@/lib/text/amounts";
import { auditVerdictText, planAuditText } from "@/lib/text/plan-audit";
import { claimText, indicatorValue, periodText } from "./indicator-values";

const verdictTones: Record<AuditVerdict, Tone> = {
  consistent: "plan",
  roundingLevel: "plan",
  consistentOnlyAsTotal: "behind",
  inconsistent: "breached",
  baselineMissing: "paused",
  measureUndefined: "behind",
  targetUnset: "paused",
  noGrowthClaimed: "neutral",
  redLine: "accent",
};

function Cell({
  label,
  children,
  className = "",
}: {
  label: string;
  children: ReactNode;
  className?: string;
}) {
  return (
    <div className={`min-w-0 ${className}`}>
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

function Latest({ indicator }: { indicator: PlanIndicator }) {
  const { counted, latest } = indicator;
  if (counted && counted.count > 0) {
    return (
      <Link
        href={amountsHref(counted.filter)}
        className="link"
        title={`规划期内${measureShortText[counted.filter.measure]}计入额，点开逐笔核对`}
      >
        {formatYi(counted.countedFen)}
        <span className="block text-xs text-ink-muted">
          台账计入（{measureShortText[counted.filter.measure]}）
        </span>
      </Link>
    );
  }
  if (!latest) return value(absent);
  return (
    <span title={latest.source}>
      {value(indicatorValue(indicator, latest.value), periodText(latest.period))}
    </span>
  );
}

/** A closed plan that names no target never will. */
function verdictWords({ audit, target, unit, kind }: PlanIndicator, isClosed: boolean) {
  if (!audit || !target) return { badge: "未列入", sentence: "本规划期未列此项" };
  if (isClosed && audit.verdict === "targetUnset") {
    return { badge: "未提目标", sentence: "规划只给出现状，没有提出目标" };
  }
  return {
    badge: auditVerdictText[audit.verdict],
    sentence: planAuditText({ ...target, kind }, audit, unit),
  };
}

function Verdict({ indicator, isClosed }: { indicator: PlanIndicator; isClosed: boolean }) {
  const { target, audit } = indicator;
  const { badge, sentence } = verdictWords(indicator, isClosed);
  return (
    <>
      <p className="flex flex-wrap items-baseline gap-x-2">
        <Badge tone={audit ? verdictTones[audit.verdict] : "paused"} hasMark>
          {badge}
        </Badge>
        <span className="min-w-0 text-sm text-ink-muted">{sentence}</span>
      </p>
      {target?.quote ? (
        <details className="mt-0.5 text-sm">
          <summary className="touch w-fit cursor-pointer text-accent-text">规划原文</summary>
          <blockquote className="mt-1 border-l-2 border-accent-line pl-3 whitespace-pre-line text-ink-muted">
            {target.quote}
          </blockquote>
          {target.baseNote ? <p className="mt-1 text-ink-muted">说明：{target.baseNote}</p> : null}
        </details>
      ) : null}
    </>
  );
}

type IndicatorRowProps = { indicator: PlanIndicator; isClosed: boolean; edit?: ReactNode };

/** One indicator: what it started from, what is asked, what the plan claims, and whether the arithmetic agrees. */
export function IndicatorRow({ indicator, isClosed, edit }: IndicatorRowProps) {
  const { target } = indicator;
  return (
    <li className="border-b hairline py-2.5 last:border-b-0">
      <div className="grid gap-x-4 gap-y-1.5 lg:grid-cols-[minmax(0,14rem)_minmax(0,26rem)_minmax(0,1fr)]">
        <div className="flex items-baseline gap-2">
          <span className="font-semibold">{indicator.name}</span>
          <span className="text-sm text-ink-muted">{indicator.unit}</span>
          {edit ? <span className="ml-auto lg:hidden">{edit}</span> : null}
        </div>
        <dl className="grid grid-cols-4 gap-x-3">
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
          <Cell label="最新">
            <Latest indicator={indicator} />
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
