"use client";

import dynamic from "next/dynamic";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { toast } from "@/components/ui/toast";
import type { PlanIndicator } from "@/domain/plan/plan.schema";
import { api } from "@/lib/api/client";
import { useCommand } from "@/lib/api/use-command";

const IndicatorForm = dynamic(() => import("./indicator-form").then((module) => module.IndicatorForm), {
  ssr: false,
});

type IndicatorSettingsProps = { indicator: PlanIndicator; groups: readonly string[]; onDone: () => void };

/** Rename, regroup or take an indicator out of use. */
export function IndicatorSettings({ indicator, groups, onDone }: IndicatorSettingsProps) {
  const [isEditing, setIsEditing] = useState(false);
  const activity = useCommand(api.plan.setIndicatorActivity.mutationOptions(), {
    onDone: () => {
      toast(indicator.isActive ? "指标已停用，已列入的规划不受影响" : "指标已启用");
      onDone();
    },
  });
  return (
    <div className="flex flex-wrap items-center gap-2">
      <Button icon="edit" size="sm" onClick={() => setIsEditing(true)}>
        修改指标
      </Button>
      <Button
        size="sm"
        variant="quiet"
        isPending={activity.isPending}
        onClick={() =>
          activity.run({ id: indicator.id, version: indicator.version, isActive: !indicator.isActive })
        }
      >
        {indicator.isActive ? "停用指标" : "启用指标"}
      </Button>
      {activity.message ? <p className="text-sm text-breached-text">{activity.message}</p> : null}
      {isEditing ? (
        <IndicatorForm
          indicator={indicator}
          groups={groups}
          nextSort={indicator.sort}
          onDone={() => {
            setIsEditing(false);
            onDone();
          }}
          onClose={() => setIsEditing(false)}
        />
      ) : null}
    </div>
  );
}
