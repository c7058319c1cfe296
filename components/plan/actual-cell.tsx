import Link from "next/link";
import { Figure } from "@/components/ui/figure";
import type { PlanIndicator } from "@/domain/plan/plan.schema";
import { amountsHref } from "@/lib/search-params/amount-ledger";
import { measureShortText } from "@/lib/text/amounts";
import { actualText } from "@/lib/text/plans";
import { indicatorValue } from "./indicator-values";

/** The word behind an invented figure, so that nobody takes it for the park's. */
export function DemoMark() {
  return (
    <span className="ml-1 inline-block whitespace-nowrap rounded-sm bg-sunken px-1 text-xs font-normal text-ink-muted">
      演示
    </span>
  );
}

/** What an indicator has come to, and how that figure came about; the ledger's sum opens its rows. */
export function ActualCell({ indicator }: { indicator: PlanIndicator }) {
  const { actual, counted, kind } = indicator;
  if (counted && actual?.source === "ledger") {
    const { measure } = counted.filter;
    return (
      <Link
        href={amountsHref(counted.filter)}
        className="link"
        title={`规划期内${measureShortText[measure]}计入额，点开逐笔核对`}
      >
        {indicatorValue(indicator, actual.value)}
        <span className="block text-xs text-ink-muted">台账计入（{measureShortText[measure]}）</span>
      </Link>
    );
  }
  if (!actual) return <Figure value={null} />;
  const differs = actual.yearLessMonths;
  return (
    <>
      <Figure value={indicatorValue(indicator, actual.value)} />
      {actual.isDemo ? <DemoMark /> : null}
      <span className="block text-xs text-ink-muted">{actualText(actual, kind)}</span>
      {differs === null ? null : (
        <span className="block text-xs text-behind-text">
          全年数比各月合计{differs > 0 ? "多" : "少"}
          {indicatorValue(indicator, Math.abs(differs))}
        </span>
      )}
    </>
  );
}
