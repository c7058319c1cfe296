import { AuditDesk } from "@/components/plan/audit-desk";
import { AuditView } from "@/components/plan/audit-view";
import { EvaluationView } from "@/components/plan/evaluation-view";
import { IndicatorList } from "@/components/plan/indicator-list";
import { ObservationDesk } from "@/components/plan/observation-desk";
import { UnsetNotice } from "@/components/plan/unset-notice";
import { EmptyState } from "@/components/ui/empty-state";
import type { PlanDetail, PlanListItem } from "@/domain/plan/plan.schema";
import { client } from "@/lib/api/client";
import { type PlanView, planCodeOf } from "@/lib/search-params/plans";

type PlanViewBodyProps = {
  detail: PlanDetail;
  plans: readonly PlanListItem[];
  view: PlanView;
  canEdit: boolean;
  userId: string;
  today: string;
  beside: string | null;
};

function Indicators({ detail, canEdit }: Pick<PlanViewBodyProps, "detail" | "canEdit">) {
  const isEmpty = detail.indicators.every(({ target }) => target === null);
  return (
    <>
      {isEmpty ? (
        <EmptyState icon="target" title="录入指标">
          {canEdit
            ? `${detail.plan.name}还没有列入指标。从下面的指标里逐项录入基期和目标；没有的指标先在右上角“新增指标”。`
            : `${detail.plan.name}还没有列入指标，由统计核定岗录入。`}
        </EmptyState>
      ) : (
        <UnsetNotice detail={detail} canEdit={canEdit} />
      )}
      <div className="mt-4">
        <IndicatorList detail={detail} canEdit={canEdit} opensPanel />
      </div>
    </>
  );
}

/** An open plan stands beside the last closed one, a closed plan beside the open one. */
function besideOf(plans: readonly PlanListItem[], { code, state }: PlanDetail["plan"], asked: string | null) {
  const others = plans.filter((plan) => plan.code !== code);
  const wanted = others.find((plan) => plan.code === planCodeOf(asked));
  return wanted ?? others.find((plan) => plan.state !== state) ?? others[0];
}

async function Evaluation({ detail, plans, beside, today }: PlanViewBodyProps) {
  const other = besideOf(plans, detail.plan, beside);
  const [own, its] = await Promise.all([
    client.plan.evaluate({ code: detail.plan.code }),
    other ? client.plan.evaluate({ code: other.code }) : null,
  ]);
  const others = plans.filter(({ code }) => code !== detail.plan.code && code !== other?.code);
  return <EvaluationView left={own} right={its} others={others} printedOn={`截至 ${today}。`} />;
}

/** What the chosen view of a plan shows. */
export async function PlanViewBody(props: PlanViewBodyProps) {
  const { detail, view, canEdit, userId, today } = props;
  switch (view) {
    case "indicators":
      return <Indicators detail={detail} canEdit={canEdit} />;
    case "audit":
      return canEdit && detail.plan.state === "open" ? (
        <AuditDesk detail={detail} />
      ) : (
        <AuditView detail={detail} />
      );
    case "observations": {
      const known = detail.indicators.filter(({ isActive }) => isActive);
      return (
        <ObservationDesk
          userId={userId}
          canEdit={canEdit}
          today={today}
          indicators={known.map(({ id, code, name, unit }) => ({ id, code, name, unit }))}
        />
      );
    }
    case "evaluation":
      return <Evaluation {...props} />;
  }
}
