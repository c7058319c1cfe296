import { dehydrate, HydrationBoundary } from "@tanstack/react-query";
import type { Metadata } from "next";
import { RecycleBin } from "@/components/project/bin/recycle-bin";
import { api } from "@/lib/api/client";
import { queryClient } from "@/lib/api/query-client";
import { requirePermission } from "@/server/session/require-actor";

export const metadata: Metadata = { title: "回收站" };

export default async function RecycleBinPage() {
  await requirePermission("project.delete");
  const queries = queryClient();
  await queries.prefetchQuery(api.project.listDeleted.queryOptions({ input: {} }));
  return (
    <HydrationBoundary state={dehydrate(queries)}>
      <RecycleBin />
    </HydrationBoundary>
  );
}
