import { Funnel } from "@/components/ui/funnel";
import { Section } from "@/components/ui/section";
import type { CockpitOverview } from "@/domain/cockpit/overview.schema";
import { formatYi } from "@/lib/format/money";
import { absent, formatNumber } from "@/lib/format/number";
import { stageShortText, stageText } from "@/lib/text/stages";
import { projectLink } from "./figure-links";

/** Every stage with its number and total investment; what is suspended, terminated or handed over is left out. */
export function StageFunnel({ cockpit }: { cockpit: CockpitOverview }) {
  const steps = cockpit.funnel.map(({ stage, figure }) => ({
    id: stage,
    label: stageShortText[stage],
    count: figure.count,
    countText: `${formatNumber(figure.count)} 个`,
    amountText: figure.totalInvestmentFen > 0 ? `${formatYi(figure.totalInvestmentFen)} 亿元` : absent,
    ...projectLink(figure, `现处${stageText[stage]}阶段、正常推进的项目及其总投资`),
  }));
  return (
    <Section title="项目漏斗" note="现处各阶段的项目数和总投资，不含暂缓、终止、流转">
      <Funnel label="按阶段" steps={steps} />
    </Section>
  );
}
