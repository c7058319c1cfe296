import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { EmptyState } from "@/components/ui/empty-state";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { homePathFor } from "@/lib/navigation";
import { paths } from "@/lib/paths";
import { roleScopeText, roleText } from "@/lib/text/roles";
import { requireActor } from "@/server/session/require-actor";

export const metadata: Metadata = { title: "首页" };

export default async function HomePage() {
  const actor = await requireActor();
  const start = homePathFor(actor.role);
  if (start !== paths.home) redirect(start);
  return (
    <>
      <PageHeader title="首页" note={`${actor.displayName} · ${roleText[actor.role]}`} />
      <PageBody>
        <EmptyState icon="inbox" title="目前没有待办的评审">
          <p>本角色可查看：{roleScopeText[actor.role]}。</p>
          <p>项目提交评审并选定本部门后，评审材料出现在这里；在此之前没有需要处理的事项。</p>
        </EmptyState>
      </PageBody>
    </>
  );
}
