import { LinkTabs } from "@/components/ui/link-tabs";
import type { CockpitOverview } from "@/domain/cockpit/overview.schema";
import { type CockpitParams, cockpitHref } from "@/lib/search-params/cockpit";
import { planStateText } from "@/lib/text/amounts";

/** The plan the figures are read against; the open one first. */
export function PlanSwitch({ cockpit, params }: { cockpit: CockpitOverview; params: CockpitParams }) {
  const tabs = cockpit.plans.map(({ code, name, state }) => ({
    href: cockpitHref({ ...params, plan: code }),
    label: name,
    count: planStateText[state],
    isCurrent: code === cockpit.plan.code,
  }));
  return <LinkTabs label="规划期" tabs={tabs} />;
}
