import Link from "next/link";
import type { Briefing } from "@/domain/briefing/briefing.schema";
import { formatMonth } from "@/lib/format/date";
import { formatAmount, formatYi } from "@/lib/format/money";
import { formatNumber, formatPercent } from "@/lib/format/number";
import { paths } from "@/lib/paths";
import { amountsHref } from "@/lib/search-params/amount-ledger";
import { projectsHref } from "@/lib/search-params/project-ledger";
import { signedText } from "@/lib/text/cockpit";
import { stageShortText } from "@/lib/text/stages";
import { Answer, Detail, Line, NumberLink } from "./answer";

const points = (bp: number) => `${formatNumber(Math.abs(bp) / 100, 1)} 个百分点`;

function aheadText(bp: number): string {
  if (bp === 0) return "与序时持平";
  return bp < 0 ? `落后序时 ${points(bp)}` : `超序时 ${points(bp)}`;
}

/** Certainty is never claimed. */
function chanceText(bp: number): string {
  if (bp > 9_900) return "99% 以上";
  return bp < 100 ? "不到 1%" : formatPercent(bp, 0);
}

function remainingText(fen: number): string {
  return fen > 0 ? `差 ${formatAmount(fen)}` : `超出 ${formatAmount(-fen)}`;
}

export function YearAnswer({ year }: { year: Briefing["year"] }) {
  const { figure, targetFen, remainingFen, aheadBp } = year;
  return (
    <Answer question="year">
      <Line>
        <NumberLink
          href={amountsHref(figure.filter)}
          value={formatYi(figure.countedFen)}
          unit="亿元"
          isStrong
        />
        {remainingFen === null ? (
          <span className="text-ink-muted">{year.year} 年目标尚未下达</span>
        ) : (
          <span>{remainingText(remainingFen)}</span>
        )}
        {aheadBp === null ? null : (
          <span className={aheadBp < 0 ? "text-behind-text" : "text-plan-text"}>{aheadText(aheadBp)}</span>
        )}
      </Line>
      <Detail>
        {targetFen === null ? null : <span>目标 {formatAmount(targetFen)}</span>}
        {year.completionBp === null ? null : <span>完成 {formatPercent(year.completionBp)}</span>}
        <span>序时 {formatPercent(year.scheduleBp)}</span>
        {year.neededPerMonthFen ? <span>余下每月需 {formatAmount(year.neededPerMonthFen)}</span> : null}
      </Detail>
    </Answer>
  );
}

export function GapAnswer({ gap }: { gap: Briefing["gap"] }) {
  const { top, reachBp, projects } = gap;
  return (
    <Answer question="gap">
      <Line>
        {reachBp === null ? (
          <NumberLink
            href={paths.forecast}
            label={`到${formatMonth(gap.untilMonth)}预计到位`}
            value={formatYi(gap.expectedFen)}
            unit="亿元"
          />
        ) : (
          <NumberLink href={paths.forecast} label="达到目标的把握" value={chanceText(reachBp)} />
        )}
        <NumberLink
          href={projectsHref(projects.filter)}
          label="在手项目"
          value={formatNumber(projects.count)}
          unit="个"
        />
        <span className="text-ink-muted">前三个占 {formatPercent(gap.topThreeBp, 0)}</span>
      </Line>
      {top.length === 0 ? null : (
        <ul className="mt-1 grid gap-x-6 sm:grid-cols-3">
          {top.map(({ id, name, stage, expectedFen, probabilityBp }) => (
            <li key={id} className="min-w-0">
              <Link href={paths.project(id)} className="touch link block truncate">
                {name}
              </Link>
              <span className="text-sm text-ink-muted tabular-nums">
                {stageShortText[stage]}，预计 {formatAmount(expectedFen)}，签约把握{" "}
                {formatPercent(probabilityBp, 0)}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Answer>
  );
}

export function SignedAnswer({ signed }: { signed: Briefing["signed"] }) {
  return (
    <Answer question="signed">
      <Line>
        {signed.map(({ kind, figure }) => (
          <NumberLink
            key={kind}
            href={amountsHref(figure.filter)}
            label={signedText[kind]}
            value={formatNumber(figure.count)}
            unit="个"
            suffix={kind === "all" && figure.countedFen > 0 ? formatAmount(figure.countedFen) : undefined}
          />
        ))}
      </Line>
    </Answer>
  );
}
