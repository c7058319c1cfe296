import { dehydrate, HydrationBoundary } from "@tanstack/react-query";
import type { Metadata } from "next";
import type { SearchParams } from "nuqs/server";
import { ExchangeRates } from "@/components/exchange-rate/exchange-rates";
import { exchangeRatesQuery } from "@/components/exchange-rate/queries";
import { can } from "@/domain/access/can";
import { queryClient } from "@/lib/api/query-client";
import { shanghaiDate } from "@/lib/format/date";
import { loadRateParams } from "@/lib/search-params/exchange-rates";
import { requirePermission } from "@/server/session/require-actor";

export const metadata: Metadata = { title: "汇率" };

export default async function ExchangeRatesPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const actor = await requirePermission("amount.read");
  const today = shanghaiDate(new Date());
  const { year } = await loadRateParams(searchParams);
  const queries = queryClient();
  await queries.prefetchQuery(exchangeRatesQuery(year ?? Number(today.slice(0, 4))));
  return (
    <HydrationBoundary state={dehydrate(queries)}>
      <ExchangeRates today={today} canEdit={can(actor, "exchangeRate.edit")} />
    </HydrationBoundary>
  );
}
