import { dehydrate, HydrationBoundary } from "@tanstack/react-query";
import type { Metadata } from "next";
import { CaseView } from "@/components/idle-land/case/case-view";
import { idleCaseQuery } from "@/components/idle-land/queries";
import { LandFiles } from "@/components/land-file/land-files";
import { queryClient } from "@/lib/api/query-client";
import { requirePermission } from "@/server/session/require-actor";
import { orNotFound } from "../../or-not-found";

export const metadata: Metadata = { title: "闲置线索" };

export default async function IdleCasePage({ params }: { params: Promise<{ caseId: string }> }) {
  await requirePermission("idleLand.read");
  const { caseId } = await params;
  const queries = queryClient();
  const { canEdit } = await orNotFound(queries.fetchQuery(idleCaseQuery(caseId)));
  const files = (
    <LandFiles
      place={{ caseId }}
      kinds={canEdit ? ["photo", "statement", "authorityDocument", "other"] : []}
      canVoid={canEdit}
      empty="还没有照片和材料。核查须有现场照片和企业说明。"
    />
  );
  return (
    <HydrationBoundary state={dehydrate(queries)}>
      <CaseView id={caseId} files={files} />
    </HydrationBoundary>
  );
}
