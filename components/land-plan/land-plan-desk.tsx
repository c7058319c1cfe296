"use client";

import { useQuery } from "@tanstack/react-query";
import { ErrorState } from "@/components/ui/error-state";
import { LinkTabs } from "@/components/ui/link-tabs";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { landPlanHref } from "@/lib/search-params/land-plan";
import { BalanceTable } from "./balance-table";
import { DemandList } from "./demand-list";
import { LineSection } from "./line-section";
import { landPlanQueries } from "./queries";
import { QuotaSection } from "./quota-section";

type LandPlanDeskProps = { year: number; quarter: number | null; thisYear: number; today: string };

/** Quota, supply plan, demand and gap of a year. */
export function LandPlanDesk({ year, quarter, thisYear, today }: LandPlanDeskProps) {
  const { data: plan, isError, error } = useQuery(landPlanQueries.plan(year));
  return (
    <>
      <PageHeader title="土地利用年度计划" note="需求按项目阶段概率折算，与预测同一口径" />
      <PageBody>
        <LinkTabs
          label="年度"
          tabs={[thisYear - 1, thisYear, thisYear + 1].map((one) => ({
            href: landPlanHref({ year: one }),
            label: `${one} 年`,
            isCurrent: one === year,
          }))}
        />
        {isError ? <ErrorState title="计划没有读出来">{error.message}</ErrorState> : null}
        {plan ? (
          <div className="mt-5 grid grid-cols-[minmax(0,1fr)] gap-8">
            <BalanceTable plan={plan} openQuarter={quarter} />
            {quarter === null ? null : <DemandList year={year} quarter={quarter} />}
            <LineSection plan={plan} today={today} />
            <QuotaSection plan={plan} />
          </div>
        ) : null}
      </PageBody>
    </>
  );
}
