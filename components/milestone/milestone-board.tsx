"use client";

import { useQuery } from "@tanstack/react-query";
import { useQueryStates } from "nuqs";
import { LinkTabs } from "@/components/ui/link-tabs";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { isoDate } from "@/domain/calendar/date";
import type { MilestoneSummary } from "@/domain/milestone/queue.schema";
import { formatNumber } from "@/lib/format/number";
import {
  laneInput,
  type MilestoneParams,
  milestoneParsers,
  milestonesHref,
  waitingDay,
} from "@/lib/search-params/milestones";
import { BlockerList } from "./blocker-list";
import { LaneFilters } from "./lane-filters";
import { LanesView } from "./lanes-view";
import { summaryQuery } from "./queries";
import { QueueList } from "./queue-list";

export type MilestoneReader = { today: string; hasOthers: boolean };

type Tab = NonNullable<MilestoneParams["tab"]>;

/** Milestones of all projects: their lines, what waits for the reader, what stands still; all of it in the URL. */
export function MilestoneBoard({ reader }: { reader: MilestoneReader }) {
  const [params, setParams] = useQueryStates(milestoneParsers, { history: "replace" });
  const { data: summary } = useQuery(summaryQuery());
  const tab = params.tab ?? "lanes";
  const change = (next: Partial<MilestoneParams>) => void setParams(next);
  return (
    <>
      <PageHeader
        title="里程碑"
        count={summary ? `${formatNumber(summary.projects)} 个项目` : undefined}
        note={summary ? noteOf(summary) : undefined}
      />
      <PageBody>
        <LinkTabs label="里程碑视图" tabs={tabsOf(params, tab, summary)} />
        <div className="mt-3">
          {tab === "lanes" ? (
            <>
              <div className="-mx-4 sm:-mx-6">
                <LaneFilters
                  params={params}
                  departments={summary?.departments ?? []}
                  hasOthers={reader.hasOthers}
                  onChange={change}
                />
              </div>
              <LanesView params={params} today={isoDate(reader.today)} onChange={change} />
            </>
          ) : null}
          {tab === "queue" ? (
            <QueueList waitingBy={waitingDay(params)} onShowOwn={() => change({ waitingBy: null })} />
          ) : null}
          {tab === "blockers" ? <BlockerList departmentId={laneInput(params).departmentId} /> : null}
        </div>
      </PageBody>
    </>
  );
}

const noteOf = ({ late, blocked, overdueBlockers }: MilestoneSummary): string => {
  const overdue = overdueBlockers > 0 ? `（${overdueBlockers} 项超时限）` : "";
  return `逾期 ${late} 项，受阻 ${blocked} 项${overdue}`;
};

function tabsOf(params: MilestoneParams, current: Tab, summary: MilestoneSummary | undefined) {
  const tab = (name: Tab, label: string, count?: number) => ({
    href: milestonesHref({ ...params, waitingBy: null, tab: name === "lanes" ? null : name }),
    label,
    count: count === undefined ? undefined : formatNumber(count),
    isCurrent: current === name,
  });
  return [
    tab("lanes", "进度"),
    tab("queue", "待我办理", summary?.waiting),
    tab("blockers", "受阻", summary?.blocked),
  ];
}
