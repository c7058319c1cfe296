import { ButtonLink } from "@/components/ui/button-link";
import { Section } from "@/components/ui/section";
import { Loading, SkeletonLines } from "@/components/ui/skeleton";
import type { PlanDetail } from "@/domain/plan/plan.schema";
import { planHref } from "@/lib/search-params/plans";
import { IndicatorRow } from "./indicator-row";

type IndicatorListProps = { detail: PlanDetail; canEdit?: boolean };

/** Every indicator of a plan by group; the heads of the columns stand above each group where there is room. */
export function IndicatorList({ detail, canEdit = false }: IndicatorListProps) {
  const groups = [...new Set(detail.indicators.map(({ groupName }) => groupName))];
  return groups.map((name) => (
    <Section key={name} title={name} className="mb-6">
      <div
        aria-hidden
        className="hidden gap-x-4 border-b hairline pb-1 text-xs text-ink-muted lg:grid lg:grid-cols-[minmax(0,14rem)_minmax(0,26rem)_minmax(0,1fr)]"
      >
        <span>指标</span>
        <span className="grid grid-cols-4 gap-x-3 text-right">
          <span>基期</span>
          <span>目标</span>
          <span>提法</span>
          <span>最新</span>
        </span>
        <span>算术核对</span>
      </div>
      <ul>
        {detail.indicators
          .filter(({ groupName }) => groupName === name)
          .map((indicator) => (
            <IndicatorRow
              key={indicator.id}
              indicator={indicator}
              isClosed={detail.plan.state === "closed"}
              edit={
                canEdit ? (
                  <ButtonLink
                    href={planHref({ plan: detail.plan.code, edit: indicator.id })}
                    scroll={false}
                    variant="quiet"
                    size="sm"
                    aria-label={`录入${indicator.name}`}
                  >
                    录入
                  </ButtonLink>
                ) : undefined
              }
            />
          ))}
      </ul>
    </Section>
  ));
}

export function IndicatorListSkeleton() {
  return (
    <Loading label="正在读取规划指标">
      <SkeletonLines count={12} />
    </Loading>
  );
}
