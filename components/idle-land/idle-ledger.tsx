"use client";

import { useQuery } from "@tanstack/react-query";
import dynamic from "next/dynamic";
import { useQueryStates } from "nuqs";
import { useCallback, useMemo } from "react";
import { DataTable } from "@/components/data-table/data-table";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { ErrorState } from "@/components/ui/error-state";
import { ExportMenu } from "@/components/ui/export-menu";
import { PageFill } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import type { IdleLandRow } from "@/domain/idle-land/idle-land.schema";
import { client } from "@/lib/api/client";
import { formatNumber } from "@/lib/format/number";
import { paths } from "@/lib/paths";
import {
  type IdleLandParams,
  idleLandInput,
  idleLandParsers,
  idleSheetHref,
} from "@/lib/search-params/idle-land";
import { idleColumns } from "./idle-columns";
import { activeIdleFilters, clearedIdleFilters, IdleFilters } from "./idle-filters";
import { IdleSums } from "./idle-sums";
import { idleLandQuery } from "./queries";

const FlagPanel = dynamic(() => import("./flag-panel").then((module) => module.FlagPanel), { ssr: false });

const rowId = (row: IdleLandRow) => row.parcelId;
const rowName = (row: IdleLandRow) => row.name;

/** Every supplied parcel with its flag of today: filter, area by flag, table, the open parcel in a panel; all in the URL. */
export function IdleLedger() {
  const [params, setParams] = useQueryStates(idleLandParsers, { history: "replace" });
  const { data, isPending, isError, error } = useQuery(idleLandQuery(params));
  const total = data?.total;
  const columns = useMemo(() => idleColumns(total), [total]);
  const change = (next: Partial<IdleLandParams>) => void setParams(next);
  const open = useCallback((id: string | null) => void setParams({ open: id }), [setParams]);
  return (
    <>
      <PageFill>
        <PageHeader
          title="闲置土地"
          count={total ? `${formatNumber(total.count)} 宗` : undefined}
          note="按登记资料逐宗推算，只作疑似线索，认定由规划资源部门作出"
          action={<LedgerActions params={params} />}
        />
        <IdleFilters params={params} onChange={change} />
        {data ? <IdleSums sums={data.sums} onPick={(kind) => change({ kinds: [kind] })} /> : null}
        {isError ? (
          <ErrorState
            title="闲置土地清单没有读出来"
            action={<ButtonLink href={paths.idleLand}>重新打开</ButtonLink>}
          >
            {error.message}
          </ErrorState>
        ) : (
          <DataTable
            caption="闲置土地预警清单"
            columns={columns}
            rows={data?.items ?? []}
            getRowId={rowId}
            getRowName={rowName}
            onOpen={open}
            selectedId={params.open}
            isLoading={isPending}
            empty={
              <LedgerEmpty
                isFiltered={activeIdleFilters(params) > 0}
                onClear={() => change(clearedIdleFilters)}
              />
            }
          />
        )}
      </PageFill>
      {params.open ? <FlagPanel parcelId={params.open} onClose={() => open(null)} /> : null}
    </>
  );
}

function LedgerActions({ params }: { params: IdleLandParams }) {
  return (
    <>
      <ButtonLink href={paths.idleTemplates} className="max-sm:hidden">
        文书样式
      </ButtonLink>
      <ButtonLink href={idleSheetHref(params)} icon="file">
        逐宗核查表
      </ButtonLink>
      <ExportMenu read={(format) => client.idleLand.export({ ...idleLandInput(params), format })} />
    </>
  );
}

function LedgerEmpty({ isFiltered, onClear }: { isFiltered: boolean; onClear: () => void }) {
  return isFiltered ? (
    <EmptyState icon="filter" title="没有符合条件的地块" action={<Button onClick={onClear}>清除筛选</Button>}>
      换一个条件再查。
    </EmptyState>
  ) : (
    <EmptyState
      icon="parcel"
      title="没有可查看的已供地块"
      action={<ButtonLink href={paths.parcels}>看地块台账</ButtonLink>}
    >
      地块签订出让合同或取得划拨决定书后列在这里，逐日推算动工和中止的时限。
    </EmptyState>
  );
}
