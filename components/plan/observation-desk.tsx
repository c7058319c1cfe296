"use client";

import { useQuery } from "@tanstack/react-query";
import dynamic from "next/dynamic";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { ErrorState } from "@/components/ui/error-state";
import { Loading, SkeletonLines } from "@/components/ui/skeleton";
import { toast } from "@/components/ui/toast";
import type { KnownIndicator } from "@/domain/plan/observation-table";
import { api } from "@/lib/api/client";
import { useCommand } from "@/lib/api/use-command";
import { DecisionSection } from "./decision-section";

const ImportPanel = dynamic(() => import("./import-panel").then((module) => module.ImportPanel), {
  ssr: false,
});

type ObservationDeskProps = {
  userId: string;
  canEdit: boolean;
  indicators: readonly KnownIndicator[];
  today: string;
};

const pendingQuery = () => api.plan.listObservations.queryOptions({ input: { state: "pending" } });

/** What waits: others' values to confirm or give back, one's own to withdraw, and the way to import. */
export function ObservationDesk({ userId, canEdit, indicators, today }: ObservationDeskProps) {
  const [isImporting, setIsImporting] = useState(false);
  const list = useQuery(pendingQuery());
  const confirm = useCommand(api.plan.confirmObservations.mutationOptions(), {
    onDone: ({ count }) => toast(`已核定 ${count} 项`),
  });
  if (list.isPending) {
    return (
      <Loading label="正在读取待核数值">
        <SkeletonLines count={6} />
      </Loading>
    );
  }
  if (list.isError) return <ErrorState title="待核数值没有读出来">{list.error.message}</ErrorState>;
  const { items } = list.data;
  const others = items.filter(({ createdById }) => createdById !== userId);
  const own = items.filter(({ createdById }) => createdById === userId);
  const importButton = canEdit ? (
    <Button icon="upload" size="sm" onClick={() => setIsImporting(true)}>
      导入
    </Button>
  ) : undefined;
  return (
    <>
      {items.length === 0 ? (
        <EmptyState icon="check" title="没有待核的数值" action={importButton}>
          {canEdit
            ? "在指标右侧点“录入”填一项，或从电子表格粘贴多项。录入后由另一名统计核定人员核定，核定前不计入。"
            : "统计核定岗录入、另一人核定后，数值计入各项指标。"}
        </EmptyState>
      ) : null}
      {others.length > 0 ? (
        <DecisionSection
          title={canEdit ? "待我核定" : "待核定"}
          note="录入人与核定人不能是同一人"
          action={own.length === 0 ? importButton : undefined}
          items={others}
          canDecide={canEdit}
          other="return"
          main={{ label: "核定", run: (observations) => confirm.run({ observations }) }}
          isPending={confirm.isPending}
          message={confirm.message}
        />
      ) : null}
      {own.length > 0 ? (
        <DecisionSection
          title="我录入的，待他人核定"
          note="核定前可以撤回，同一批导入可以一起撤回"
          action={importButton}
          items={own}
          canDecide={canEdit}
          other="withdraw"
        />
      ) : null}
      {list.data.isCut ? <p className="text-ink-muted">待核数值较多，先处理前 500 项。</p> : null}
      {isImporting ? (
        <ImportPanel indicators={indicators} today={today} onClose={() => setIsImporting(false)} />
      ) : null}
    </>
  );
}
