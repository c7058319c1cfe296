import { dehydrate, HydrationBoundary } from "@tanstack/react-query";
import type { Metadata } from "next";
import type { SearchParams } from "nuqs/server";
import { MonthDesk } from "@/components/month/month-desk";
import { monthQueries } from "@/components/month/queries";
import { roleCan } from "@/domain/access/can";
import { queryClient } from "@/lib/api/query-client";
import { loadMonthParams } from "@/lib/search-params/month-closings";
import { requirePermission } from "@/server/session/require-actor";

export const metadata: Metadata = { title: "月结" };

const isMonth = (text: string | null): text is string =>
  text !== null && /^\d{4}-(0[1-9]|1[0-2])$/.test(text);

export default async function MonthClosingsPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const { role } = await requirePermission("month.read");
  const { month } = await loadMonthParams(searchParams);
  const queries = queryClient();
  const { next } = await queries.fetchQuery(monthQueries.status());
  await Promise.all([
    queries.prefetchQuery(monthQueries.check(next.month)),
    queries.prefetchQuery(monthQueries.compare(isMonth(month) ? month : next.month)),
  ]);
  const reader = { mayClose: roleCan(role, "month.close"), mayDecide: roleCan(role, "month.decideReopen") };
  return (
    <HydrationBoundary state={dehydrate(queries)}>
      <MonthDesk reader={reader} />
    </HydrationBoundary>
  );
}
