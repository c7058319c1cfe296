import Link from "next/link";
import type { ReactNode } from "react";
import { Badge } from "@/components/ui/badge";
import { Figure } from "@/components/ui/figure";
import type { EvaluationRow } from "@/domain/plan/evaluation.schema";
import type { PlanState } from "@/domain/plan/plan";
import { formatMeasure, measureUnit } from "@/lib/format/measure";
import { absent, formatPercent } from "@/lib/format/number";
import { amountsHref } from "@/lib/search-params/amount-ledger";
import { measureShortText } from "@/lib/text/amounts";
import { actualText, evaluationVerdictText, noTargetText } from "@/lib/text/plans";
import { DemoMark } from "./actual-cell";
import { evaluationTones, gapText } from "./evaluation-values";
import { indicatorValue } from "./indicator-values";

function Value({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="min-w-0">
      <dt className="text-xs text-ink-muted">{label}</dt>
      <dd className="tabular-nums">{children}</dd>
    </div>
  );
}

const figure = (row: EvaluationRow, value: number | null) => {
  const text = indicatorValue(row, value);
  return <Figure value={text === absent ? null : text} />;
};

/** 招商引资 in every measure, each opening its rows; the plan never said which of them it meant. */
function ByMeasure({ row }: { row: EvaluationRow }) {
  const counted = row.byMeasure.filter(({ figure: { count } }) => count > 0);
  if (counted.length === 0) return null;
  return (
    <ul className="mt-1.5 grid gap-0.5 text-sm">
      {counted.map(({ measure, figure: sum, completionBp }) => (
        <li key={measure} className="flex flex-wrap items-baseline gap-x-2">
          <span className="w-16 shrink-0 text-ink-muted">{measureShortText[measure]}</span>
          <Link href={amountsHref(sum.filter)} className="link tabular-nums">
            {formatMeasure(measure, sum)}
            {measureUnit(measure)}
          </Link>
          <span className="text-ink-muted tabular-nums">
            {completionBp === null ? "" : `相当于目标的 ${formatPercent(completionBp)}`}
            {measure === row.target?.measure ? "（本目标按此口径）" : ""}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** One indicator in one plan: base, target, actual, completion, verdict, gap and the office's words. */
export function EvaluationCell({ row, state }: { row: EvaluationRow | null; state: PlanState }) {
  if (!row?.target) return <p className="text-sm text-ink-faint">未列入</p>;
  const { target, actual, verdict, completionBp } = row;
  const gap = gapText(row);
  return (
    <div className="min-w-0">
      <dl className="grid grid-cols-4 gap-x-3">
        <Value label={target.baseYear ? `基期 ${target.baseYear}` : "基期"}>
          {figure(row, target.baseValue)}
        </Value>
        <Value label={`目标 ${target.targetYear}`}>{figure(row, target.targetValue)}</Value>
        <Value label="实绩">
          {figure(row, actual?.value ?? null)}
          {actual?.isDemo ? <DemoMark /> : null}
        </Value>
        <Value label="完成率">
          <Figure value={completionBp === null ? null : formatPercent(completionBp)} />
        </Value>
      </dl>
      <p className="mt-1 flex flex-wrap items-baseline gap-x-2 text-sm text-ink-muted">
        <Badge tone={evaluationTones[verdict]} hasMark>
          {verdict === "noTarget" ? noTargetText[state] : evaluationVerdictText[verdict]}
        </Badge>
        <span className="tabular-nums">{gap}</span>
        <span>{actual ? actualText(actual, row.kind) : ""}</span>
      </p>
      <ByMeasure row={row} />
      {target.isBaseComparable || !target.baseNote ? null : (
        <p className="mt-1 text-sm text-behind-text">{target.baseNote}，两数不能直接相比</p>
      )}
      {target.evaluation ? <p className="mt-1 text-sm">评价：{target.evaluation}</p> : null}
    </div>
  );
}
