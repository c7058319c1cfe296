import { dehydrate, HydrationBoundary } from "@tanstack/react-query";
import type { Metadata } from "next";
import { DemoData } from "@/components/demo/demo-data";
import { api } from "@/lib/api/client";
import { queryClient } from "@/lib/api/query-client";
import { requirePermission } from "@/server/session/require-actor";

export const metadata: Metadata = { title: "演示数据" };

export default async function DemoDataPage() {
  await requirePermission("demo.remove");
  const queries = queryClient();
  await queries.prefetchQuery(api.demo.summary.queryOptions({ input: {} }));
  return (
    <HydrationBoundary state={dehydrate(queries)}>
      <DemoData />
    </HydrationBoundary>
  );
}
