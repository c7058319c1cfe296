import { dehydrate, HydrationBoundary } from "@tanstack/react-query";
import type { Metadata } from "next";
import { ClockRules } from "@/components/lifecycle/clock-rules";
import { GateRules } from "@/components/lifecycle/gate-rules";
import { settingsQuery } from "@/components/lifecycle/queries";
import { LinkTabs } from "@/components/ui/link-tabs";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { queryClient } from "@/lib/api/query-client";
import { paths } from "@/lib/paths";
import { requirePermission } from "@/server/session/require-actor";

export const metadata: Metadata = { title: "阶段与时限" };

type LifecyclePageProps = { searchParams: Promise<{ part?: string | string[] }> };

export default async function LifecyclePage({ searchParams }: LifecyclePageProps) {
  await requirePermission("setting.edit");
  const areClocks = (await searchParams).part === "clocks";
  const queries = queryClient();
  await queries.prefetchQuery(settingsQuery());
  return (
    <HydrationBoundary state={dehydrate(queries)}>
      <PageHeader title="阶段与时限" note="每道关卡要什么、由谁办理、按什么时限" />
      <PageBody>
        <div className="mb-5">
          <LinkTabs
            label="规则"
            tabs={[
              { href: paths.lifecycle, label: "阶段关卡", isCurrent: !areClocks },
              { href: `${paths.lifecycle}?part=clocks`, label: "时限与保护期", isCurrent: areClocks },
            ]}
          />
        </div>
        {areClocks ? <ClockRules /> : <GateRules />}
      </PageBody>
    </HydrationBoundary>
  );
}
