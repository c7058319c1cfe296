"use client";

import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import dynamic from "next/dynamic";
import { useQueryStates } from "nuqs";
import { type ReactNode, useCallback, useMemo, useState } from "react";
import { DataTable } from "@/components/data-table/data-table";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { ErrorState } from "@/components/ui/error-state";
import { ExportMenu } from "@/components/ui/export-menu";
import { Menu } from "@/components/ui/menu";
import { PageFill } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import type { ParcelListItem, ParcelSummary } from "@/domain/land/parcel.schema";
import { client } from "@/lib/api/client";
import { formatNumber } from "@/lib/format/number";
import { muOfSqmWithUnit } from "@/lib/format/parcel-area";
import { paths } from "@/lib/paths";
import { type ParcelParams, parcelInput, parcelParsers } from "@/lib/search-params/parcels";
import { LayoutSwitch } from "./layout-switch";
import { parcelColumns } from "./parcel-columns";
import { activeParcelFilters, clearedParcelFilters, ParcelFilters } from "./parcel-filters";
import { ParcelSums } from "./parcel-sums";
import { parcelQueries } from "./queries";
import type { ParcelReader } from "./reader";

const ParcelPanel = dynamic(() => import("./parcel-panel").then((module) => module.ParcelPanel), {
  ssr: false,
});
const UtilityListDialog = dynamic(
  () => import("./dialogs/utility-list-dialog").then((module) => module.UtilityListDialog),
  { ssr: false },
);

const rowId = (item: ParcelListItem) => item.id;
const rowName = (item: ParcelListItem) => item.name;

type ParcelLedgerProps = {
  reader: ParcelReader;
  /** In place of the table while the address asks for the map. */
  map: ReactNode;
  /** Who wants the open parcel and who has it; shown in its panel. */
  claims: ReactNode;
};

/** The parcel ledger: filter, area by state, table, and the open parcel in a panel; all of its state is in the URL. */
export function ParcelLedger({ reader, map, claims }: ParcelLedgerProps) {
  const [params, setParams] = useQueryStates(parcelParsers, { history: "replace" });
  const [isListing, setIsListing] = useState(false);
  const queries = parcelQueries(params);
  const isMap = params.layout === "map";
  const list = useInfiniteQuery({ ...queries.list, enabled: !isMap });
  const { data: summary } = useQuery(queries.summary);
  const total = summary?.total;
  const columns = useMemo(() => parcelColumns(total), [total]);
  const change = (next: Partial<ParcelParams>) => void setParams(next);
  const open = useCallback((id: string | null) => void setParams({ open: id }), [setParams]);
  return (
    <>
      <PageFill>
        <PageHeader
          title="地块"
          count={total ? `${formatNumber(total.count)} 宗` : undefined}
          note={<AvailableNote summary={summary} />}
          action={
            <>
              <LayoutSwitch params={params} />
              <ExportMenu read={(format) => client.parcel.export({ ...parcelInput(params), format })} />
              {reader.canEdit ? <EditActions onListUtilities={() => setIsListing(true)} /> : null}
            </>
          }
        />
        <ParcelFilters params={params} onChange={change} />
        {summary && !isMap ? (
          <ParcelSums summary={summary} onPick={(state) => change({ states: [state] })} />
        ) : null}
        {isMap ? (
          map
        ) : list.isError ? (
          <ErrorState
            title="地块台账没有读出来"
            action={<ButtonLink href={paths.parcels}>重新打开</ButtonLink>}
          >
            {list.error.message}
          </ErrorState>
        ) : (
          <DataTable
            caption="地块台账"
            columns={columns}
            rows={list.data?.pages.flatMap((page) => page.items) ?? []}
            totalCount={total?.count}
            getRowId={rowId}
            getRowName={rowName}
            onOpen={open}
            selectedId={params.open}
            isLoading={list.isPending}
            isLoadingMore={list.isFetchingNextPage}
            onEndReached={() => {
              if (list.hasNextPage && !list.isFetchingNextPage) void list.fetchNextPage();
            }}
            empty={
              <LedgerEmpty
                isFiltered={activeParcelFilters(params) > 0}
                onClear={() => change(clearedParcelFilters)}
              />
            }
          />
        )}
      </PageFill>
      {params.open ? (
        <ParcelPanel
          id={params.open}
          reader={reader}
          claims={claims}
          onClose={() => open(null)}
          onOpen={open}
        />
      ) : null}
      {isListing ? <UtilityListDialog onClose={() => setIsListing(false)} /> : null}
    </>
  );
}

/** What 土地岗 does to the ledger itself. */
function EditActions({ onListUtilities }: { onListUtilities: () => void }) {
  return (
    <>
      <Menu
        label="导入测绘成果、台账设置"
        groups={[
          {
            id: "settings",
            items: [
              { id: "survey", label: "导入测绘成果", href: paths.parcelSurvey },
              { id: "utilities", label: "配套目录", onAction: onListUtilities },
            ],
          },
        ]}
      />
      <ButtonLink href={paths.newParcel} variant="primary" icon="plus">
        登记地块
      </ButtonLink>
    </>
  );
}

function AvailableNote({ summary }: { summary: ParcelSummary | undefined }) {
  if (!summary) return null;
  return (
    <>
      可供 {formatNumber(summary.available.count)} 宗，{muOfSqmWithUnit(summary.available.areaSqm)}
    </>
  );
}

function LedgerEmpty({ isFiltered, onClear }: { isFiltered: boolean; onClear: () => void }) {
  return isFiltered ? (
    <EmptyState icon="filter" title="没有符合条件的地块" action={<Button onClick={onClear}>清除筛选</Button>}>
      换一个条件再查。
    </EmptyState>
  ) : (
    <EmptyState icon="parcel" title="还没有地块">
      土地岗登记的地块列在这里，项目选址和对外公布都从这里取数。
    </EmptyState>
  );
}
