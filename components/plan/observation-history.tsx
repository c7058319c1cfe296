"use client";

import { useQuery } from "@tanstack/react-query";
import { Badge } from "@/components/ui/badge";
import { Loading, SkeletonLines } from "@/components/ui/skeleton";
import type { Tone } from "@/components/ui/tone";
import type { ObservationItem } from "@/domain/plan/observation.schema";
import type { ObservationState } from "@/domain/plan/plan";
import { api } from "@/lib/api/client";
import { formatInstant } from "@/lib/format/date";
import { observationStateText, periodText } from "@/lib/text/plans";
import { DemoMark } from "./actual-cell";
import { exactValue } from "./indicator-values";

const stateTones: Record<ObservationState, Tone> = {
  pending: "behind",
  confirmed: "plan",
  returned: "breached",
  replaced: "paused",
};

const decided: Record<ObservationState, string> = {
  pending: "",
  confirmed: "核定",
  returned: "退回",
  replaced: "核定",
};

function Entry({ item }: { item: ObservationItem }) {
  const decision = item.decidedByName && decided[item.state];
  return (
    <li className="border-b hairline py-2 last:border-b-0">
      <p className="flex flex-wrap items-baseline gap-x-3">
        <span className="w-24 shrink-0">{periodText(item.period)}</span>
        <span className={item.state === "confirmed" ? "font-semibold tabular-nums" : "tabular-nums"}>
          {exactValue(item.value)}
          <span className="ml-0.5 text-sm font-normal text-ink-muted">{item.unit}</span>
          {item.isDemo ? <DemoMark /> : null}
        </span>
        <span className="ml-auto">
          <Badge tone={stateTones[item.state]} hasMark>
            {observationStateText[item.state]}
          </Badge>
        </span>
      </p>
      <p className="text-sm text-ink-muted">
        {item.source}
        {item.createdByName ? `，${item.createdByName} ${formatInstant(item.createdAt)} 录入` : ""}
        {decision ? `，${item.decidedByName} ${formatInstant(item.decidedAt)} ${decision}` : ""}
      </p>
      {item.stateNote ? <p className="text-sm text-breached-text">{item.stateNote}</p> : null}
    </li>
  );
}

/** Every value ever entered for an indicator, with who entered and who decided; nothing is overwritten. */
export function ObservationHistory({ indicatorId }: { indicatorId: string }) {
  const list = useQuery(api.plan.listObservations.queryOptions({ input: { indicatorId } }));
  if (list.isPending) {
    return (
      <Loading label="正在读取实际值">
        <SkeletonLines count={4} />
      </Loading>
    );
  }
  if (list.isError) return <p className="text-ink-muted">{list.error.message}</p>;
  if (list.data.items.length === 0) return <p className="text-ink-muted">还没有录入实际值。</p>;
  return (
    <ul>
      {list.data.items.map((item) => (
        <Entry key={item.id} item={item} />
      ))}
    </ul>
  );
}
