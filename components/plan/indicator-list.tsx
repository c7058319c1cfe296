import { ButtonLink } from "@/components/ui/button-link";
import { Section } from "@/components/ui/section";
import { Loading, SkeletonLines } from "@/components/ui/skeleton";
import type { PlanDetail, PlanIndicator } from "@/domain/plan/plan.schema";
import { planHref } from "@/lib/search-params/plans";
import { IndicatorRow } from "./indicator-row";

type IndicatorListProps = { detail: PlanDetail; canEdit?: boolean; opensPanel?: boolean };

type GroupProps = Omit<Required<IndicatorListProps>, "detail"> & {
  plan: PlanDetail["plan"];
  name: string;
  indicators: readonly PlanIndicator[];
};

function Group({ plan, name, indicators, canEdit, opensPanel }: GroupProps) {
  const hrefOf = ({ id }: PlanIndicator) => planHref({ plan: plan.code, edit: id });
  return (
    <Section title={name} className="mb-6">
      <div
        aria-hidden
        className="hidden gap-x-6 border-b hairline pb-1 text-xs text-ink-muted lg:grid lg:grid-cols-[minmax(0,15rem)_minmax(0,27rem)_minmax(0,1fr)]"
      >
        <span>指标</span>
        <span className="grid grid-cols-4 gap-x-3 text-right">
          <span>基期</span>
          <span>目标</span>
          <span>提法</span>
          <span>实绩</span>
        </span>
        <span>算术核对</span>
      </div>
      <ul>
        {indicators.map((indicator) => (
          <IndicatorRow
            key={indicator.id}
            indicator={indicator}
            isClosed={plan.state === "closed"}
            href={opensPanel ? hrefOf(indicator) : undefined}
            edit={
              canEdit ? (
                <ButtonLink
                  href={hrefOf(indicator)}
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
  );
}

/** Every indicator a plan sets, by group; those it doesn't set stand folded below, where they can be taken in. */
export function IndicatorList({ detail, canEdit = false, opensPanel = false }: IndicatorListProps) {
  const set = detail.indicators.filter(({ target }) => target !== null);
  const unset = detail.indicators.filter(({ target }) => target === null);
  const groups = [...new Set(set.map(({ groupName }) => groupName))];
  const common = { plan: detail.plan, canEdit, opensPanel };
  return (
    <>
      {groups.map((name) => (
        <Group
          key={name}
          name={name}
          indicators={set.filter(({ groupName }) => groupName === name)}
          {...common}
        />
      ))}
      {canEdit && unset.length > 0 ? (
        <details open={set.length === 0} className="border-t hairline pt-3">
          <summary className="touch cursor-pointer text-ink-muted">
            未列入本规划的指标（{unset.length} 项），点“录入”列入
          </summary>
          <ul className="mt-2">
            {unset.map((indicator) => (
              <li key={indicator.id} className="flex items-baseline gap-3 border-b hairline py-1.5">
                <span className="min-w-0 flex-1">
                  {indicator.name}
                  <span className="ml-2 text-sm text-ink-muted">
                    {indicator.groupName}，{indicator.unit}
                  </span>
                </span>
                <ButtonLink
                  href={planHref({ plan: detail.plan.code, edit: indicator.id })}
                  scroll={false}
                  variant="quiet"
                  size="sm"
                  aria-label={`录入${indicator.name}`}
                >
                  录入
                </ButtonLink>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </>
  );
}

export function IndicatorListSkeleton() {
  return (
    <Loading label="正在读取规划指标">
      <SkeletonLines count={12} />
    </Loading>
  );
}
