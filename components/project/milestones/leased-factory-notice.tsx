"use client";

import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { MilestoneList } from "@/domain/milestone/milestone-item.schema";
import { useMarkNotApplicable } from "./use-mark-not-applicable";

/** A rented factory needs no land: its six steps are set aside in one go. */
export function LeasedFactoryNotice({ list: { items } }: { list: MilestoneList }) {
  const { mark, isPending } = useMarkNotApplicable();
  const excused = items.filter(
    ({ exemption, state, abilities }) =>
      exemption === "leasedFactory" && state === "notStarted" && abilities.edit,
  );
  if (excused.length === 0) return null;
  return (
    <div className="mb-4">
      <Notice
        tone="accent"
        action={
          <Button size="sm" isPending={isPending} onClick={() => mark(excused)}>
            标为不适用
          </Button>
        }
      >
        本项目租用厂房，不办理用地和施工许可手续，共 {excused.length} 个节点。
      </Notice>
    </div>
  );
}
