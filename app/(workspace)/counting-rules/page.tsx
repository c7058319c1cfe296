import { dehydrate, HydrationBoundary } from "@tanstack/react-query";
import type { Metadata } from "next";
import { CountingRules } from "@/components/counting/counting-rules";
import { LinkTabs } from "@/components/ui/link-tabs";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { can } from "@/domain/access/can";
import { measures } from "@/domain/amount/measure";
import { api } from "@/lib/api/client";
import { queryClient } from "@/lib/api/query-client";
import { paths } from "@/lib/paths";
import { measureText } from "@/lib/text/amounts";
import { requirePermission } from "@/server/session/require-actor";

export const metadata: Metadata = { title: "口径规则" };

type CountingRulesPageProps = { searchParams: Promise<{ measure?: string | string[] }> };

export default async function CountingRulesPage({ searchParams }: CountingRulesPageProps) {
  const actor = await requirePermission("counting.read");
  const asked = (await searchParams).measure;
  const measure = measures.find((one) => one === asked) ?? "fundsInPlace";
  const queries = queryClient();
  await queries.prefetchQuery(api.setting.list.queryOptions({ input: {} }));
  return (
    <HydrationBoundary state={dehydrate(queries)}>
      <PageHeader title="口径规则" note="哪些金额计入、哪些不计、依据什么" />
      <PageBody>
        <div className="mb-5">
          <LinkTabs
            label="口径"
            tabs={measures.map((one) => ({
              href: `${paths.countingRules}?measure=${one}`,
              label: measureText[one],
              isCurrent: one === measure,
            }))}
          />
        </div>
        <CountingRules measure={measure} canEdit={can(actor, "counting.edit")} />
      </PageBody>
    </HydrationBoundary>
  );
}
