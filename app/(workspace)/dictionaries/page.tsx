import { dehydrate, HydrationBoundary } from "@tanstack/react-query";
import type { Metadata } from "next";
import type { SearchParams } from "nuqs/server";
import { DictionaryDesk } from "@/components/dictionary/dictionary-desk";
import { api } from "@/lib/api/client";
import { queryClient } from "@/lib/api/query-client";
import { loadDictionaryParams } from "@/lib/search-params/dictionaries";
import { requirePermission } from "@/server/session/require-actor";

export const metadata: Metadata = { title: "数据字典" };

export default async function DictionariesPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  await requirePermission("dictionary.edit");
  const { tab } = await loadDictionaryParams(searchParams);
  const queries = queryClient();
  if (tab === "settings") await queries.prefetchQuery(api.setting.list.queryOptions({ input: {} }));
  else await queries.prefetchQuery(api.dictionary.list.queryOptions({ input: { kind: tab } }));
  return (
    <HydrationBoundary state={dehydrate(queries)}>
      <DictionaryDesk tab={tab} />
    </HydrationBoundary>
  );
}
