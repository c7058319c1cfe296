"use client";

import { useInfiniteQuery } from "@tanstack/react-query";
import { useQueryStates } from "nuqs";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { ErrorState } from "@/components/ui/error-state";
import { FilterBar } from "@/components/ui/filter-bar";
import { FilterSelect, FilterToggle } from "@/components/ui/filter-select";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { serviceRequestKinds } from "@/domain/service-request/service-request-state";
import { formatNumber } from "@/lib/format/number";
import { paths } from "@/lib/paths";
import { type RequestParams, requestParsers } from "@/lib/search-params/service-requests";
import { requestViewText, serviceRequestKindText } from "@/lib/text/service-requests";
import { EnterpriseTabs } from "../enterprise-tabs";
import { requestsQuery } from "../queries";
import { More } from "../record/files-section";
import { RequestRow } from "./request-row";

const views = ["open", "overdue", "answered", "closed"] as const;

type RequestListProps = {
  today: string;
  /** Whether requests may have been given to the reader's department. */
  hasDepartment: boolean;
};

/** 诉求 of every enterprise, what waits longest first; view and filter are in the URL. */
export function RequestList({ today, hasDepartment }: RequestListProps) {
  const [params, setParams] = useQueryStates(requestParsers, { history: "replace" });
  const list = useInfiniteQuery(requestsQuery(params));
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  const count = list.data?.pages[0]?.count;
  const change = (next: Partial<RequestParams>) => void setParams({ id: null, ...next });
  const isFiltered = params.kinds !== null || params.isForMyDepartment === true || params.id !== null;
  return (
    <>
      <PageHeader title="诉求与服务" count={count === undefined ? undefined : `${formatNumber(count)} 件`} />
      <EnterpriseTabs current="requests" />
      <RequestFilters params={params} hasDepartment={hasDepartment} onChange={change} />
      <PageBody>
        {list.isError ? (
          <ErrorState
            title="诉求没有读出来"
            action={<ButtonLink href={paths.serviceRequests}>重新打开</ButtonLink>}
          >
            {list.error.message}
          </ErrorState>
        ) : items.length === 0 && !list.isPending ? (
          <ListEmpty
            isFiltered={isFiltered}
            onClear={() => change({ kinds: null, isForMyDepartment: null, view: null })}
          />
        ) : (
          <ul aria-label="诉求">
            {items.map((request) => (
              <RequestRow key={request.id} request={request} today={today} showsEnterprise />
            ))}
          </ul>
        )}
        <More
          isShown={list.hasNextPage}
          isPending={list.isFetchingNextPage}
          onMore={() => void list.fetchNextPage()}
        >
          更多诉求
        </More>
      </PageBody>
    </>
  );
}

type RequestFiltersProps = {
  params: RequestParams;
  hasDepartment: boolean;
  onChange: (change: Partial<RequestParams>) => void;
};

function RequestFilters({ params, hasDepartment, onChange }: RequestFiltersProps) {
  return (
    <FilterBar activeCount={0}>
      {params.id === null ? null : (
        <FilterToggle label="只看这一件" isOn onChange={() => onChange({ id: null })} />
      )}
      <FilterSelect
        label="办理情况"
        allLabel={requestViewText.open}
        value={params.view === "open" ? "" : (params.view ?? "")}
        options={views
          .filter((view) => view !== "open")
          .map((view) => ({ value: view, label: requestViewText[view] }))}
        onChange={(value) => onChange({ view: views.find((view) => view === value) ?? null })}
      />
      <FilterSelect
        label="类别"
        allLabel="全部类别"
        value={params.kinds?.length === 1 ? (params.kinds[0] ?? "") : ""}
        options={serviceRequestKinds.map((kind) => ({ value: kind, label: serviceRequestKindText[kind] }))}
        onChange={(value) => {
          const kind = serviceRequestKinds.find((candidate) => candidate === value);
          onChange({ kinds: kind ? [kind] : null });
        }}
      />
      {hasDepartment ? (
        <FilterToggle
          label="本部门承办"
          isOn={params.isForMyDepartment === true}
          onChange={(isOn) => onChange({ isForMyDepartment: isOn || null })}
        />
      ) : null}
    </FilterBar>
  );
}

function ListEmpty({ isFiltered, onClear }: { isFiltered: boolean; onClear: () => void }) {
  return isFiltered ? (
    <EmptyState icon="filter" title="没有符合条件的诉求" action={<Button onClick={onClear}>清除筛选</Button>}>
      换一个条件，或清除筛选后再看。
    </EmptyState>
  ) : (
    <EmptyState
      icon="check"
      title="这一类没有诉求"
      action={<ButtonLink href={paths.enterprises}>去企业名录</ButtonLink>}
    >
      企业提出的事在企业档案中登记，按期答复后办结。
    </EmptyState>
  );
}
