"use client";

import { useInfiniteQuery } from "@tanstack/react-query";
import Link from "next/link";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { ErrorState } from "@/components/ui/error-state";
import { FilterChoice } from "@/components/ui/filter-choice";
import { SidePanel } from "@/components/ui/side-panel";
import { Skeleton } from "@/components/ui/skeleton";
import { isForeignMeasure, type Measure, measures } from "@/domain/amount/measure";
import type { ClosedLedger } from "@/domain/month/closed-ledger";
import type { Closing } from "@/domain/month/closing.schema";
import type { ClosedRow, ClosingRowsInput } from "@/domain/month/compare-month.schema";
import { api } from "@/lib/api/client";
import { useRuleWords } from "@/lib/api/use-rule-words";
import { formatMonth } from "@/lib/format/date";
import { formatMeasure, measureUnit } from "@/lib/format/measure";
import { formatNumber } from "@/lib/format/number";
import { paths } from "@/lib/paths";
import { describeCounting, type RuleWords } from "@/lib/text/counting";
import { closedLedgerText } from "@/lib/text/months";
import { stageText } from "@/lib/text/stages";

type ClosingRowsProps = { closing: Closing; ledger: ClosedLedger; onClose: () => void };

const countedText = { yes: "计入", no: "不计入" } as const;

const rowsQuery = (input: ClosingRowsInput) =>
  api.month.rows.infiniteOptions({
    input: (after: string | undefined) => ({ ...input, after }),
    initialPageParam: undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });

/** The rows a closing keeps of one ledger, as they were on that day. */
export function ClosingRows({ closing, ledger, onClose }: ClosingRowsProps) {
  const words = useRuleWords();
  const [counted, setCounted] = useState<"yes" | "no" | null>("yes");
  const query = useInfiniteQuery(
    rowsQuery({ closingId: closing.id, ledger, limit: 50, ...(counted ? { counted } : {}) }),
  );
  const rows = query.data?.pages.flatMap(({ items }) => items) ?? [];
  const total = query.data?.pages[0]?.total;
  const measure = measures.find((one) => one === ledger);
  return (
    <SidePanel
      title={`${formatMonth(closing.month)}${closedLedgerText[ledger]}快照`}
      note={
        total
          ? `${formatNumber(total.count)} 行${measure ? `，计入 ${formatMeasure(measure, total)} ${measureUnit(measure)}` : ""}`
          : undefined
      }
      onClose={onClose}
    >
      <FilterChoice
        label="计入"
        allLabel="计入和不计入"
        values={["yes", "no"]}
        text={countedText}
        chosen={counted && [counted]}
        onChange={(chosen) => setCounted(chosen?.[0] ?? null)}
      />
      {query.isError ? <ErrorState title="快照没有读出来">{query.error.message}</ErrorState> : null}
      {query.isPending ? <Skeleton className="mt-3 h-60" /> : null}
      {total?.count === 0 ? <EmptyState title="没有这样的明细" isCompact /> : null}
      <ul className="mt-2 divide-y divide-line">
        {rows.map((row) => (
          <SnapshotLine key={row.sourceId} row={row} measure={measure} words={words} />
        ))}
      </ul>
      {query.hasNextPage ? (
        <Button isPending={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
          继续显示
        </Button>
      ) : null}
    </SidePanel>
  );
}

const kindOf = ({ ledger, kind }: ClosedRow): string =>
  ledger === "stageEntered" ? (Object.entries(stageText).find(([stage]) => stage === kind)?.[1] ?? "") : "";

/** What counts; of a row that does not count its whole amount, except in dollars, where it was never fixed. */
function amountOf(row: ClosedRow, measure: Measure): string {
  if (!row.isCounted && isForeignMeasure(measure)) return "";
  const shown = row.isCounted ? row : { countedFen: row.amountFen, countedUsdCents: 0 };
  return `${formatMeasure(measure, shown, "row")} ${measureUnit(measure, "row")}`;
}

type SnapshotLineProps = { row: ClosedRow; measure: Measure | undefined; words: RuleWords };

function SnapshotLine({ row, measure, words }: SnapshotLineProps) {
  const rule = row.ruleId ? describeCounting(measure ?? null, row.ruleId, words) : kindOf(row);
  return (
    <li className="grid grid-cols-[1fr_auto] gap-x-4 py-2">
      <Link
        href={paths.project(row.projectId)}
        className="min-w-0 truncate rounded-sm py-0.5 hover:underline pointer-coarse:py-2.5"
      >
        {row.projectName}
      </Link>
      <span className="text-right tabular-nums">{measure ? amountOf(row, measure) : ""}</span>
      <span className="col-span-full text-sm text-ink-muted">
        {[row.projectCode, row.evidenceNo, row.occurredOn, rule].filter(Boolean).join(" · ")}
      </span>
    </li>
  );
}
