"use client";

import { useQuery } from "@tanstack/react-query";
import { useQueryStates } from "nuqs";
import { DataTable } from "@/components/data-table/data-table";
import type { Sort } from "@/components/data-table/types";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { ErrorState } from "@/components/ui/error-state";
import { PageFill } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import {
  type EnterpriseListItem,
  type EnterprisePage,
  enterpriseSorts,
} from "@/domain/enterprise/list-enterprises.schema";
import { formatNumber } from "@/lib/format/number";
import { paths } from "@/lib/paths";
import {
  activeEnterpriseFilters,
  clearedEnterpriseFilters,
  type EnterpriseParams,
  enterpriseParsers,
  enterprisesHref,
} from "@/lib/search-params/enterprises";
import { enterpriseColumns } from "./enterprise-columns";
import { EnterpriseFilters } from "./enterprise-filters";
import { EnterpriseTabs } from "./enterprise-tabs";
import { enterpriseQueries, rowsPerPage } from "./queries";

const rowId = (item: EnterpriseListItem) => item.id;
const rowName = (item: EnterpriseListItem) => item.name;
const rowHref = (item: EnterpriseListItem) => paths.enterprise(item.id);
const firstPage = { after: null, before: null, page: null } satisfies Partial<EnterpriseParams>;

const withoutMissing = "max-sm:[&_dl>div:has(dd>[data-missing])]:hidden";

type EnterpriseListProps = {
  /** Whose enterprises these are, when they are not everybody's. */
  scopeNote?: string;
};

/** Every enterprise one sees in full; filter, order and page are in the URL. */
export function EnterpriseList({ scopeNote }: EnterpriseListProps) {
  const [params, setParams] = useQueryStates(enterpriseParsers, { history: "replace" });
  const queries = enterpriseQueries(params);
  const list = useQuery(queries.list);
  const { data: summary } = useQuery(queries.summary);
  const change = (next: Partial<EnterpriseParams>) => void setParams({ ...next, ...firstPage });
  const onSort = ({ key, direction }: Sort) =>
    change({
      sort: enterpriseSorts.find((sort) => sort === key) ?? null,
      direction: direction === "descending" ? "desc" : null,
    });
  return (
    <PageFill>
      <PageHeader
        title="企业"
        count={summary ? `${formatNumber(summary.count)} 家` : undefined}
        note={scopeNote}
      />
      <EnterpriseTabs current="enterprises" />
      <EnterpriseFilters params={params} reminders={summary?.reminders} onChange={change} />
      {list.isError ? (
        <ErrorState
          title="企业名录没有读出来"
          action={<ButtonLink href={paths.enterprises}>重新打开</ButtonLink>}
        >
          {list.error.message}
        </ErrorState>
      ) : (
        <DataTable
          caption="企业名录"
          className={withoutMissing}
          columns={enterpriseColumns}
          rows={list.data?.items ?? []}
          getRowId={rowId}
          getRowName={rowName}
          rowHref={rowHref}
          sort={{
            key: params.sort ?? "name",
            direction: params.direction === "desc" ? "descending" : "ascending",
          }}
          onSort={onSort}
          isLoading={list.isPending}
          empty={
            <ListEmpty
              isFiltered={activeEnterpriseFilters(params) > 0}
              onClear={() => change(clearedEnterpriseFilters)}
            />
          }
        />
      )}
      <ListPages page={list.data} count={summary?.count} params={params} />
    </PageFill>
  );
}

function ListEmpty({ isFiltered, onClear }: { isFiltered: boolean; onClear: () => void }) {
  return isFiltered ? (
    <EmptyState icon="filter" title="没有符合条件的企业" action={<Button onClick={onClear}>清除筛选</Button>}>
      换一个条件，或清除筛选后再看。
    </EmptyState>
  ) : (
    <EmptyState
      icon="building"
      title="还没有企业"
      action={<ButtonLink href={paths.projects}>去看项目</ButtonLink>}
    >
      能看全的项目，其投资方、项目公司和委托招商机构列在这里；登记线索后即有投资方档案。
    </EmptyState>
  );
}

type ListPagesProps = {
  page: EnterprisePage | undefined;
  count: number | undefined;
  params: EnterpriseParams;
};

function ListPages({ page, count, params }: ListPagesProps) {
  if (!page?.previousCursor && !page?.nextCursor) return null;
  const number = params.page ?? 1;
  const first = (number - 1) * rowsPerPage + 1;
  const shown = `第 ${formatNumber(first)}–${formatNumber(first + page.items.length - 1)} 家`;
  const hrefOf = (step: Partial<EnterpriseParams>) => enterprisesHref({ ...params, ...firstPage, ...step });
  const { previousCursor, nextCursor } = page;
  return (
    <div className="border-t hairline px-4 sm:px-6">
      <Pagination
        page={number}
        summary={count === undefined ? shown : `${shown}，共 ${formatNumber(count)} 家`}
        previousHref={
          previousCursor ? hrefOf({ before: previousCursor, page: Math.max(1, number - 1) }) : undefined
        }
        nextHref={nextCursor ? hrefOf({ after: nextCursor, page: number + 1 }) : undefined}
      />
    </div>
  );
}
