"use client";

import dynamic from "next/dynamic";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Menu } from "@/components/ui/menu";
import { SidePanel } from "@/components/ui/side-panel";
import type { PlanListItem } from "@/domain/plan/plan.schema";
import { planHref } from "@/lib/search-params/plans";
import { HistoryList } from "./history-list";

const PlanForm = dynamic(() => import("./plan-form").then((module) => module.PlanForm), { ssr: false });
const PlanStateDialog = dynamic(
  () => import("./plan-state-dialog").then((module) => module.PlanStateDialog),
  { ssr: false },
);
const IndicatorForm = dynamic(() => import("./indicator-form").then((module) => module.IndicatorForm), {
  ssr: false,
});

type PlanActionsProps = {
  plan: PlanListItem;
  plans: readonly PlanListItem[];
  groups: readonly string[];
  nextSort: number;
  canEdit: boolean;
};

type Open = "create" | "update" | "state" | "indicator" | "history";

/** What may be done with a plan: print, its records, and for the statistician to set it up and close it. */
export function PlanActions({ plan, plans, groups, nextSort, canEdit }: PlanActionsProps) {
  const router = useRouter();
  const [open, setOpen] = useState<Open | null>(null);
  const close = () => setOpen(null);
  const done = () => {
    close();
    router.refresh();
  };
  const isOpen = plan.state === "open";
  const item = (id: Open, label: string, icon: "plus" | "edit" | "lock" | "undo" | "clock") => ({
    id,
    label,
    icon,
    onAction: () => setOpen(id),
  });
  const editing = [
    item("indicator", "新增指标", "plus"),
    item("create", "新建规划期", "plus"),
    ...(isOpen ? [item("update", "修改规划期", "edit")] : []),
    item("state", isOpen ? "结束规划期" : "重新打开规划期", isOpen ? "lock" : "undo"),
  ];
  return (
    <>
      <Button icon="file" onClick={() => window.print()}>
        打印
      </Button>
      <Menu
        label="规划期操作"
        groups={[
          { id: "read", items: [item("history", "修改记录", "clock")] },
          ...(canEdit ? [{ id: "edit", items: editing }] : []),
        ]}
      />
      {open === "create" || open === "update" ? (
        <PlanForm
          plan={open === "update" ? plan : undefined}
          plans={plans}
          onDone={(code) => {
            done();
            router.push(planHref({ plan: code }));
          }}
          onClose={close}
        />
      ) : null}
      {open === "state" ? <PlanStateDialog plan={plan} onDone={done} onClose={close} /> : null}
      {open === "indicator" ? (
        <IndicatorForm groups={groups} nextSort={nextSort} onDone={done} onClose={close} />
      ) : null}
      {open === "history" ? (
        <SidePanel title="修改记录" note={plan.name} onClose={close} isModal>
          <HistoryList planCode={plan.code} />
        </SidePanel>
      ) : null}
    </>
  );
}
