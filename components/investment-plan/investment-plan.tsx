"use client";

import { useQuery } from "@tanstack/react-query";
import dynamic from "next/dynamic";
import Link from "next/link";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { ErrorState } from "@/components/ui/error-state";
import { Section } from "@/components/ui/section";
import { Skeleton } from "@/components/ui/skeleton";
import type { InvestmentPlanView } from "@/domain/investment-plan/investment-plan.schema";
import { api } from "@/lib/api/client";
import { formatInstant } from "@/lib/format/date";
import { formatAmount, formatWan } from "@/lib/format/money";
import { formatPercent } from "@/lib/format/number";
import { amountsHref } from "@/lib/search-params/amount-ledger";

const PlanDialog = dynamic(() => import("./plan-dialog").then((module) => module.PlanDialog));

type InvestmentPlanProps = { projectId: string; thisYear: number; canEdit: boolean };

/** What the project says it will put in by year, beside what has come; the forecast goes by it. */
export function InvestmentPlan({ projectId, thisYear, canEdit }: InvestmentPlanProps) {
  const [isEditing, setIsEditing] = useState(false);
  const { data, isError, error } = useQuery(api.investmentPlan.get.queryOptions({ input: { projectId } }));
  const hasPlan = (data?.plannedFen ?? 0) > 0;
  return (
    <Section
      id="investment-plan"
      title="分年度投资计划"
      note="万元，到位预测优先按此计划"
      action={
        canEdit && data ? (
          <Button size="sm" onClick={() => setIsEditing(true)}>
            {hasPlan ? "修改计划" : "填写计划"}
          </Button>
        ) : undefined
      }
    >
      {isError ? <ErrorState title="计划没有读出来">{error.message}</ErrorState> : null}
      {data ? <Plan plan={data} projectId={projectId} /> : isError ? null : <Skeleton className="h-24" />}
      {isEditing && data ? (
        <PlanDialog
          projectId={projectId}
          plan={data}
          thisYear={thisYear}
          onClose={() => setIsEditing(false)}
        />
      ) : null}
    </Section>
  );
}

function difference({ plannedFen, totalInvestmentFen }: InvestmentPlanView): string | null {
  if (totalInvestmentFen === null || plannedFen === totalInvestmentFen) return null;
  const gap = Math.abs(totalInvestmentFen - plannedFen);
  const word = plannedFen < totalInvestmentFen ? "少" : "多";
  return `各年合计比计划总投资${word} ${formatAmount(gap)}`;
}

function Plan({ plan, projectId }: { plan: InvestmentPlanView; projectId: string }) {
  if (plan.years.length === 0)
    return <p className="text-ink-muted">还没有填写，预测按园区一般进度估计资金何时到位。</p>;
  const countedFen = plan.years.reduce((sum, year) => sum + year.countedFen, 0);
  const note = plan.plannedFen > 0 ? difference(plan) : "只有已到位的年度，尚未填写计划";
  return (
    <>
      <table className="w-full max-w-xl text-sm">
        <thead className="text-left text-ink-muted">
          <tr className="border-b hairline">
            <th scope="col" className="py-1.5 pr-3 font-normal">
              年度
            </th>
            <th scope="col" className="py-1.5 pr-3 text-right font-normal">
              计划
            </th>
            <th scope="col" className="py-1.5 pr-3 text-right font-normal">
              已到位
            </th>
            <th scope="col" className="py-1.5 text-right font-normal">
              完成
            </th>
          </tr>
        </thead>
        <tbody className="tabular-nums">
          {plan.years.map(({ year, plannedFen, countedFen: arrivedFen }) => (
            <tr key={year} className="border-b hairline">
              <th scope="row" className="py-1.5 pr-3 text-left font-normal">
                {year} 年
              </th>
              <td className="py-1.5 pr-3 text-right">{formatWan(plannedFen || null)}</td>
              <td className="py-1.5 pr-3 text-right">
                {arrivedFen === 0 ? (
                  formatWan(null)
                ) : (
                  <Link
                    className="link"
                    href={amountsHref({ measure: "fundsInPlace", projectId, years: [year], counted: "yes" })}
                  >
                    {formatWan(arrivedFen)}
                  </Link>
                )}
              </td>
              <td className="py-1.5 text-right">
                {plannedFen > 0 ? formatPercent(Math.round((arrivedFen / plannedFen) * 10_000), 0) : "–"}
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot className="tabular-nums">
          <tr>
            <th scope="row" className="py-1.5 pr-3 text-left font-semibold">
              合计
            </th>
            <td className="py-1.5 pr-3 text-right font-semibold">{formatWan(plan.plannedFen || null)}</td>
            <td className="py-1.5 pr-3 text-right font-semibold">
              {countedFen === 0 ? (
                formatWan(null)
              ) : (
                <Link
                  className="link"
                  href={amountsHref({ measure: "fundsInPlace", projectId, counted: "yes" })}
                >
                  {formatWan(countedFen)}
                </Link>
              )}
            </td>
            <td />
          </tr>
        </tfoot>
      </table>
      <p className="mt-1 text-sm text-ink-muted">
        {[note, plan.changedAt ? `${plan.changedBy ?? "系统"} ${formatInstant(plan.changedAt)} 修改` : null]
          .filter(Boolean)
          .join("。")}
      </p>
    </>
  );
}
