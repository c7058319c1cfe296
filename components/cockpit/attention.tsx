import Link from "next/link";
import { Hinted } from "@/components/ui/hinted";
import { Mark } from "@/components/ui/mark";
import { Section } from "@/components/ui/section";
import type { Tone } from "@/components/ui/tone";
import type { CockpitOverview } from "@/domain/cockpit/overview.schema";
import { formatMonth } from "@/lib/format/date";
import { formatYi } from "@/lib/format/money";
import { absent, formatNumber } from "@/lib/format/number";
import { signedText, stuckText } from "@/lib/text/cockpit";
import { amountLink, projectLink } from "./figure-links";

type LineProps = {
  label: string;
  count: number;
  unit: string;
  amountFen: number;
  href: string;
  hint: string;
  tone?: Tone;
};

function Line({ label, count, unit, amountFen, href, hint, tone }: LineProps) {
  return (
    <li className="border-b hairline last:border-b-0">
      <Hinted hint={hint} isBlock>
        <Link
          href={href}
          className="touch -mx-1.5 flex min-h-9 pointer-coarse:min-h-11 items-center gap-2 rounded-sm px-1.5 hover:bg-hover"
        >
          {tone ? <Mark tone={tone} /> : null}
          <span className="min-w-0 flex-1">{label}</span>
          <span className="shrink-0 font-semibold tabular-nums">
            {formatNumber(count)}
            <span className="ml-0.5 text-sm font-normal text-ink-muted">{unit}</span>
          </span>
          <span className="w-20 shrink-0 text-right text-sm text-ink-muted tabular-nums">
            {amountFen > 0 ? formatYi(amountFen) : absent}
          </span>
        </Link>
      </Hinted>
    </li>
  );
}

/** What stands still, each line opening exactly those projects. */
export function Stuck({ cockpit }: { cockpit: CockpitOverview }) {
  return (
    <Section title="停滞事项" note="总投资，亿元">
      <ul aria-label="停滞事项">
        {cockpit.stuck.map(({ kind, figure }) => {
          const label = stuckText[kind](cockpit.stuckAfterDays);
          return (
            <Line
              key={kind}
              label={label}
              count={figure.count}
              unit="个"
              amountFen={figure.totalInvestmentFen}
              tone={figure.count > 0 ? "behind" : "plan"}
              {...projectLink(figure, `${label}、状态正常的项目`)}
            />
          );
        })}
      </ul>
    </Section>
  );
}

/** This month: what was reported and what was signed. */
export function ThisMonth({ cockpit }: { cockpit: CockpitOverview }) {
  const reported = cockpit.reportedThisMonth;
  return (
    <Section
      title={`本月（${formatMonth(cockpit.asOfMonth)}）`}
      note="新报为总投资，签约为计入的协议额，亿元"
    >
      <ul aria-label="本月">
        <Line
          label="新报线索和项目"
          count={reported.count}
          unit="个"
          amountFen={reported.totalInvestmentFen}
          {...projectLink(reported, "本月首报的项目，含后来暂缓、终止的")}
        />
        {cockpit.signedThisMonth.map(({ kind, figure }) => (
          <Line
            key={kind}
            label={signedText[kind]}
            count={figure.count}
            unit="个"
            amountFen={figure.countedFen}
            {...amountLink(figure)}
          />
        ))}
      </ul>
    </Section>
  );
}
