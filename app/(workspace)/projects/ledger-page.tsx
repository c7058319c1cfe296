import { dehydrate, HydrationBoundary, type QueryClient } from "@tanstack/react-query";
import type { SearchParams } from "nuqs/server";
import { boardQueries } from "@/components/project/board/board-queries";
import type { LedgerKind } from "@/components/project/ledger/kind";
import { ProjectLedger } from "@/components/project/ledger/project-ledger";
import { type LedgerOptions, ledgerQueries } from "@/components/project/ledger/queries";
import { queryClient } from "@/lib/api/query-client";
import { loadLedgerParams } from "@/lib/search-params/project-ledger";
import { requirePermission } from "@/server/session/require-actor";
import { readerFor } from "./reader-for";

type LedgerPageProps = { kind: LedgerKind; searchParams: Promise<SearchParams> };

/** Columns in the first screen of a desktop; those beside them are read when they come near. */
const firstColumns = 5;

async function prefetchBoard(queries: QueryClient, options: LedgerOptions) {
  const { totals, column } = boardQueries(options);
  await queries.prefetchQuery(totals);
  const counted = queries.getQueryData(totals.queryKey)?.columns ?? [];
  const first = counted.filter(({ count }) => count > 0).slice(0, firstColumns);
  await Promise.all(first.map(({ stage }) => queries.prefetchInfiniteQuery(column(stage))));
}

/** 线索 and 项目: the rows and sums of the state in the URL, read before the page is sent. */
export async function LedgerPage({ kind, searchParams }: LedgerPageProps) {
  const actor = await requirePermission("project.read");
  const params = await loadLedgerParams(searchParams);
  const queries = queryClient();
  const options = { kind, params, isOfficer: actor.role === "officer" };
  const { list, summary } = ledgerQueries(options);
  const rows = params.layout === "board" ? prefetchBoard(queries, options) : queries.prefetchQuery(list);
  await Promise.all([rows, queries.prefetchQuery(summary)]);
  return (
    <HydrationBoundary state={dehydrate(queries)}>
      <ProjectLedger kind={kind} reader={readerFor(actor)} />
    </HydrationBoundary>
  );
}
