import { ButtonLink } from "@/components/ui/button-link";
import { Notice } from "@/components/ui/notice";
import type { CockpitOverview } from "@/domain/cockpit/overview.schema";
import { planHref } from "@/lib/search-params/plans";

/** What one has to know about the plan before reading its figures. */
export function PlanNotice({ cockpit, canEdit }: { cockpit: CockpitOverview; canEdit: boolean }) {
  const { plan, targetFen, targetNote } = cockpit;
  if (targetFen === null && plan.state === "open") {
    return (
      <div className="mt-3">
        <Notice
          title={`${plan.name}目标尚未下达`}
          action={
            canEdit ? (
              <ButtonLink href={planHref({ plan: plan.code })} size="sm">
                录入目标
              </ButtonLink>
            ) : undefined
          }
        >
          目标录入前只列实绩，不算完成率。{canEdit ? "" : "目标由统计核定岗在“规划指标”录入。"}
        </Notice>
      </div>
    );
  }
  if (!targetNote) return null;
  return (
    <p className="mt-3 text-sm text-ink-muted">
      口径说明：{targetNote}。人民币三种口径并列，到位在先；外资按美元单列。
    </p>
  );
}
