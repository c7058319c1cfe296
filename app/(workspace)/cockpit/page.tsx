import { dehydrate, HydrationBoundary } from "@tanstack/react-query";
import type { Metadata } from "next";
import type { SearchParams } from "nuqs/server";
import { Suspense } from "react";
import { Stuck, ThisMonth } from "@/components/cockpit/attention";
import { Breakdown } from "@/components/cockpit/breakdowns";
import { CockpitTabs } from "@/components/cockpit/cockpit-tabs";
import { DepartmentSwitch } from "@/components/cockpit/department-switch";
import { Contributors, HangsOn } from "@/components/cockpit/hangs-on";
import { Headline } from "@/components/cockpit/headline";
import { MeasureSwitch } from "@/components/cockpit/measure-switch";
import { Months } from "@/components/cockpit/months";
import { PeriodTabs } from "@/components/cockpit/period-tabs";
import { PlanNotice } from "@/components/cockpit/plan-notice";
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
import type { CockpitOverview } from "@/domain/cockpit/overview.schema";
import { client } from "@/lib/api/client";
import { queryClient } from "@/lib/api/query-client";
import { formatInstant } from "@/lib/format/date";
import { measureUnit } from "@/lib/format/measure";
import { type CockpitParams, cockpitInput, loadCockpitParams } from "@/lib/search-params/cockpit";
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
  const asOf = `${formatInstant(cockpit.readAt)} 实时读取`;
  return (
    <>
      <PageHeader
        title={cockpit.departmentName ? `驾驶舱 · ${cockpit.departmentName}` : "驾驶舱"}
        note={<span className="tabular-nums">{asOf}</span>}
        action={
          <DepartmentSwitch
            departments={cockpit.departments}
            departmentId={cockpit.departmentId}
            params={params}
          />
        }
      />
      <PageBody>
        <CockpitTabs current="overview" params={params} />
        <div className="mt-2">
          <PeriodTabs cockpit={cockpit} params={params} />
        </div>
        <FirstScreen cockpit={cockpit} params={params} />
        {actor.role === "leader" ? (
          <HydrationBoundary state={dehydrate(queries)}>
            <PendingApprovals />
          </HydrationBoundary>
        ) : null}
        <Suspense>
          <MilestoneWork actor={actor} />
        </Suspense>
        {cockpit.period === "plan" ? (
          <PlanNotice cockpit={cockpit} canEdit={actor.role === "statistician"} />
        ) : null}
        <div className="mt-6 grid grid-cols-1 gap-x-10 gap-y-6 lg:grid-cols-2">
          <Breakdown cockpit={cockpit} params={params} />
          <div className="grid grid-cols-1 content-start gap-6">
            <ThisMonth cockpit={cockpit} />
            <Stuck cockpit={cockpit} />
          </div>
          <div className="lg:col-span-2">
            <Months cockpit={cockpit} asOf={asOf} />
          </div>
          <StageFunnel cockpit={cockpit} />
          <div className="grid grid-cols-1 content-start gap-6">
            {cockpit.pipeline ? (
              <Section title="贡献最大的项目" note={measureUnit(cockpit.measure)}>
                <Contributors projects={cockpit.topProjects} />
              </Section>
            ) : null}
            <EnterpriseReminders reminders={enterprises.reminders} />
          </div>
        </div>
        {cockpit.period === "plan" ? (
          <div className="mt-8">
            <Suspense key={cockpit.plan.code} fallback={<IndicatorListSkeleton />}>
              <PlanIndicators code={cockpit.plan.code} />
            </Suspense>
          </div>
        ) : null}
      </PageBody>
    </>
  );
}

/** Figure, bar, gap, what it hangs on, and the other measures: what a leader reads in ten seconds. */
function FirstScreen({ cockpit, params }: { cockpit: CockpitOverview; params: CockpitParams }) {
  const measured = cockpit.measures.find(({ measure }) => measure === cockpit.measure);
  if (!measured) return null;
  return (
    <div className="mt-4 grid grid-cols-1 gap-x-10 gap-y-5 lg:grid-cols-2">
      <Headline cockpit={cockpit} measured={measured} />
      <HangsOn cockpit={cockpit} />
      <div className="lg:col-span-2">
        <MeasureSwitch cockpit={cockpit} params={params} />
      </div>
    </div>
  );
}

/** What waits for a head to review or for the statistician to confirm. */
async function MilestoneWork({ actor }: { actor: UserActor }) {
  if (actor.role !== "departmentHead" && actor.role !== "statistician") return null;
  const summary = await client.milestone.summary({});
  return <MilestoneTodo summary={summary} verb={actor.role === "statistician" ? "确认" : "审核"} />;
}
