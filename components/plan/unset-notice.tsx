import { Notice } from "@/components/ui/notice";
import type { PlanDetail } from "@/domain/plan/plan.schema";

/** What to do while the open plan has no targets. */
export function UnsetNotice({ detail, canEdit }: { detail: PlanDetail; canEdit: boolean }) {
  const { plan, indicators } = detail;
  const unset = indicators.filter(({ target }) => !target || target.targetValue === null).length;
  if (plan.state !== "open" || unset === 0) return null;
  const title = unset === indicators.length ? `${plan.name}目标尚未下达` : `还有 ${unset} 项目标未录入`;
  return (
    <div className="mt-3">
      <Notice title={title}>
        {canEdit
          ? "规划印发后，在各项指标右侧点“录入”，填写基期、目标和规划原文，保存后自动核对算术。"
          : "规划印发后由统计核定岗录入，录入前各页只列实绩，不算完成率。"}
      </Notice>
    </div>
  );
}
