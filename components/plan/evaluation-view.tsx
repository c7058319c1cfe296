import Link from "next/link";
import { Section } from "@/components/ui/section";
import type { PlanEvaluation } from "@/domain/plan/evaluation.schema";
import { planHref } from "@/lib/search-params/plans";
import { planStateText } from "@/lib/text/amounts";
import { evaluationSummaryText } from "@/lib/text/plans";
import { EvaluationCell } from "./evaluation-cell";
import { type EvaluationPair, pairRows } from "./evaluation-values";

type EvaluationViewProps = {
  left: PlanEvaluation;
  right: PlanEvaluation | null;
  /** Other plans the first may stand beside. */
  others: readonly { code: string; name: string }[];
  printedOn: string;
};

const columns = "lg:grid-cols-[minmax(0,13rem)_minmax(0,1fr)_minmax(0,1fr)] print:grid-cols-[9rem_1fr_1fr]";

function Summary({ evaluation }: { evaluation: PlanEvaluation }) {
  return (
    <div className="min-w-0 rounded-md bg-sunken px-4 py-3">
      <p className="font-semibold">
        {evaluation.plan.name}
        <span className="ml-2 text-sm font-normal text-ink-muted">
          {planStateText[evaluation.plan.state]}
        </span>
      </p>
      <p className="mt-0.5 text-ink-muted">
        {evaluationSummaryText(evaluation.summary, evaluation.plan.state)}
      </p>
    </div>
  );
}

type PairProps = { pair: EvaluationPair; left: PlanEvaluation; right: PlanEvaluation | null };

function Pair({ pair, left, right }: PairProps) {
  const edit = planHref({
    plan: left.plan.code,
    view: "evaluation",
    beside: right?.plan.code,
    edit: pair.id,
  });
  return (
    <li
      className={`grid break-inside-avoid gap-x-8 gap-y-2 border-b hairline py-3 last:border-b-0 ${columns}`}
    >
      <p>
        {pair.left ? (
          <Link href={edit} scroll={false} className="touch font-semibold hover:underline">
            {pair.name}
          </Link>
        ) : (
          <span className="font-semibold">{pair.name}</span>
        )}
        <span className="ml-2 text-sm text-ink-muted">{pair.unit}</span>
      </p>
      {[
        { evaluation: left, row: pair.left },
        { evaluation: right, row: pair.right },
      ].map(({ evaluation, row }) =>
        evaluation ? (
          <div key={evaluation.plan.code} className="min-w-0">
            <p className="text-xs text-ink-muted lg:hidden print:hidden">{evaluation.plan.name}</p>
            <EvaluationCell row={row} state={evaluation.plan.state} />
          </div>
        ) : null,
      )}
    </li>
  );
}

/** The closed plan's outcome beside the open plan's standing, indicator by indicator; made to be printed. */
export function EvaluationView({ left, right, others, printedOn }: EvaluationViewProps) {
  const pairs = pairRows(left, right);
  const groups = [...new Set(pairs.map(({ groupName }) => groupName))];
  return (
    <>
      <div className="mb-4 grid gap-3 lg:grid-cols-2">
        <Summary evaluation={left} />
        {right ? <Summary evaluation={right} /> : null}
      </div>
      {others.length > 0 ? (
        <p className="mb-4 flex flex-wrap gap-x-3 text-sm text-ink-muted" data-print="hidden">
          对照其他规划期：
          {others.map(({ code, name }) => (
            <Link
              key={code}
              href={planHref({ plan: left.plan.code, view: "evaluation", beside: code })}
              scroll={false}
              className="link touch"
            >
              {name}
            </Link>
          ))}
        </p>
      ) : null}
      {groups.map((name) => (
        <Section key={name} title={name} className="mb-5">
          <div
            aria-hidden
            className={`hidden gap-x-8 border-b hairline pb-1 text-xs text-ink-muted lg:grid print:grid ${columns}`}
          >
            <span>指标</span>
            <span>{left.plan.name}</span>
            <span>{right?.plan.name}</span>
          </div>
          <ul>
            {pairs
              .filter(({ groupName }) => groupName === name)
              .map((pair) => (
                <Pair key={pair.id} pair={pair} left={left} right={right} />
              ))}
          </ul>
        </Section>
      ))}
      <p className="text-sm text-ink-muted">
        口径：只计已核数值；当期指标以目标年份全年数判定，累计指标以目标年末累计判定，不以累计数相加；招商引资取资金台账计入额。
        {printedOn}
      </p>
    </>
  );
}
