import { dehydrate, HydrationBoundary } from "@tanstack/react-query";
import type { Metadata } from "next";
import type { SearchParams } from "nuqs/server";
import { AmountLedger } from "@/components/amount/amount-ledger";
import { amountQueries, pendingQuery } from "@/components/amount/queries";
import { can } from "@/domain/access/can";
import type { Role } from "@/domain/access/role";
import { client } from "@/lib/api/client";
import { queryClient } from "@/lib/api/query-client";
import { ruleWordsQuery } from "@/lib/api/rule-words-query";
import { loadAmountParams } from "@/lib/search-params/amount-ledger";
import { requirePermission } from "@/server/session/require-actor";

export const metadata: Metadata = { title: "资金台账" };

const scopeNotes: Partial<Record<Role, string>> = {
  officer: "本人负责的项目",
  departmentHead: "本部门的项目",
};

export default async function AmountsPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const actor = await requirePermission("amount.read");
  const params = await loadAmountParams(searchParams);
  const queries = queryClient();
  const { list, summary } = amountQueries(params);
  const [plans] = await Promise.all([
    client.plan.list({}),
    queries.prefetchQuery(list),
    queries.prefetchQuery(summary),
    queries.prefetchQuery(pendingQuery()),
    queries.prefetchQuery(ruleWordsQuery()),
  ]);
  return (
    <HydrationBoundary state={dehydrate(queries)}>
      <AmountLedger
        plans={plans.items}
        canDecide={can(actor, "fund.confirm")}
        scopeNote={scopeNotes[actor.role]}
      />
    </HydrationBoundary>
  );
}
