"use client";

import { useQuery } from "@tanstack/react-query";
import dynamic from "next/dynamic";
import { useQueryStates } from "nuqs";
import { useMemo } from "react";
import { DataTable } from "@/components/data-table/data-table";
import type { Sort } from "@/components/data-table/types";
import { ButtonLink } from "@/components/ui/button-link";
import { ErrorState } from "@/components/ui/error-state";
import { ExportMenu } from "@/components/ui/export-menu";
import { PageFill } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import type { AmountPage, AmountRow, AmountSummary } from "@/domain/amount/amount.schema";
import type { Measure } from "@/domain/amount/measure";
import type { PlanListItem } from "@/domain/plan/plan.schema";
import { client } from "@/lib/api/client";
import { useRuleWords } from "@/lib/api/use-rule-words";
import { formatMeasure, measureUnit } from "@/lib/format/measure";
import { formatWan } from "@/lib/format/money";
import { formatNumber } from "@/lib/format/number";
import { paths } from "@/lib/paths";
import {
  type AmountParams,
  amountInput,
  amountParsers,
  amountStateHref,
} from "@/lib/search-params/amount-ledger";
import { measureNoteText } from "@/lib/text/amounts";
import { amountColumns, notCountedSum } from "./columns";
import { AmountFilters } from "./filters";
import { LedgerEmpty } from "./ledger-empty";
import { isPendingTab, LedgerTabs } from "./ledger-tabs";
import { amountQueries, pendingQuery, rowsPerPage } from "./queries";
import { clearedAmounts, firstPage, sortChange, sortOf } from "./sorting";

const DecisionPanel = dynamic(() => import("./decision-panel").then((module) => module.DecisionPanel), {
  ssr: false,
});

type AmountLedgerProps = {
  plans: readonly PlanListItem[];
  /** The statistician decides on entries; the others open the project. */
  canDecide: boolean;
  /** Whose rows these are, when they are not everybody's. */
  scopeNote?: string;
};

const pendingNote = "已提报、等统计核定岗核定，核定前不计入";

const rowId = (row: AmountRow) => row.id;
const rowName = (row: AmountRow) => row.projectName;
const projectOf = (row: AmountRow) => paths.project(row.projectId);

/** One measure's rows, what counts beside what does not; all of its state is in the URL. */
export function AmountLedger({ plans, canDecide, scopeNote }: AmountLedgerProps) {
  const [params, setParams] = useQueryStates(amountParsers, { history: "push" });
  const queries = amountQueries(params);
  const list = useQuery(queries.list);
  const summary = useQuery(queries.summary);
  const pending = useQuery(pendingQuery());
  const measure = params.measure ?? "fundsInPlace";
  const isPending = isPendingTab(params);
  const words = useRuleWords();
  const columns = useMemo(
    () => amountColumns({ measure, isPending, summary: summary.data, words }),
    [measure, isPending, summary.data, words],
  );
  const change = (next: Partial<AmountParams>) =>
    void setParams({ ...next, ...firstPage }, { history: "replace" });
  const opensPanel = canDecide && measure === "fundsInPlace";
  const open = (id: string) => void setParams({ open: id });
  return (
    <>
      <PageFill>
        <PageHeader
          title="资金台账"
          count={summary.data ? `${formatNumber(summary.data.count)} 笔` : undefined}
          note={scopeNote ?? (isPending ? pendingNote : measureNoteText[measure])}
          action={<ExportMenu read={(format) => client.amount.export({ ...amountInput(params), format })} />}
        />
        <LedgerTabs params={params} pendingCount={pending.data?.count} />
        <AmountFilters
          params={params}
          plans={plans}
          projectName={params.projectId ? list.data?.items[0]?.projectName : undefined}
          onChange={change}
          onClear={() => change({ ...clearedAmounts, states: isPending ? params.states : null })}
        />
        {list.isError ? (
          <ErrorState title="台账没有读出来" action={<ButtonLink href={paths.amounts}>重新打开</ButtonLink>}>
            {list.error.message}
          </ErrorState>
        ) : (
          <DataTable
            caption="资金台账"
            columns={columns}
            rows={list.data?.items ?? []}
            getRowId={rowId}
            getRowName={rowName}
            rowHref={projectOf}
            onOpen={opensPanel ? open : undefined}
            selectedId={params.open}
            sort={sortOf(params)}
            onSort={(sort: Sort) => change(sortChange(params, sort))}
            isLoading={list.isPending}
            empty={<LedgerEmpty isPending={isPending} params={params} />}
          />
        )}
        {summary.data && !isPending ? <PhoneSums measure={measure} summary={summary.data} /> : null}
        <LedgerPages page={list.data} summary={summary.data} params={params} />
      </PageFill>
      {opensPanel && params.open ? (
        <DecisionPanel
          id={params.open}
          canDecide
          onClose={() => void setParams({ open: null }, { history: "replace" })}
        />
      ) : null}
    </>
  );
}

/** A phone's cards have no footer. */
function PhoneSums({ measure, summary }: { measure: Measure; summary: AmountSummary }) {
  const unit = measureUnit(measure, "row");
  return (
    <p className="flex justify-between border-t hairline px-4 py-2 tabular-nums sm:hidden">
      <span>
        计入 {formatMeasure(measure, summary, "row")} {unit}
      </span>
      <span className="text-ink-muted">
        未计入 {formatWan(notCountedSum(measure, summary))} {unit}
      </span>
    </p>
  );
}

type LedgerPagesProps = {
  page: AmountPage | undefined;
  summary: AmountSummary | undefined;
  params: AmountParams;
};

function LedgerPages({ page, summary, params }: LedgerPagesProps) {
  if (!page?.previousCursor && !page?.nextCursor) return null;
  const number = params.page ?? 1;
  const first = (number - 1) * rowsPerPage + 1;
  const shown = `第 ${formatNumber(first)}–${formatNumber(first + page.items.length - 1)} 笔`;
  const { previousCursor: before, nextCursor: after } = page;
  const step = (next: Partial<AmountParams>) =>
    amountStateHref({ ...params, ...firstPage, open: null, ...next });
  return (
    <div className="border-t hairline px-4 sm:px-6">
      <Pagination
        page={number}
        summary={summary ? `${shown}，共 ${formatNumber(summary.count)} 笔` : shown}
        previousHref={before ? step({ before, page: Math.max(1, number - 1) }) : undefined}
        nextHref={after ? step({ after, page: number + 1 }) : undefined}
      />
    </div>
  );
}
