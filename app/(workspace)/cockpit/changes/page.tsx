import type { Metadata } from "next";
import type { SearchParams } from "nuqs/server";
import { CockpitTabs } from "@/components/cockpit/cockpit-tabs";
import { CountedBridge } from "@/components/flow/counted-bridge";
import { PipelineBridge } from "@/components/flow/pipeline-bridge";
import { sinceChoices } from "@/components/flow/since-choices";
import { WeekBoard } from "@/components/flow/week-board";
import { LinkTabs } from "@/components/ui/link-tabs";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { measures } from "@/domain/amount/measure";
import { client } from "@/lib/api/client";
import { formatInstant, shanghaiDate } from "@/lib/format/date";
import {
  carriedParams,
  changesHref,
  changesInputOf,
  loadFlowParams,
  weekInputOf,
} from "@/lib/search-params/flow";
import { measureText } from "@/lib/text/amounts";
import { requirePermission } from "@/server/session/require-actor";
import { orNotFound } from "../../or-not-found";

export const metadata: Metadata = { title: "变化" };

export default async function ChangesPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const actor = await requirePermission("cockpit.read");
  const params = await loadFlowParams(searchParams);
  const now = new Date();
  const today = shanghaiDate(now);
  const [changes, week] = await Promise.all([
    orNotFound(client.flow.changes(changesInputOf(params, today))),
    client.flow.week(weekInputOf(params)),
  ]);
  const asOf = `截至 ${formatInstant(now)}`;
  const days = sinceChoices(today).map(({ day, label }) => ({
    href: changesHref({ ...params, since: day, part: null }),
    label: `比${label}`,
    isCurrent: day === changes.since,
  }));
  const kinds = measures.map((measure) => ({
    href: changesHref({ ...params, measure, part: null }),
    label: measureText[measure],
    isCurrent: measure === changes.measure,
  }));
  return (
    <>
      <PageHeader
        title="变化"
        note={`${actor.role === "departmentHead" ? "本部门，" : ""}${changes.plan.name}，比 ${changes.since}`}
      />
      <PageBody>
        <CockpitTabs current="changes" params={carriedParams(params)} />
        <div className="mt-4 mb-5 grid gap-2">
          <LinkTabs label="口径" tabs={kinds} />
          <LinkTabs label="比较的日期" tabs={days} />
        </div>
        <div className="grid grid-cols-1 gap-8">
          <CountedBridge view={changes} asOf={asOf} />
          {changes.pipeline ? (
            <PipelineBridge view={changes} pipeline={changes.pipeline} params={params} asOf={asOf} />
          ) : null}
          <WeekBoard view={week} params={params} />
        </div>
      </PageBody>
    </>
  );
}
