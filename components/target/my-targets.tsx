import Link from "next/link";
import type { OwnTargets } from "@/domain/target/target.schema";
import { formatMeasure, formatMeasureValue, measureUnit } from "@/lib/format/measure";
import { amountsHref } from "@/lib/search-params/amount-ledger";
import { targetsHref } from "@/lib/search-params/targets";
import { measureShortText } from "@/lib/text/amounts";
import { columnText } from "@/lib/text/targets";
import { standText, TargetMeter } from "./target-meter";

const titleOf: Record<OwnTargets["scope"], string> = {
  own: "我的任务",
  department: "本部门任务",
  park: "全园任务",
};

/** What a person answers for this year, one line a measure: reached, target, where the calendar says it should be. */
export function MyTargets({ mine }: { mine: OwnTargets }) {
  if (mine.items.length === 0) return null;
  return (
    <section
      aria-label={titleOf[mine.scope]}
      data-print="hidden"
      className="scroll-thin flex flex-col gap-x-8 gap-y-2 border-b hairline px-4 py-2 sm:h-11 sm:flex-row sm:items-center sm:overflow-x-auto sm:px-6 sm:py-0"
    >
      <h2 className="shrink-0 font-semibold">
        <Link href={targetsHref({})} className="touch inline-flex items-center hover:underline">
          {titleOf[mine.scope]}
        </Link>
      </h2>
      {mine.items.map((item) => (
        <Item key={item.measure} item={item} />
      ))}
    </section>
  );
}

function Item({ item: { measure, year, quarter } }: { item: OwnTargets["items"][number] }) {
  const words = measureShortText[measure];
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1 whitespace-nowrap sm:flex-nowrap">
      <span>
        {words}
        <Link href={amountsHref(year.figure.filter)} className="link mx-1 font-semibold tabular-nums">
          {formatMeasure(measure, year.figure)}
        </Link>
        <span className="text-ink-muted tabular-nums">
          / {formatMeasureValue(measure, year.target)} {measureUnit(measure)}
        </span>
      </span>
      <span className="block w-24">
        <TargetMeter label={`${words}年度进度`} progress={year.progress} />
      </span>
      <span className="text-sm text-ink-muted">{standText(year.progress)}</span>
      {quarter ? (
        <span className="text-sm text-ink-muted">
          {columnText(quarter.period, false)}
          <Link href={amountsHref(quarter.figure.filter)} className="link mx-1 tabular-nums">
            {formatMeasure(measure, quarter.figure)}
          </Link>
          / {formatMeasureValue(measure, quarter.target)}
        </span>
      ) : null}
    </div>
  );
}
