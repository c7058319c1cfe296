import { dehydrate, HydrationBoundary } from "@tanstack/react-query";
import type { Metadata } from "next";
import { GateRules } from "@/components/lifecycle/gate-rules";
import { settingsQuery } from "@/components/lifecycle/queries";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { queryClient } from "@/lib/api/query-client";
import { requirePermission } from "@/server/session/require-actor";

export const metadata: Metadata = { title: "阶段与时限" };

export default async function LifecyclePage() {
  await requirePermission("setting.edit");
  const queries = queryClient();
  await queries.prefetchQuery(settingsQuery());
  return (
    <HydrationBoundary state={dehydrate(queries)}>
      <PageHeader title="阶段与时限" note="每道关卡要什么、由谁办理、按什么时限" />
      <PageBody>
        <GateRules />
      </PageBody>
    </HydrationBoundary>
  );
}
