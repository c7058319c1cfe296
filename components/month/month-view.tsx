"use client";

import { useQuery } from "@tanstack/react-query";
import { ErrorState } from "@/components/ui/error-state";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { Skeleton } from "@/components/ui/skeleton";
import type { Closing } from "@/domain/month/closing.schema";
import type { Drift } from "@/domain/month/compare-month.schema";
import { formatInstant, formatMonth } from "@/lib/format/date";
import { formatYuan } from "@/lib/format/money";
import { closedLedgerText } from "@/lib/text/months";
import { AdjustmentList } from "./adjustment-list";
import { ComparisonTable } from "./comparison-table";
import { monthQueries } from "./queries";

type MonthViewProps = { month: string; closing: Closing | null };

/** One month beside last year's: closed figures from the snapshots, open ones as they stand now. */
export function MonthView({ month, closing }: MonthViewProps) {
  const { data, isError, error } = useQuery(monthQueries.compare(month));
  const name = formatMonth(month);
  const source = data?.isClosed
    ? `据 ${formatInstant(closing?.closedAt)} 的月结快照`
    : "未月结，据台账，月结前还会变";
  return (
    <Section title={`${name}数据`} note={data ? source : undefined}>
      {isError ? <ErrorState title="比较没有读出来">{error.message}</ErrorState> : null}
      {!data && !isError ? <Skeleton className="h-48" /> : null}
      {data ? (
        <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
          {data.isClosed ? <DriftNotice drifts={data.drifts} /> : null}
          <ComparisonTable comparison={data} />
          <AdjustmentList month={month} adjustments={data.adjustments} />
        </div>
      ) : null}
    </Section>
  );
}

function DriftNotice({ drifts }: { drifts: readonly Drift[] }) {
  if (drifts.length === 0) {
    return <p className="text-plan-text">台账与快照一致，差额 0 元。</p>;
  }
  return (
    <Notice tone="breached" title="台账与快照不一致" isAlert>
      <ul>
        {drifts.map(({ ledger, snapshot, live }) => (
          <li key={ledger}>
            {closedLedgerText[ledger]}：快照 {snapshot.count} 行、计入 {formatYuan(snapshot.countedFen)}{" "}
            元，台账 {live.count} 行、计入 {formatYuan(live.countedFen)} 元，差{" "}
            {formatYuan(live.countedFen - snapshot.countedFen)} 元
          </li>
        ))}
      </ul>
      <p>已月结的数据以快照为准。查审计日志，核实是谁改动了台账。</p>
    </Notice>
  );
}
