import { dehydrate, HydrationBoundary } from "@tanstack/react-query";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { OpenUnitClaims } from "@/components/land-claim/open-unit-claims";
import { BuildingView } from "@/components/premises/building/building-view";
import { buildingQuery } from "@/components/premises/queries";
import { can } from "@/domain/access/can";
import { failureOf } from "@/lib/api/failure";
import { queryClient } from "@/lib/api/query-client";
import { requirePermission } from "@/server/session/require-actor";

export const metadata: Metadata = { title: "楼栋" };

async function prefetchBuilding(queries: ReturnType<typeof queryClient>, id: string): Promise<void> {
  try {
    await queries.fetchQuery(buildingQuery(id));
  } catch (error) {
    const { code } = failureOf(error);
    if (code === "NOT_FOUND" || code === "VALIDATION") notFound();
    throw error;
  }
}

export default async function BuildingPage({ params }: { params: Promise<{ buildingId: string }> }) {
  const actor = await requirePermission("premises.read");
  const { buildingId } = await params;
  const queries = queryClient();
  await prefetchBuilding(queries, buildingId);
  return (
    <HydrationBoundary state={dehydrate(queries)}>
      <BuildingView id={buildingId} canEdit={can(actor, "premises.edit")} claims={<OpenUnitClaims />} />
    </HydrationBoundary>
  );
}
