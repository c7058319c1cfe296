import { dehydrate, HydrationBoundary } from "@tanstack/react-query";
import type { Metadata } from "next";
import type { SearchParams } from "nuqs/server";
import { GradeDesk } from "@/components/benefit/grade-desk";
import { benefitsQuery } from "@/components/benefit/queries";
import { queryClient } from "@/lib/api/query-client";
import { loadBenefitParams } from "@/lib/search-params/benefits";
import { requirePermission } from "@/server/session/require-actor";
import { readerFor } from "./reader-for";

export const metadata: Metadata = { title: "效益评价" };

export default async function BenefitPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const actor = await requirePermission("benefit.read");
  const queries = queryClient();
  await queries.prefetchQuery(benefitsQuery(await loadBenefitParams(searchParams)));
  return (
    <HydrationBoundary state={dehydrate(queries)}>
      <GradeDesk reader={readerFor(actor)} />
    </HydrationBoundary>
  );
}
