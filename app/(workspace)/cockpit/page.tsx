import { dehydrate, HydrationBoundary } from "@tanstack/react-query";
import type { Metadata } from "next";
import type { SearchParams } from "nuqs/server";
import { Suspense } from "react";
import { Stuck, ThisMonth } from "@/components/cockpit/attention";
import { ByIndustry, ByRegion, ByZone } from "@/components/cockpit/breakdowns";
import { Contributors, HangsOn } from "@/components/cockpit/hangs-on";
import { Headline } from "@/components/cockpit/headline";
import { MeasureSwitch } from "@/components/cockpit/measure-switch";
import { Months } from "@/components/cockpit/months";
import { PlanNotice } from "@/components/cockpit/plan-notice";
import { PlanSwitch } from "@/components/cockpit/plan-switch";
import { StageFunnel } from "@/components/cockpit/stage-funnel";
import { EnterpriseReminders } from "@/components/enterprise/enterprise-reminders";
import { MilestoneTodo } from "@/components/milestone/milestone-todo";
import { IndicatorListSkeleton } from "@/components/plan/indicator-list";
import { PendingApprovals } from "@/components/project/termination/pending-approvals";
import { pendingTerminations } from "@/components/project/termination/queries";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import type { UserActor } from "@/domain/access/actor";
import { client } from "@/lib/api/client";
import { queryClient } from "@/lib/api/query-client";
import { formatMonth } from "@/lib/format/date";
import { cockpitInput, loadCockpitParams } from "@/lib/search-params/cockpit";
import { requirePermission } from "@/server/session/require-actor";
import { orNotFound } from "../or-not-found";
import { PlanIndicators } from "./plan-indicators";

export const metadata: Metadata = { title: "驾驶舱" };

export default async function CockpitPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const actor = await requirePermission("cockpit.read");
  const params = await loadCockpitParams(searchParams);
  const queries = queryClient();
  const [cockpit, enterprises] = await Promise.all([
    orNotFound(client.cockpit.overview(cockpitInput(params))),
    client.enterprise.summary({}),
    actor.role === "leader" ? queries.prefetchQuery(pendingTerminations()) : undefined,
  ]);
  const isDepartment = cockpit.scope === "department";
  return (
    <>
      <PageHeader
        title={isDepartment ? `驾驶舱 · ${cockpit.departmentName ?? "本部门"}` : "驾驶舱"}
        note={isDepartment ? "只统计本部门的项目" : `截至${formatMonth(cockpit.asOfMonth)}，按统计月`}
      />
      <PageBody>
        {actor.role === "leader" ? (
          <HydrationBoundary state={dehydrate(queries)}>
            <PendingApprovals />
          </HydrationBoundary>
        ) : null}
        <PlanSwitch cockpit={cockpit} params={params} />
        <Suspense>
          <MilestoneWork actor={actor} />
        </Suspense>
        <PlanNotice cockpit={cockpit} canEdit={actor.role === "statistician"} />
        <div className="mt-4 mb-6 grid grid-cols-1 gap-x-10 gap-y-5 lg:grid-cols-2">
          <div className="grid grid-cols-1 content-start gap-4">
            <Headline cockpit={cockpit} />
            <MeasureSwitch cockpit={cockpit} params={params} />
          </div>
          <HangsOn cockpit={cockpit} />
        </div>
        <div className="grid grid-cols-1 gap-x-10 gap-y-6 lg:grid-cols-2">
          <ByIndustry cockpit={cockpit} />
          <ByZone cockpit={cockpit} />
          <div className="lg:col-span-2">
            <Months cockpit={cockpit} />
          </div>
          <StageFunnel cockpit={cockpit} />
          <div className="grid grid-cols-1 content-start gap-6">
            <ThisMonth cockpit={cockpit} />
            <Stuck cockpit={cockpit} />
            <EnterpriseReminders reminders={enterprises.reminders} />
          </div>
          <ByRegion cockpit={cockpit} />
          {cockpit.pipeline ? (
            <Section title="贡献最大的项目" note="亿元">
              <Contributors projects={cockpit.topProjects} />
            </Section>
          ) : null}
        </div>
        <div className="mt-8">
          <Suspense key={cockpit.plan.code} fallback={<IndicatorListSkeleton />}>
            <PlanIndicators code={cockpit.plan.code} />
          </Suspense>
        </div>
      </PageBody>
    </>
  );
}

/** What waits for a head to review or for the statistician to confirm. */
async function MilestoneWork({ actor }: { actor: UserActor }) {
  if (actor.role !== "departmentHead" && actor.role !== "statistician") return null;
  const summary = await client.milestone.summary({});
  return <MilestoneTodo summary={summary} verb={actor.role === "statistician" ? "确认" : "审核"} />;
}
