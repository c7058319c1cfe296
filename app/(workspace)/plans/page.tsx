import type { Metadata } from "next";
import type { SearchParams } from "nuqs/server";
import { EntryPanel } from "@/components/plan/entry-panel";
import { IndicatorList } from "@/components/plan/indicator-list";
import { UnsetNotice } from "@/components/plan/unset-notice";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkTabs } from "@/components/ui/link-tabs";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { can } from "@/domain/access/can";
import { client } from "@/lib/api/client";
import { shanghaiDate } from "@/lib/format/date";
import { loadPlanParams, planCodeOf, planHref } from "@/lib/search-params/plans";
import { planStateText } from "@/lib/text/amounts";
import { requirePermission } from "@/server/session/require-actor";
import { orNotFound } from "../or-not-found";

export const metadata: Metadata = { title: "规划指标" };

export default async function PlansPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const actor = await requirePermission("plan.read");
  const params = await loadPlanParams(searchParams);
  const { items } = await client.plan.list({});
  const code = planCodeOf(params.plan) ?? (items.find(({ state }) => state === "open") ?? items[0])?.code;
  if (code === undefined) {
    return (
      <EmptyState icon="target" title="还没有规划期">
        规划期随系统初始数据建立，联系系统管理员。
      </EmptyState>
    );
  }
  const detail = await orNotFound(client.plan.get({ code }));
  const canEdit = can(actor, "plan.edit");
  const edited = canEdit ? detail.indicators.find(({ id }) => id === params.edit) : undefined;
  return (
    <>
      <PageHeader title="规划指标" note={detail.plan.sourceDocument ?? undefined} />
      <PageBody>
        <LinkTabs
          label="规划期"
          tabs={items.map((plan) => ({
            href: planHref({ plan: plan.code }),
            label: plan.name,
            count: planStateText[plan.state],
            isCurrent: plan.code === code,
          }))}
        />
        <UnsetNotice detail={detail} canEdit={canEdit} />
        <div className="mt-5">
          <IndicatorList detail={detail} canEdit={canEdit} />
        </div>
      </PageBody>
      {edited ? (
        <EntryPanel key={edited.id} plan={detail.plan} indicator={edited} today={shanghaiDate(new Date())} />
      ) : null}
    </>
  );
}
