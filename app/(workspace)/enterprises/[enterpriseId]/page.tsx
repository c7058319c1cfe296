import { dehydrate, HydrationBoundary } from "@tanstack/react-query";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import {
  contactsQuery,
  enterpriseQuery,
  filesQuery,
  followUpsQuery,
  requestsOfEnterpriseQuery,
} from "@/components/enterprise/queries";
import { EnterpriseRecord } from "@/components/enterprise/record/enterprise-record";
import type { EnterpriseDetail } from "@/domain/enterprise/enterprise-detail.schema";
import { failureOf } from "@/lib/api/failure";
import { queryClient } from "@/lib/api/query-client";
import { shanghaiDate } from "@/lib/format/date";
import { requirePermission } from "@/server/session/require-actor";

export const metadata: Metadata = { title: "企业档案" };

/** What does not exist for this person looks the same as what does not exist at all. */
async function readEnterprise(
  queries: ReturnType<typeof queryClient>,
  id: string,
): Promise<EnterpriseDetail> {
  try {
    return await queries.fetchQuery(enterpriseQuery(id));
  } catch (error) {
    const { code } = failureOf(error);
    if (code === "NOT_FOUND" || code === "VALIDATION") notFound();
    throw error;
  }
}

export default async function EnterprisePage({ params }: { params: Promise<{ enterpriseId: string }> }) {
  const actor = await requirePermission("enterprise.read");
  const { enterpriseId } = await params;
  const queries = queryClient();
  const { abilities } = await readEnterprise(queries, enterpriseId);
  await Promise.all([
    queries.prefetchQuery(contactsQuery(enterpriseId)),
    queries.prefetchQuery(requestsOfEnterpriseQuery(enterpriseId)),
    abilities.readFiles ? queries.prefetchInfiniteQuery(filesQuery(enterpriseId)) : undefined,
    abilities.readFollowUps ? queries.prefetchInfiniteQuery(followUpsQuery(enterpriseId)) : undefined,
  ]);
  return (
    <HydrationBoundary state={dehydrate(queries)}>
      <EnterpriseRecord
        id={enterpriseId}
        reader={{ name: actor.displayName, today: shanghaiDate(new Date()) }}
      />
    </HydrationBoundary>
  );
}
