import Link from "next/link";
import { LinkTabs } from "@/components/ui/link-tabs";
import type { PlanListItem } from "@/domain/plan/plan.schema";
import { classNames } from "@/lib/class-names";
import { type PlanView, planHref, planViews } from "@/lib/search-params/plans";
import { planStateText } from "@/lib/text/amounts";

const viewText: Record<PlanView, string> = {
  indicators: "指标与实绩",
  audit: "算术核对",
  observations: "实际值核定",
  evaluation: "完成评价",
};

type PlanTabsProps = { plans: readonly PlanListItem[]; code: string; view: PlanView };

/** Which plan, as a row of choices, and which view of it, as tabs. */
export function PlanTabs({ plans, code, view }: PlanTabsProps) {
  return (
    <>
      <nav aria-label="规划期" className="mb-3 flex flex-wrap gap-2">
        {plans.map((plan) => (
          <Link
            key={plan.code}
            href={planHref({ plan: plan.code, view })}
            scroll={false}
            aria-current={plan.code === code ? "true" : undefined}
            className={classNames(
              "touch inline-flex h-8 items-center gap-2 rounded-md border px-3",
              plan.code === code
                ? "border-accent-line bg-accent-soft font-semibold text-accent-text"
                : "border-line-strong/60 bg-surface text-ink hover:border-line-strong",
            )}
          >
            {plan.name}
            <span className="text-sm font-normal text-ink-muted max-sm:sr-only">
              {planStateText[plan.state]}
            </span>
          </Link>
        ))}
      </nav>
      <LinkTabs
        label="规划视图"
        tabs={planViews.map((value) => ({
          href: planHref({ plan: code, view: value }),
          label: viewText[value],
          isCurrent: value === view,
        }))}
      />
    </>
  );
}
