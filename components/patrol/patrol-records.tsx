"use client";

import { useInfiniteQuery } from "@tanstack/react-query";
import { useQueryStates } from "nuqs";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { ErrorState } from "@/components/ui/error-state";
import { FilterBar } from "@/components/ui/filter-bar";
import { FilterChip } from "@/components/ui/filter-chip";
import { FilterChoice } from "@/components/ui/filter-choice";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { SearchField } from "@/components/ui/search-field";
import { Loading, SkeletonLines } from "@/components/ui/skeleton";
import { zones } from "@/domain/land/zone";
import { observedStates } from "@/domain/patrol/observed-state";
import { paths } from "@/lib/paths";
import { type PatrolParams, patrolParsers } from "@/lib/search-params/patrols";
import { zoneText } from "@/lib/text/industries";
import { observedText } from "@/lib/text/patrols";
import { PatrolEntry } from "./patrol-entry";
import { PatrolTabs } from "./patrol-tabs";
import { patrolListQuery } from "./queries";

const cleared = {
  q: null,
  zones: null,
  observed: null,
  from: null,
  to: null,
  parcel: null,
} satisfies PatrolParams;
const activeCount = (params: PatrolParams) => Object.values(params).filter((value) => value !== null).length;

/** 巡查记录: every visit, the newest first. */
export function PatrolRecords({ canRecord }: { canRecord: boolean }) {
  const [params, setParams] = useQueryStates(patrolParsers, { history: "replace" });
  const list = useInfiniteQuery(patrolListQuery(params));
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  const isFiltered = activeCount(params) > 0;
  return (
    <>
      <PageHeader title="巡查" />
      <PatrolTabs current="records" canRecord={canRecord} />
      <Filters params={params} parcelName={items[0]?.parcel.name} onChange={(next) => void setParams(next)} />
      <PageBody>
        {list.isError ? <ErrorState title="巡查记录没有读出来">{list.error.message}</ErrorState> : null}
        {list.isPending ? (
          <Loading>
            <SkeletonLines count={10} />
          </Loading>
        ) : null}
        {list.data && items.length === 0 ? (
          <Empty isFiltered={isFiltered} canRecord={canRecord} onClear={() => void setParams(cleared)} />
        ) : null}
        <ul className="divide-y divide-line">
          {items.map((patrol) => (
            <PatrolEntry key={patrol.id} patrol={patrol} isParcelNamed />
          ))}
        </ul>
        {list.hasNextPage ? (
          <div className="mt-3" data-print="hidden">
            <Button isPending={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
              再列 50 条
            </Button>
          </div>
        ) : null}
      </PageBody>
    </>
  );
}

type FiltersProps = {
  params: PatrolParams;
  parcelName: string | undefined;
  onChange: (next: Partial<PatrolParams>) => void;
};

function Filters({ params, parcelName, onChange }: FiltersProps) {
  return (
    <FilterBar
      search={
        <SearchField
          label="找地块编号、名称、备注"
          value={params.q ?? ""}
          onChange={(q) => onChange({ q: q || null })}
        />
      }
      activeCount={activeCount(params)}
      onClear={() => onChange(cleared)}
    >
      <FilterChoice
        label="现场状态"
        allLabel="全部状态"
        values={observedStates}
        text={observedText}
        chosen={params.observed}
        onChange={(observed) => onChange({ observed })}
      />
      <FilterChoice
        label="片区"
        allLabel="全部片区"
        values={zones}
        text={zoneText}
        chosen={params.zones}
        onChange={(chosen) => onChange({ zones: chosen })}
      />
      {params.parcel ? (
        <FilterChip text={`地块：${parcelName ?? "所选地块"}`} onRemove={() => onChange({ parcel: null })} />
      ) : null}
    </FilterBar>
  );
}

type EmptyProps = { isFiltered: boolean; canRecord: boolean; onClear: () => void };

function Empty({ isFiltered, canRecord, onClear }: EmptyProps) {
  if (isFiltered) {
    return (
      <EmptyState
        icon="filter"
        title="没有符合条件的巡查记录"
        action={<Button onClick={onClear}>清除筛选</Button>}
      >
        换一个条件再查。
      </EmptyState>
    );
  }
  return (
    <EmptyState
      icon="pin"
      title="还没有巡查记录"
      action={canRecord ? <ButtonLink href={paths.patrol}>现场巡查</ButtonLink> : undefined}
    >
      土地岗和招商专员在现场用手机登记的记录和照片列在这里。
    </EmptyState>
  );
}
