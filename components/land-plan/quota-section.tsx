"use client";

import dynamic from "next/dynamic";
import Link from "next/link";
import { useState } from "react";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";
import type { LandPlanView, QuotaView } from "@/domain/land-plan/land-plan.schema";
import { formatMu, formatMuWithUnit } from "@/lib/format/area";
import { formatPercent } from "@/lib/format/number";
import { paths } from "@/lib/paths";

const QuotaDialog = dynamic(() => import("./quota-dialog").then((module) => module.QuotaDialog), {
  ssr: false,
});
const RatioDialog = dynamic(() => import("./ratio-dialog").then((module) => module.RatioDialog), {
  ssr: false,
});

type Task = { kind: "quota"; quota: QuotaView | null } | { kind: "ratio" };

/** The quota of new construction land by batch, and what disposed idle land adds to it. */
export function QuotaSection({ plan }: { plan: LandPlanView }) {
  const [task, setTask] = useState<Task>();
  const close = () => setTask(undefined);
  return (
    <Section
      id="quota"
      title="新增建设用地指标"
      note={`增存挂钩按处置面积的 ${formatPercent(plan.ratioBp, 0)} 计`}
      action={
        plan.canEdit ? (
          <>
            <Button size="sm" onClick={() => setTask({ kind: "ratio" })}>
              调整挂钩比例
            </Button>
            <Button size="sm" onClick={() => setTask({ kind: "quota", quota: null })}>
              登记批次
            </Button>
          </>
        ) : undefined
      }
    >
      {plan.quotas.length === 0 && plan.linked.length === 0 ? (
        <EmptyState icon="parcel" title={`${plan.year} 年还没有指标`} isCompact>
          {plan.canEdit ? "登记批次后，尚未农转用的地块才能参加一并安排。" : "由土地岗登记。"}
        </EmptyState>
      ) : (
        <ul>
          {plan.quotas.map((quota) => (
            <QuotaRow
              key={quota.id}
              quota={quota}
              onEdit={plan.canEdit ? () => setTask({ kind: "quota", quota }) : undefined}
            />
          ))}
          {plan.linked.map((row) => (
            <li
              key={row.caseId}
              className="flex flex-wrap items-center gap-x-3 gap-y-1 border-b hairline py-2"
            >
              <span className="font-semibold">增存挂钩</span>
              <span className="text-sm text-ink-muted">
                {row.quarter} 季度起可用，
                <Link href={paths.idleCase(row.caseId)} className="link">
                  {row.name}
                </Link>{" "}
                {row.closedOn} 处置销号，{formatMuWithUnit(row.areaSqm)}
              </span>
              <span className="ml-auto tabular-nums">
                {formatMu(row.givesSqm)} <span className="text-sm text-ink-muted">亩</span>
              </span>
            </li>
          ))}
        </ul>
      )}
      {task?.kind === "quota" ? <QuotaDialog year={plan.year} quota={task.quota} onClose={close} /> : null}
      {task?.kind === "ratio" ? (
        <RatioDialog ratioBp={plan.ratioBp} revision={plan.ratioRevision} onClose={close} />
      ) : null}
    </Section>
  );
}

function QuotaRow({ quota, onEdit }: { quota: QuotaView; onEdit?: () => void }) {
  const parts = [
    `${quota.quarter} 季度起可用`,
    quota.conversionSqm ? `农转用 ${formatMuWithUnit(quota.conversionSqm)}` : null,
    quota.farmlandSqm ? `占用耕地 ${formatMuWithUnit(quota.farmlandSqm)}` : null,
    quota.balanceNote,
    quota.note,
  ].filter((part) => part !== null);
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1 border-b hairline py-2">
      <span className="font-semibold">{quota.batch}</span>
      {quota.approvedOn ? (
        <Badge tone="plan">
          {quota.approvalNo ?? "已批"} {quota.approvedOn}
        </Badge>
      ) : (
        <Badge tone="behind">未批</Badge>
      )}
      <span className="min-w-0 text-sm text-ink-muted break-words">{parts.join("，")}</span>
      <span className="ml-auto flex items-center gap-3">
        <span className="tabular-nums">
          {formatMu(quota.quotaSqm)} <span className="text-sm text-ink-muted">亩</span>
        </span>
        {onEdit ? (
          <Button size="sm" onClick={onEdit}>
            修改
          </Button>
        ) : null}
      </span>
    </li>
  );
}
