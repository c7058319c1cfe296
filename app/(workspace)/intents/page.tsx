import { dehydrate, HydrationBoundary } from "@tanstack/react-query";
import type { Metadata } from "next";
import type { SearchParams } from "nuqs/server";
import { IntentInbox } from "@/components/intent/inbox/intent-inbox";
import { inboxQueries, intentQuery } from "@/components/intent/inbox/queries";
import { can } from "@/domain/access/can";
import { queryClient } from "@/lib/api/query-client";
import { shanghaiDate } from "@/lib/format/date";
import { loadIntentParams } from "@/lib/search-params/intents";
import { requirePermission } from "@/server/session/require-actor";

export const metadata: Metadata = { title: "意向登记" };

export default async function IntentsPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const actor = await requirePermission("intent.read");
  const params = await loadIntentParams(searchParams);
  const queries = queryClient();
  const { list, summary } = inboxQueries(params);
  await Promise.all([
    queries.prefetchInfiniteQuery(list),
    queries.prefetchQuery(summary),
    params.open ? queries.prefetchQuery(intentQuery(params.open)) : undefined,
  ]);
  const reader = {
    isOfficer: actor.role === "officer",
    isHead: can(actor, "intent.assign"),
    canReveal: can(actor, "contact.reveal"),
    today: shanghaiDate(new Date()),
  };
  return (
    <HydrationBoundary state={dehydrate(queries)}>
      <IntentInbox reader={reader} />
    </HydrationBoundary>
  );
}
