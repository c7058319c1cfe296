import { dehydrate, HydrationBoundary } from "@tanstack/react-query";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DocumentDesk } from "@/components/idle-land/paper/document-desk";
import { idleDocumentQuery } from "@/components/idle-land/paper/queries";
import { idleTemplateCodes } from "@/domain/idle-land/template-code";
import { queryClient } from "@/lib/api/query-client";
import { requirePermission } from "@/server/session/require-actor";
import { orNotFound } from "../../../or-not-found";

export const metadata: Metadata = { title: "闲置土地文书草稿" };

type PageProps = { params: Promise<{ caseId: string; code: string }> };

export default async function IdleDocumentPage({ params }: PageProps) {
  await requirePermission("idleLand.read");
  const { caseId, code: text } = await params;
  const code = idleTemplateCodes.find((known) => known === text);
  if (!code) notFound();
  const queries = queryClient();
  await orNotFound(queries.fetchQuery(idleDocumentQuery({ caseId, code })));
  return (
    <HydrationBoundary state={dehydrate(queries)}>
      <DocumentDesk caseId={caseId} code={code} />
    </HydrationBoundary>
  );
}
