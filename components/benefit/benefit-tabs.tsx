import { LinkTabs } from "@/components/ui/link-tabs";
import { paths } from "@/lib/paths";

type BenefitTabsProps = { current: "grades" | "park" | "underused" | "rules"; canReadRules: boolean };

export function BenefitTabs({ current, canReadRules }: BenefitTabsProps) {
  const rules = { href: paths.benefitRules, label: "评价标准", isCurrent: current === "rules" };
  return (
    <div className="px-4 pb-3 sm:px-6">
      <LinkTabs
        label="效益评价"
        tabs={[
          { href: paths.benefit, label: "企业评价", isCurrent: current === "grades" },
          { href: paths.benefitPark, label: "园区指标", isCurrent: current === "park" },
          { href: paths.benefitUnderused, label: "低效用地", isCurrent: current === "underused" },
          ...(canReadRules ? [rules] : []),
        ]}
      />
    </div>
  );
}
