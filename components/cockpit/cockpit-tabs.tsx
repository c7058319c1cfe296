import { LinkTabs } from "@/components/ui/link-tabs";
import {
  type CockpitParams,
  type CockpitTab,
  cockpitTabHref,
  cockpitTabs,
} from "@/lib/search-params/cockpit";

const tabText: Record<CockpitTab, string> = {
  overview: "总览",
  flow: "转化与时长",
  changes: "变化",
  forecast: "预测",
};

type CockpitTabsProps = { current: CockpitTab; params: Partial<CockpitParams> };

/** The pages about the figures, one beside the other; plan, measure and department go along. */
export function CockpitTabs({ current, params }: CockpitTabsProps) {
  const tabs = cockpitTabs.map((tab) => ({
    href: cockpitTabHref(tab, params),
    label: tabText[tab],
    isCurrent: tab === current,
  }));
  return <LinkTabs label="驾驶舱" tabs={tabs} />;
}
