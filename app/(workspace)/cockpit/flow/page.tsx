import type { Metadata } from "next";
import type { SearchParams } from "nuqs/server";
import { CockpitTabs } from "@/components/cockpit/cockpit-tabs";
import { DurationSection } from "@/components/flow/duration-section";
import { SigningSection } from "@/components/flow/signing-section";
import { TalkSection } from "@/components/flow/talk-section";
import { LinkTabs } from "@/components/ui/link-tabs";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { conversionSplits } from "@/domain/flow/conversion.schema";
import { client } from "@/lib/api/client";
import { formatInstant } from "@/lib/format/date";
import {
  carriedParams,
  conversionInputOf,
  durationsInputOf,
  flowHref,
  loadFlowParams,
} from "@/lib/search-params/flow";
import { conversionSplitText } from "@/lib/text/flow";
import { requirePermission } from "@/server/session/require-actor";

export const metadata: Metadata = { title: "转化与时长" };

export default async function FlowPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const actor = await requirePermission("cockpit.read");
  const params = await loadFlowParams(searchParams);
  const [conversion, durations] = await Promise.all([
    client.flow.conversion(conversionInputOf(params)),
    client.flow.durations(durationsInputOf(params)),
  ]);
  const asOf = `截至 ${formatInstant(new Date())}`;
  const splits = conversionSplits.map((by) => ({
    href: flowHref({ ...params, by: by === "period" ? null : by }),
    label: conversionSplitText[by],
    isCurrent: by === conversion.by,
  }));
  return (
    <>
      <PageHeader
        title="转化与时长"
        note={actor.role === "departmentHead" ? "只统计本部门的项目" : undefined}
      />
      <PageBody>
        <CockpitTabs current="flow" params={carriedParams(params)} />
        <div className="mt-4 mb-3">
          <LinkTabs label="转化率的分法" tabs={splits} />
        </div>
        <div className="grid grid-cols-1 gap-x-10 gap-y-8 xl:grid-cols-[minmax(0,5fr)_minmax(0,7fr)]">
          <TalkSection view={conversion} asOf={asOf} />
          <SigningSection view={conversion} asOf={asOf} />
        </div>
        <div className="mt-8">
          <DurationSection view={durations} asOf={asOf} />
        </div>
      </PageBody>
    </>
  );
}
