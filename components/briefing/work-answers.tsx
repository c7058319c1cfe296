import Link from "next/link";
import type { Briefing, StuckStepView } from "@/domain/briefing/briefing.schema";
import { formatAmount } from "@/lib/format/money";
import { formatNumber } from "@/lib/format/number";
import { paths } from "@/lib/paths";
import { amountsHref } from "@/lib/search-params/amount-ledger";
import { assignmentsHref } from "@/lib/search-params/assignments";
import { projectsHref } from "@/lib/search-params/project-ledger";
import { stuckStepText } from "@/lib/text/meetings";
import { Answer, Detail, Line, NumberLink } from "./answer";

function Holders({ step }: { step: StuckStepView }) {
  if (step.figure.count === 0) return null;
  return (
    <Detail>
      {step.owners.map(({ name, count, filter }) => (
        <Link key={name} href={projectsHref(filter)} className="touch link inline-flex min-h-6 items-center">
          {name} {count} 个
        </Link>
      ))}
      {step.blockers.map(({ name, count, filter }) => (
        <Link key={name} href={projectsHref(filter)} className="touch link inline-flex min-h-6 items-center">
          卡在{name} {count} 个
        </Link>
      ))}
    </Detail>
  );
}

export function StuckAnswer({ stuck }: { stuck: Briefing["stuck"] }) {
  return (
    <Answer question="stuck">
      <ul className="grid gap-x-6 gap-y-2 sm:grid-cols-3">
        {stuck.map((step) => (
          <li key={step.step} className="min-w-0">
            <NumberLink
              href={projectsHref(step.figure.filter)}
              label={stuckStepText[step.step]}
              value={formatNumber(step.figure.count)}
              unit="个"
            />
            <Holders step={step} />
          </li>
        ))}
      </ul>
    </Answer>
  );
}

export function NotFollowedAnswer({ notFollowed: { days, figure } }: Pick<Briefing, "notFollowed">) {
  return (
    <Answer question="notFollowed">
      <Line>
        <NumberLink
          href={projectsHref(figure.filter)}
          label={`在谈超过 ${days} 天没有跟进`}
          value={formatNumber(figure.count)}
          unit="个"
          suffix={
            figure.totalInvestmentFen > 0 ? `总投资 ${formatAmount(figure.totalInvestmentFen)}` : undefined
          }
        />
      </Line>
    </Answer>
  );
}

export function ReviewAnswer({ overdueReviews: { all, departments } }: Pick<Briefing, "overdueReviews">) {
  return (
    <Answer question="reviews">
      <Line>
        <NumberLink
          href={projectsHref(all.filter)}
          label="评审超时"
          value={formatNumber(all.count)}
          unit="个"
        />
        {departments.map(({ name, count, filter }) => (
          <NumberLink
            key={name}
            href={projectsHref(filter)}
            label={name}
            value={formatNumber(count)}
            unit="个"
          />
        ))}
      </Line>
    </Answer>
  );
}

export function AssignmentAnswer({ lastMeeting }: Pick<Briefing, "lastMeeting">) {
  if (!lastMeeting) {
    return (
      <Answer question="assignments">
        <Line>
          <Link href={paths.meetingRecords} className="touch link inline-flex min-h-6 items-center">
            还没有登记过调度会，去登记
          </Link>
        </Line>
      </Answer>
    );
  }
  const { id, title, heldOn, sums } = lastMeeting;
  const listOf = (view: "done" | "reported" | "overdue") => assignmentsHref({ meetingId: id, view });
  return (
    <Answer question="assignments">
      <Line>
        <NumberLink href={paths.meeting(id)} label="共交办" value={formatNumber(sums.total)} unit="件" />
        <NumberLink href={listOf("done")} label="已销号" value={formatNumber(sums.done)} unit="件" />
        <NumberLink href={listOf("reported")} label="待销号" value={formatNumber(sums.reported)} unit="件" />
        <NumberLink href={listOf("overdue")} label="超期" value={formatNumber(sums.overdue)} unit="件" />
      </Line>
      <Detail>
        <span className="tabular-nums">
          {heldOn} {title}
        </span>
      </Detail>
    </Answer>
  );
}

export function OfficerAnswer({ talkers, signers }: Pick<Briefing, "talkers" | "signers">) {
  return (
    <Answer question="officers">
      <Line>
        <span>今年首谈</span>
        {talkers.length === 0 ? <span className="text-ink-muted">还没有</span> : null}
        {talkers.map(({ name, count, filter }) => (
          <NumberLink
            key={name}
            href={projectsHref(filter)}
            label={name}
            value={formatNumber(count)}
            unit="个"
          />
        ))}
      </Line>
      <Line>
        <span>今年签约</span>
        {signers.length === 0 ? <span className="text-ink-muted">还没有</span> : null}
        {signers.map(({ name, figure }) => (
          <NumberLink
            key={name}
            href={amountsHref(figure.filter)}
            label={name}
            value={formatNumber(figure.count)}
            unit="个"
            suffix={formatAmount(figure.countedFen)}
          />
        ))}
        <Link href={paths.officers} className="touch link inline-flex min-h-6 items-center">
          全部人员
        </Link>
      </Line>
    </Answer>
  );
}
