"use client";

import dynamic from "next/dynamic";
import Link from "next/link";
import { useState } from "react";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";
import type { Closing, Reopening } from "@/domain/month/closing.schema";
import { formatInstant, formatMonth } from "@/lib/format/date";
import { formatYi } from "@/lib/format/money";
import { formatNumber } from "@/lib/format/number";
import { monthClosingsHref } from "@/lib/search-params/month-closings";
import type { MonthReader } from "./reader";

const ReopenDialog = dynamic(() => import("./reopen-dialog").then((module) => module.ReopenDialog), {
  ssr: false,
});

type ClosingListProps = {
  closings: readonly Closing[];
  latestClosedId: string | null;
  shown: string;
  reader: MonthReader;
};

const firstShown = 15;

/** Every closing there was, the newest month first; one that was reopened stays with who, when and why. */
export function ClosingList({ closings, latestClosedId, shown, reader }: ClosingListProps) {
  const [isAll, setIsAll] = useState(false);
  const [asked, setAsked] = useState<Closing | null>(null);
  const rows = isAll ? closings : closings.slice(0, firstShown);
  if (closings.length === 0) {
    return (
      <Section title="已月结的月份">
        <EmptyState icon="lock" title="还没有已月结的月份" isCompact>
          首次月结后，这里列出各月的快照、哈希和办理人。
        </EmptyState>
      </Section>
    );
  }
  return (
    <Section title="已月结的月份" note={`${closings.length} 次月结`}>
      <ul className="divide-y divide-line">
        {rows.map((closing) => (
          <ClosingLine
            key={closing.id}
            closing={closing}
            isShown={closing.month === shown}
            onAsk={
              reader.mayClose && closing.id === latestClosedId && closing.reopening?.state !== "waiting"
                ? () => setAsked(closing)
                : undefined
            }
          />
        ))}
      </ul>
      {closings.length > rows.length ? (
        <div className="mt-3" data-print="hidden">
          <Button onClick={() => setIsAll(true)}>显示全部 {closings.length} 次</Button>
        </div>
      ) : null}
      {asked ? <ReopenDialog closing={asked} step="request" onClose={() => setAsked(null)} /> : null}
    </Section>
  );
}

type ClosingLineProps = { closing: Closing; isShown: boolean; onAsk: (() => void) | undefined };

function ClosingLine({ closing, isShown, onAsk }: ClosingLineProps) {
  const { month, revision, closedBy, closedAt, rowCount, sha256, totals, note, reopening } = closing;
  const inPlace = totals.ledgers.find(({ ledger }) => ledger === "fundsInPlace");
  return (
    <li className="grid items-baseline gap-x-6 gap-y-0.5 py-2.5 sm:grid-cols-[11rem_9rem_1fr_auto]">
      <span className="flex items-baseline gap-2">
        <Link
          href={monthClosingsHref({ month })}
          aria-current={isShown ? "true" : undefined}
          className="rounded-sm font-semibold hover:underline aria-[current]:text-accent-text pointer-coarse:py-2.5"
        >
          {formatMonth(month)}
        </Link>
        <StateBadge revision={revision} reopening={reopening} />
      </span>
      <span className="tabular-nums sm:text-right">
        到位 {formatYi(inPlace?.countedFen ?? 0)} <span className="text-sm text-ink-muted">亿元</span>
      </span>
      <span className="min-w-0 text-sm text-ink-muted">
        {closedBy ?? "系统"} {formatInstant(closedAt)} · {formatNumber(rowCount)} 行 ·{" "}
        <span title={sha256} className="font-mono">
          {sha256.slice(0, 12)}
        </span>
        {note ? <span className="block text-ink">{note}</span> : null}
        {reopening ? <ReopeningWords reopening={reopening} /> : null}
      </span>
      {onAsk ? (
        <span data-print="hidden">
          <Button size="sm" onClick={onAsk}>
            申请重开
          </Button>
        </span>
      ) : null}
    </li>
  );
}

function StateBadge({ revision, reopening }: { revision: number; reopening: Reopening | null }) {
  if (reopening?.state === "reopened") return <Badge tone="paused">已重开</Badge>;
  if (reopening?.state === "waiting") return <Badge tone="behind">申请重开</Badge>;
  return revision > 1 ? <Badge>第 {revision} 次</Badge> : null;
}

const stateWords: Record<Reopening["state"], string> = {
  waiting: "待批准",
  refused: "不同意重开",
  reopened: "同意重开",
};

function ReopeningWords({ reopening }: { reopening: Reopening }) {
  const { requestedBy, requestedAt, reason, decidedBy, decidedAt, answer, state } = reopening;
  return (
    <span className="block">
      {requestedBy} {formatInstant(requestedAt)} 申请重开：{reason}
      {decidedAt ? (
        <span className="block">
          {decidedBy} {formatInstant(decidedAt)} {stateWords[state]}
          {answer ? `：${answer}` : ""}
        </span>
      ) : null}
    </span>
  );
}
