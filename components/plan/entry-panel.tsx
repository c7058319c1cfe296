"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import type { ReactNode } from "react";
import { SidePanel } from "@/components/ui/side-panel";
import type { PlanDetail, PlanIndicator } from "@/domain/plan/plan.schema";
import { type PlanView, planHref } from "@/lib/search-params/plans";
import { indicatorKindText } from "@/lib/text/plans";
import { EvaluationForm } from "./evaluation-form";
import { HistoryList } from "./history-list";
import { IndicatorSettings } from "./indicator-settings";
import { ObservationForm } from "./observation-form";
import { ObservationHistory } from "./observation-history";
import { TargetForm } from "./target-form";

type EntryPanelProps = {
  plan: PlanDetail["plan"];
  indicator: PlanIndicator;
  today: string;
  canEdit: boolean;
  view: PlanView;
  beside?: string;
  groups: readonly string[];
  /** Drawn on the server. */
  trend: ReactNode;
};

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="grid gap-3 border-t hairline pt-4 first:border-t-0 first:pt-0">
      <h3 className="font-semibold">{title}</h3>
      {children}
    </section>
  );
}

/** Targets stand once the plan is closed; what it really was may still be reported. */
function TargetPart({
  plan,
  indicator,
  onDone,
}: Pick<EntryPanelProps, "plan" | "indicator"> & { onDone: () => void }) {
  return (
    <Part title="规划目标">
      {plan.state === "open" ? (
        <TargetForm plan={plan} indicator={indicator} onDone={onDone} onStale={onDone} />
      ) : (
        <p className="text-ink-muted">规划期已结束，目标不再修改，仍可补录实际值、填写完成评价。</p>
      )}
    </Part>
  );
}

/** One indicator of a plan: its run, its values and who entered them, and for the statistician the forms. */
export function EntryPanel(props: EntryPanelProps) {
  const { plan, indicator, today, canEdit, view, beside, groups, trend } = props;
  const router = useRouter();
  const queries = useQueryClient();
  const close = () => router.replace(planHref({ plan: plan.code, view, beside }), { scroll: false });
  const refresh = () => {
    void queries.invalidateQueries();
    router.refresh();
  };
  const { target } = indicator;
  return (
    <SidePanel
      title={indicator.name}
      note={`${plan.name}，单位：${indicator.unit}，${indicatorKindText[indicator.kind]}`}
      onClose={close}
    >
      <div className="grid gap-6">
        {trend}
        {canEdit ? <TargetPart plan={plan} indicator={indicator} onDone={refresh} /> : null}
        {canEdit && indicator.isActive ? (
          <Part title="录入实际值">
            <ObservationForm plan={plan} indicator={indicator} today={today} onDone={refresh} />
          </Part>
        ) : null}
        <Part title="实际值及经过">
          <ObservationHistory indicatorId={indicator.id} />
        </Part>
        {canEdit && target ? (
          <Part title="完成评价">
            <EvaluationForm plan={plan} indicatorId={indicator.id} target={target} onDone={refresh} />
          </Part>
        ) : null}
        <Part title="修改记录">
          <HistoryList planCode={plan.code} indicatorId={indicator.id} />
        </Part>
        {canEdit ? (
          <Part title="指标设置">
            <IndicatorSettings indicator={indicator} groups={groups} onDone={refresh} />
          </Part>
        ) : null}
      </div>
    </SidePanel>
  );
}
