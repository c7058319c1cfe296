import { dehydrate, HydrationBoundary } from "@tanstack/react-query";
import type { SearchParams } from "nuqs/server";
import type { LedgerKind } from "@/components/project/ledger/kind";
import { ProjectLedger } from "@/components/project/ledger/project-ledger";
import { ledgerQueries } from "@/components/project/ledger/queries";
import { queryClient } from "@/lib/api/query-client";
import { loadLedgerParams } from "@/lib/search-params/project-ledger";
import { requirePermission } from "@/server/session/require-actor";
import { readerFor } from "./reader-for";

type LedgerPageProps = { kind: LedgerKind; searchParams: Promise<SearchParams> };

/** 线索 and 项目: the rows and sums of the state in the URL, read before the page is sent. */
export async function LedgerPage({ kind, searchParams }: LedgerPageProps) {
  const actor = await requirePermission("project.read");
  const params = await loadLedgerParams(searchParams);
  const queries = queryClient();
  const { list, summary } = ledgerQueries({ kind, params, isOfficer: actor.role === "officer" });
  await Promise.all([queries.prefetchQuery(list), queries.prefetchQuery(summary)]);
  return (
    <HydrationBoundary state={dehydrate(queries)}>
      <ProjectLedger kind={kind} reader={readerFor(actor)} />
    </HydrationBoundary>
  );
}
