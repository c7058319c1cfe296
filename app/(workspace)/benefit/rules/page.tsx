import { dehydrate, HydrationBoundary } from "@tanstack/react-query";
import type { Metadata } from "next";
import { settingsQuery } from "@/components/benefit/held-rules";
import { RulesDesk } from "@/components/benefit/rules-desk";
import { queryClient } from "@/lib/api/query-client";
import { requirePermission } from "@/server/session/require-actor";
import { readerFor } from "../reader-for";

export const metadata: Metadata = { title: "评价标准" };

export default async function BenefitRulesPage() {
  const actor = await requirePermission("setting.read");
  const queries = queryClient();
  await queries.prefetchQuery(settingsQuery());
  return (
    <HydrationBoundary state={dehydrate(queries)}>
      <RulesDesk reader={readerFor(actor)} />
    </HydrationBoundary>
  );
}
