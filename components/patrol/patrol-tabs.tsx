import { LinkTabs } from "@/components/ui/link-tabs";
import { paths } from "@/lib/paths";

type PatrolTab = "field" | "records" | "plan";

type PatrolTabsProps = { current: PatrolTab; canRecord: boolean };

/** 现场巡查 for who goes out, 巡查记录 and 巡查计划 for every reader. */
export function PatrolTabs({ current, canRecord }: PatrolTabsProps) {
  const field = { href: paths.patrol, label: "现场巡查", isCurrent: current === "field" };
  return (
    <div className="px-4 pb-3 sm:px-6">
      <LinkTabs
        label="巡查"
        tabs={[
          ...(canRecord ? [field] : []),
          { href: paths.patrolRecords, label: "巡查记录", isCurrent: current === "records" },
          { href: paths.patrolPlan, label: "巡查计划", isCurrent: current === "plan" },
        ]}
      />
    </div>
  );
}
