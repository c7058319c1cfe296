"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";
import type { HoldChange } from "@/domain/matching/compare-holds";
import type { MatchPlan, Objective, PlanItem } from "@/domain/matching/plan.schema";
import { PlanLine } from "./plan-line";

const groups: readonly { change: HoldChange; title: string; note: string; isFolded?: boolean }[] = [
  { change: "gained", title: "新排上", note: "今日没有锁定，最优安排给了地" },
  { change: "moved", title: "改排", note: "换一处，合计更多" },
  { change: "lost", title: "让出", note: "今日锁定的地不满足硬条件，或给了别的项目" },
  { change: "without", title: "未排上", note: "没有锁定，也没有排上" },
  { change: "kept", title: "不变", note: "与今日锁定一致", isFolded: true },
];

/** Who gains, moves, gives way and goes without, each with its reason. */
export function PlanLists({ plan, objective }: { plan: MatchPlan; objective: Objective }) {
  if (plan.items.length === 0) {
    return (
      <EmptyState icon="project" title="没有正在找地的项目">
        项目填写用地需求或登记用地、厂房面积后参加安排。
      </EmptyState>
    );
  }
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
      {groups.map(({ change, title, note, isFolded }) => (
        <PlanGroup
          key={change}
          title={title}
          note={note}
          isFolded={isFolded ?? false}
          objective={objective}
          items={plan.items.filter((item) => item.change === change)}
        />
      ))}
    </div>
  );
}

type PlanGroupProps = {
  title: string;
  note: string;
  isFolded: boolean;
  objective: Objective;
  items: readonly PlanItem[];
};

const firstShown = 12;

function PlanGroup({ title, note, isFolded, objective, items }: PlanGroupProps) {
  const [isOpen, setIsOpen] = useState(false);
  if (items.length === 0) return null;
  const shown = isOpen ? items : items.slice(0, isFolded ? 0 : firstShown);
  const sorted = shown.toSorted((a, b) => (b.worth ?? -1) - (a.worth ?? -1));
  return (
    <Section title={title} note={`${items.length} 个，${note}`}>
      <ul>
        {sorted.map((item) => (
          <PlanLine key={item.project.code} item={item} objective={objective} />
        ))}
      </ul>
      {shown.length < items.length ? (
        <Button size="sm" className="mt-2" onClick={() => setIsOpen(true)}>
          {isFolded ? `展开 ${items.length} 个` : `显示其余 ${items.length - shown.length} 个`}
        </Button>
      ) : null}
    </Section>
  );
}
