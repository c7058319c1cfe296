"use client";

import { useQuery } from "@tanstack/react-query";
import { Loading, SkeletonLines } from "@/components/ui/skeleton";
import type { PlanHistoryItem } from "@/domain/plan/plan.schema";
import { api } from "@/lib/api/client";
import { formatInstant } from "@/lib/format/date";
import { auditActionText } from "@/lib/text/audit-actions";
import { planFieldText } from "@/lib/text/plans";
import { changeValueText } from "./plan-words";

function Entry({ item }: { item: PlanHistoryItem }) {
  const changes = item.changes.filter(({ from, to }) => from !== to);
  return (
    <li className="border-b hairline py-2 last:border-b-0">
      <p className="flex flex-wrap items-baseline gap-x-2">
        <span className="font-semibold">
          {auditActionText(item.action)}
          {item.about ? `：${item.about}` : ""}
        </span>
        <span className="text-sm text-ink-muted">{item.byName}</span>
        <time dateTime={item.at} className="ml-auto text-sm text-ink-faint tabular-nums">
          {formatInstant(item.at)}
        </time>
      </p>
      {item.reason ? <p className="text-sm text-ink-muted">原因：{item.reason}</p> : null}
      {changes.map(({ field, from, to }) => (
        <p key={field} className="text-sm break-words text-ink-muted">
          {planFieldText(field)}：{changeValueText(field, from)} → {changeValueText(field, to)}
        </p>
      ))}
    </li>
  );
}

/** Who changed what, when, from what to what; of an indicator in a plan, or of the plan itself. */
export function HistoryList({ planCode, indicatorId }: { planCode: string; indicatorId?: string }) {
  const history = useQuery(api.plan.history.queryOptions({ input: { code: planCode, indicatorId } }));
  if (history.isPending) {
    return (
      <Loading label="正在读取修改记录">
        <SkeletonLines count={3} />
      </Loading>
    );
  }
  if (history.isError) return <p className="text-ink-muted">{history.error.message}</p>;
  if (history.data.items.length === 0) return <p className="text-ink-muted">还没有修改过。</p>;
  return (
    <ul>
      {history.data.items.map((item) => (
        <Entry key={item.id} item={item} />
      ))}
    </ul>
  );
}
