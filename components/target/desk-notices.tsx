import Link from "next/link";
import { Notice } from "@/components/ui/notice";
import type { TargetMatrix } from "@/domain/target/target.schema";
import { planHref } from "@/lib/search-params/plans";

/** Why nothing can be changed here, or what the plan itself has not said yet. */
export function DeskNotices({ matrix }: { matrix: TargetMatrix }) {
  const { plan, year, rows, scope } = matrix;
  if (!plan) {
    return (
      <Notice>
        {year} 年不在已录入的规划期内，不能下达任务。
        <Link href={planHref({})} className="link">
          查看规划期
        </Link>
      </Notice>
    );
  }
  if (plan.state === "closed") return <Notice>{plan.name}规划期已结束，任务只供查阅。</Notice>;
  const root = rows.find(({ kind }) => kind === "park")?.cells.find(({ period }) => period === "plan");
  if (scope === "park" && root && root.target === null) {
    return (
      <Notice>
        {plan.name}的目标尚未下达，先按年度分解；下达后在
        <Link href={planHref({ plan: plan.code })} className="link">
          规划指标
        </Link>
        中录入。
      </Notice>
    );
  }
  return null;
}
