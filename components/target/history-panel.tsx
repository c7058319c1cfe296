"use client";

import { useQuery } from "@tanstack/react-query";
import { EmptyState } from "@/components/ui/empty-state";
import { ErrorState } from "@/components/ui/error-state";
import { SidePanel } from "@/components/ui/side-panel";
import { Loading, SkeletonLines } from "@/components/ui/skeleton";
import type { TargetPlace } from "@/domain/target/place";
import type { TargetHistory, TargetMatrix } from "@/domain/target/target.schema";
import { formatInstant } from "@/lib/format/date";
import { formatTarget, type TargetUnit, targetUnitText } from "@/lib/format/target-amount";
import { targetHistoryQuery } from "./queries";

type HistoryPanelProps = {
  measure: TargetMatrix["measure"];
  place: TargetPlace;
  name: string;
  unit: TargetUnit;
  onClose: () => void;
};

/** Every time a figure was issued, changed or withdrawn, the latest first. */
export function HistoryPanel({ measure, place, name, unit, onClose }: HistoryPanelProps) {
  const { data, error, isPending } = useQuery(targetHistoryQuery(measure, place));
  return (
    <SidePanel title={name} note="历次下达与调整" onClose={onClose}>
      {isPending ? (
        <Loading label="正在读取历次任务">
          <SkeletonLines count={6} />
        </Loading>
      ) : null}
      {error ? (
        <ErrorState isCompact title="历次任务没有读出来">
          {error.message}
        </ErrorState>
      ) : null}
      {data ? <Revisions items={data.items} measure={measure} unit={unit} /> : null}
    </SidePanel>
  );
}

type RevisionsProps = { items: TargetHistory["items"]; measure: TargetMatrix["measure"]; unit: TargetUnit };

function Revisions({ items, measure, unit }: RevisionsProps) {
  if (items.length === 0) {
    return (
      <EmptyState isCompact icon="target" title="还没有下达过">
        在表中填写并保存后，每次调整都留在这里。
      </EmptyState>
    );
  }
  return (
    <ol className="grid">
      {items.map(({ revision, value, reason, byName, at }) => (
        <li key={revision} className="grid gap-0.5 border-t hairline py-2.5 first:border-t-0">
          <p className="flex items-baseline justify-between gap-4">
            <span className="font-semibold tabular-nums">
              {value === null
                ? "撤回"
                : `${formatTarget(value, measure, unit)} ${targetUnitText(measure, unit)}`}
            </span>
            <span className="text-sm text-ink-muted">第 {revision} 次</span>
          </p>
          <p>{reason}</p>
          <p className="text-sm text-ink-muted">{[byName, formatInstant(at)].filter(Boolean).join("　")}</p>
        </li>
      ))}
    </ol>
  );
}
