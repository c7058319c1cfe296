import type { Metadata } from "next";
import type { SearchParams } from "nuqs/server";
import { EntryPanel } from "@/components/plan/entry-panel";
import { PlanActions } from "@/components/plan/plan-actions";
import { PlanTabs } from "@/components/plan/plan-tabs";
import { TrendChart } from "@/components/plan/trend-chart";
import { EmptyState } from "@/components/ui/empty-state";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { can } from "@/domain/access/can";
import type { PlanDetail } from "@/domain/plan/plan.schema";
import { client } from "@/lib/api/client";
import { shanghaiDate } from "@/lib/format/date";
import { loadPlanParams, planCodeOf } from "@/lib/search-params/plans";
import { requirePermission } from "@/server/session/require-actor";
import { orNotFound } from "../or-not-found";
import { PlanViewBody } from "./plan-view-body";

export const metadata: Metadata = { title: "规划指标" };

const groupsOf = ({ indicators }: PlanDetail) => [...new Set(indicators.map(({ groupName }) => groupName))];
const nextSortOf = ({ indicators }: PlanDetail) => Math.max(0, ...indicators.map(({ sort }) => sort)) + 10;

export default async function PlansPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const actor = await requirePermission("plan.read");
  const params = await loadPlanParams(searchParams);
  const { items } = await client.plan.list({});
  const code = planCodeOf(params.plan) ?? (items.find(({ state }) => state === "open") ?? items[0])?.code;
  const plan = items.find((candidate) => candidate.code === code);
  if (code === undefined) {
    return (
      <EmptyState icon="target" title="还没有规划期">
        规划期随系统初始数据建立，联系系统管理员。
      </EmptyState>
    );
  }
  const detail = await orNotFound(client.plan.get({ code }));
  const canEdit = can(actor, "plan.edit");
  const view = params.view ?? "indicators";
  const opened = detail.indicators.find(({ id }) => id === params.edit);
  const today = shanghaiDate(new Date());
  const userId = actor.kind === "user" ? actor.userId : "";
  return (
    <>
      <PageHeader
        title="规划指标"
        note={detail.plan.sourceDocument ?? undefined}
        action={
          plan ? (
            <PlanActions
              plan={plan}
              plans={items}
              groups={groupsOf(detail)}
              nextSort={nextSortOf(detail)}
              canEdit={canEdit}
            />
          ) : undefined
        }
      />
      <PageBody>
        <PlanTabs plans={items} code={code} view={view} />
        <div className="mt-4">
          <PlanViewBody {...{ detail, plans: items, view, canEdit, userId, today, beside: params.beside }} />
        </div>
      </PageBody>
      {opened ? (
        <EntryPanel
          key={opened.id}
          plan={detail.plan}
          indicator={opened}
          today={today}
          canEdit={canEdit}
          view={view}
          beside={planCodeOf(params.beside)}
          groups={groupsOf(detail)}
          trend={<TrendChart plan={detail.plan} indicator={opened} />}
        />
      ) : null}
    </>
  );
}
