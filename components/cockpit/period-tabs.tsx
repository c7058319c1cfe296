import { LinkTabs } from "@/components/ui/link-tabs";
import { type CockpitOverview, cockpitPeriods } from "@/domain/cockpit/overview.schema";
import { type CockpitParams, cockpitHref } from "@/lib/search-params/cockpit";
import { planStateText } from "@/lib/text/amounts";
import { periodText } from "@/lib/text/cockpit";

type PeriodTabsProps = { cockpit: CockpitOverview; params: CockpitParams };

/** What the figures are read over: a plan, the open one first, the year or the quarter; everything else is kept. */
export function PeriodTabs({ cockpit, params }: PeriodTabsProps) {
  const running = cockpitPeriods
    .filter((period) => period !== "plan")
    .map((period) => ({
      href: cockpitHref({ ...params, plan: null, period }),
      label: periodText[period],
      isCurrent: cockpit.period === period,
    }));
  const plans = cockpit.plans.map(({ code, name, state }) => ({
    href: cockpitHref({ ...params, plan: code, period: null }),
    label: name,
    count: planStateText[state],
    isCurrent: cockpit.period === "plan" && code === cockpit.plan.code,
  }));
  const [first, ...rest] = plans;
  return <LinkTabs label="规划期、今年、本季" tabs={[...(first ? [first] : []), ...running, ...rest]} />;
}
