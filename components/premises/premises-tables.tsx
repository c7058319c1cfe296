import type { UseInfiniteQueryResult, UseQueryResult } from "@tanstack/react-query";
import { useMemo } from "react";
import { DataTable } from "@/components/data-table/data-table";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { ErrorState } from "@/components/ui/error-state";
import type { BuildingListItem, PremisesSummary, UnitListItem } from "@/domain/premises/premises.schema";
import { paths } from "@/lib/paths";
import { buildingColumns } from "./building-columns";
import { unitColumns } from "./unit-columns";

type Empty = { isFiltered: boolean; onClear: () => void };

const buildingId = (item: BuildingListItem) => item.id;
const buildingName = (item: BuildingListItem) => item.name;
const buildingHref = (item: BuildingListItem) => paths.building(item.id);
const unitId = (item: UnitListItem) => item.id;
const unitName = (item: UnitListItem) => `${item.buildingName} ${item.code}`;

function LedgerError({ message }: { message: string }) {
  return (
    <ErrorState title="载体台账没有读出来" action={<ButtonLink href={paths.premises}>重新打开</ButtonLink>}>
      {message}
    </ErrorState>
  );
}

type BuildingTableProps = { list: UseQueryResult<{ items: BuildingListItem[] }>; empty: Empty };

export function BuildingTable({ list, empty }: BuildingTableProps) {
  if (list.isError) return <LedgerError message={list.error.message} />;
  const rows = list.data?.items ?? [];
  return (
    <DataTable
      caption="楼栋台账"
      columns={buildingColumns}
      rows={rows}
      totalCount={rows.length}
      getRowId={buildingId}
      getRowName={buildingName}
      rowHref={buildingHref}
      isLoading={list.isPending}
      empty={<LedgerEmpty empty={empty} />}
    />
  );
}

type UnitTableProps = {
  list: UseInfiniteQueryResult<{ pages: { items: UnitListItem[]; nextCursor: string | null }[] }>;
  summary: PremisesSummary | undefined;
  openId: string | null;
  onOpen: (id: string | null) => void;
  empty: Empty;
};

export function UnitTable({ list, summary, openId, onOpen, empty }: UnitTableProps) {
  const total = summary?.total;
  const columns = useMemo(() => unitColumns(total), [total]);
  if (list.isError) return <LedgerError message={list.error.message} />;
  return (
    <DataTable
      caption="房源台账"
      columns={columns}
      rows={list.data?.pages.flatMap((page) => page.items) ?? []}
      totalCount={total?.count}
      getRowId={unitId}
      getRowName={unitName}
      onOpen={onOpen}
      selectedId={openId}
      isLoading={list.isPending}
      isLoadingMore={list.isFetchingNextPage}
      onEndReached={() => {
        if (list.hasNextPage && !list.isFetchingNextPage) void list.fetchNextPage();
      }}
      empty={<LedgerEmpty empty={empty} />}
    />
  );
}

function LedgerEmpty({ empty: { isFiltered, onClear } }: { empty: Empty }) {
  return isFiltered ? (
    <EmptyState icon="filter" title="没有符合条件的载体" action={<Button onClick={onClear}>清除筛选</Button>}>
      换一个条件再查。
    </EmptyState>
  ) : (
    <EmptyState icon="building" title="还没有载体">
      土地岗登记楼栋和房源后列在这里，项目选厂房、办公从这里锁定。
    </EmptyState>
  );
}
