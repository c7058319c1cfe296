import { Mark } from "@/components/ui/mark";
import type { CockpitOverview } from "@/domain/cockpit/overview.schema";
import { formatMeasure, measureUnit } from "@/lib/format/measure";
import { formatYi } from "@/lib/format/money";
import { absent, formatNumber } from "@/lib/format/number";
import { amountsHref } from "@/lib/search-params/amount-ledger";
import { projectsHref } from "@/lib/search-params/project-ledger";
import { signedText, stuckText } from "@/lib/text/cockpit";
import { WallLine, WallPanel } from "./wall-panel";

/** This month's new projects and contracts. */
export function WallMonth({ cockpit }: { cockpit: CockpitOverview }) {
  const { reportedThisMonth: reported } = cockpit;
  return (
    <WallPanel title="本月" note="个，亿元">
      <ul>
        <WallLine
          href={projectsHref(reported.filter)}
          label="新报线索和项目"
          value={formatNumber(reported.count)}
          note={reported.totalInvestmentFen > 0 ? formatYi(reported.totalInvestmentFen) : absent}
          name={`本月新报 ${formatNumber(reported.count)} 个`}
        />
        {cockpit.signedThisMonth.map(({ kind, figure }) => (
          <WallLine
            key={kind}
            href={amountsHref(figure.filter)}
            label={signedText[kind]}
            value={formatNumber(figure.count)}
            note={figure.count > 0 ? formatYi(figure.countedFen) : absent}
            name={`${signedText[kind]} ${formatNumber(figure.count)} 个`}
          />
        ))}
      </ul>
    </WallPanel>
  );
}

/** What stands still. */
export function WallWarnings({ cockpit }: { cockpit: CockpitOverview }) {
  return (
    <WallPanel title="预警" note="个">
      <ul>
        {cockpit.stuck.map(({ kind, figure }) => {
          const label = stuckText[kind](cockpit.stuckAfterDays);
          return (
            <WallLine
              key={kind}
              href={projectsHref(figure.filter)}
              label={
                <span className="flex items-center gap-2">
                  <Mark tone={figure.count > 0 ? "behind" : "plan"} />
                  <span className="truncate">{label}</span>
                </span>
              }
              value={formatNumber(figure.count)}
              name={`${label} ${formatNumber(figure.count)} 个`}
            />
          );
        })}
      </ul>
    </WallPanel>
  );
}

/** The projects that brought most in the plan. */
export function WallProjects({ cockpit }: { cockpit: CockpitOverview }) {
  const unit = measureUnit(cockpit.measure);
  return (
    <WallPanel title="重点项目" note={`计入最多，${unit}`}>
      {cockpit.topProjects.length === 0 ? <p className="text-ink-muted">还没有计入的金额</p> : null}
      <ul>
        {cockpit.topProjects.slice(0, 6).map(({ id, name, figure }) => (
          <WallLine
            key={id}
            href={amountsHref(figure.filter)}
            label={name}
            value={formatMeasure(cockpit.measure, figure)}
            name={`${name} ${formatMeasure(cockpit.measure, figure)} ${unit}`}
          />
        ))}
      </ul>
    </WallPanel>
  );
}
