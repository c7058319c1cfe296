"use client";

import { useRouter } from "next/navigation";
import { SidePanel } from "@/components/ui/side-panel";
import type { PlanDetail, PlanIndicator } from "@/domain/plan/plan.schema";
import { planHref } from "@/lib/search-params/plans";
import { ObservationForm } from "./observation-form";
import { TargetForm } from "./target-form";

type EntryPanelProps = { plan: PlanDetail["plan"]; indicator: PlanIndicator; today: string };

/** An indicator's target, while the plan is open, and what it really was. */
export function EntryPanel({ plan, indicator, today }: EntryPanelProps) {
  const router = useRouter();
  const close = () => router.replace(planHref({ plan: plan.code }), { scroll: false });
  const done = () => {
    close();
    router.refresh();
  };
  return (
    <SidePanel title={indicator.name} note={`${plan.name}，单位：${indicator.unit}`} onClose={close}>
      <div className="grid gap-6">
        {plan.state === "open" ? (
          <section className="grid gap-4">
            <h3 className="font-semibold">规划目标</h3>
            <TargetForm plan={plan} indicator={indicator} onDone={done} />
          </section>
        ) : (
          <p className="text-ink-muted">规划期已结束，目标不再修改，仍可补录实际值。</p>
        )}
        <section className="grid gap-4 border-t hairline pt-4">
          <h3 className="font-semibold">实际值</h3>
          <ObservationForm plan={plan} indicator={indicator} today={today} onDone={done} />
        </section>
      </div>
    </SidePanel>
  );
}
