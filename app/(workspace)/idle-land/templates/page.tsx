import { dehydrate, HydrationBoundary } from "@tanstack/react-query";
import type { Metadata } from "next";
import { idleTemplatesQuery } from "@/components/idle-land/paper/queries";
import { TemplateDesk } from "@/components/idle-land/paper/template-desk";
import { queryClient } from "@/lib/api/query-client";
import { requirePermission } from "@/server/session/require-actor";

export const metadata: Metadata = { title: "闲置土地文书样式" };

export default async function IdleTemplatesPage() {
  await requirePermission("idleLand.read");
  const queries = queryClient();
  await queries.prefetchQuery(idleTemplatesQuery());
  return (
    <HydrationBoundary state={dehydrate(queries)}>
      <TemplateDesk />
    </HydrationBoundary>
  );
}
