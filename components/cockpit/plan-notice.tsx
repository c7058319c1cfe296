import { ButtonLink } from "@/components/ui/button-link";
import { Notice } from "@/components/ui/notice";
import type { CockpitOverview } from "@/domain/cockpit/overview.schema";
import { planHref } from "@/lib/search-params/plans";

/** What is to be done or known about the plan's target; the headline already says that there is none. */
export function PlanNotice({ cockpit, canEdit }: { cockpit: CockpitOverview; canEdit: boolean }) {
  const { plan, targetFen, targetNote } = cockpit;
  if (targetFen === null && plan.state === "open") {
    if (!canEdit) return null;
    return (
      <div className="mt-4">
        <Notice
          title={`${plan.name}目标尚未下达`}
          action={
            <ButtonLink href={planHref({ plan: plan.code })} size="sm">
              录入目标
            </ButtonLink>
          }
        >
          目标录入前只列实绩，不算完成率。
        </Notice>
      </div>
    );
  }
  if (!targetNote) return null;
  return (
    <p className="mt-4 text-sm text-ink-muted">
      口径说明：{targetNote}。人民币三种口径并列，到位在先；外资按美元单列。
    </p>
  );
}
