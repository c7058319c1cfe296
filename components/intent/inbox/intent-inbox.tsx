"use client";

import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import dynamic from "next/dynamic";
import { useQueryStates } from "nuqs";
import { useCallback } from "react";
import { DataTable } from "@/components/data-table/data-table";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { ErrorState } from "@/components/ui/error-state";
import { FilterBar } from "@/components/ui/filter-bar";
import { FilterSelect } from "@/components/ui/filter-select";
import { LinkTabs } from "@/components/ui/link-tabs";
import { PageFill } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { SearchField } from "@/components/ui/search-field";
import { industries } from "@/domain/industry/industry";
import type { IntentListItem, IntentSummary, IntentTab } from "@/domain/intent/list-intents.schema";
import { formatNumber } from "@/lib/format/number";
import { paths } from "@/lib/paths";
import { type IntentParams, intentParsers, intentsHref } from "@/lib/search-params/intents";
import { industryText } from "@/lib/text/industries";
import { inboxColumns } from "./inbox-columns";
import { inboxQueries } from "./queries";
import type { InboxReader } from "./reader";

const IntentPanel = dynamic(() => import("./intent-panel").then((module) => module.IntentPanel), {
  ssr: false,
});

const tabText: Record<IntentTab, string> = {
  all: "全部",
  received: "待分派",
  mine: "我承办的",
  inProgress: "办理中",
  finished: "已办结",
  spam: "疑似垃圾",
};

const tabOrder: readonly IntentTab[] = ["all", "received", "mine", "inProgress", "finished", "spam"];

const rowId = (item: IntentListItem) => item.id;
const rowName = (item: IntentListItem) => item.enterpriseName;

/** Public submissions: tabs with counts, filter, and the open one in a panel; all of its state is in the URL. */
export function IntentInbox({ reader }: { reader: InboxReader }) {
  const [params, setParams] = useQueryStates(intentParsers, { history: "replace" });
  const queries = inboxQueries(params);
  const list = useInfiniteQuery(queries.list);
  const summary = useQuery(queries.summary);
  const open = useCallback((id: string) => void setParams({ open: id }), [setParams]);
  const isFiltered = params.q !== null || params.industry !== null;
  return (
    <>
      <PageFill>
        <PageHeader title="意向登记" note={<OverdueNote overdue={summary.data?.overdue ?? 0} />} />
        <div className="px-4 sm:px-6">
          <LinkTabs label="按状态" tabs={tabsOf(params, summary.data, reader)} />
        </div>
        <div className="pt-3">
          <FilterBar
            search={
              <SearchField
                label="搜索意向"
                placeholder="企业名称、受理号"
                value={params.q ?? ""}
                onChange={(q) => void setParams({ q: q.trim() || null })}
              />
            }
            activeCount={isFiltered ? 1 : 0}
            onClear={() => void setParams({ q: null, industry: null })}
          >
            <FilterSelect
              label="投资领域"
              value={params.industry ?? ""}
              options={industries.map((value) => ({ value, label: industryText[value] }))}
              onChange={(value) =>
                void setParams({ industry: industries.find((known) => known === value) ?? null })
              }
            />
          </FilterBar>
        </div>
        {list.isError ? (
          <ErrorState
            title="收件箱没有读出来"
            action={<ButtonLink href={paths.intents}>重新打开</ButtonLink>}
          >
            {list.error.message}
          </ErrorState>
        ) : (
          <DataTable
            caption="投资意向登记"
            columns={inboxColumns}
            rows={list.data?.pages.flatMap((page) => page.items) ?? []}
            getRowId={rowId}
            getRowName={rowName}
            onOpen={open}
            selectedId={params.open}
            isLoading={list.isPending}
            isLoadingMore={list.isFetchingNextPage}
            onEndReached={() => {
              if (list.hasNextPage && !list.isFetchingNextPage) void list.fetchNextPage();
            }}
            empty={<InboxEmpty isFiltered={isFiltered} tab={params.tab ?? "all"} />}
          />
        )}
      </PageFill>
      {params.open ? (
        <IntentPanel id={params.open} reader={reader} onClose={() => void setParams({ open: null })} />
      ) : null}
    </>
  );
}

function tabsOf(params: IntentParams, summary: IntentSummary | undefined, reader: InboxReader) {
  const shown = reader.isOfficer ? tabOrder : tabOrder.filter((tab) => tab !== "mine");
  return shown.map((tab) => ({
    href: intentsHref({ ...params, tab: tab === "all" ? null : tab, open: null }),
    label: tabText[tab],
    count: summary ? formatNumber(summary.counts[tab]) : undefined,
    isCurrent: (params.tab ?? "all") === tab,
  }));
}

function OverdueNote({ overdue }: { overdue: number }) {
  if (overdue === 0) return <>1 个工作日内答复</>;
  return <span className="text-breached-text">{overdue} 件已过答复时限</span>;
}

function InboxEmpty({ isFiltered, tab }: { isFiltered: boolean; tab: IntentTab }) {
  if (isFiltered) {
    return (
      <EmptyState
        icon="filter"
        title="没有符合条件的登记"
        action={<ButtonLink href={paths.intents}>清除筛选</ButtonLink>}
      >
        换一个条件再查。
      </EmptyState>
    );
  }
  return (
    <EmptyState
      title={tab === "all" ? "还没有意向登记" : `“${tabText[tab]}”里没有登记`}
      action={<ButtonLink href={paths.intentForm}>打开登记表</ButtonLink>}
    >
      企业在门户提交的投资意向会出现在这里，须在 1 个工作日内答复。
    </EmptyState>
  );
}
