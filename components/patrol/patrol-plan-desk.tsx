"use client";

import { useQuery } from "@tanstack/react-query";
import { useQueryStates } from "nuqs";
import { DataTable } from "@/components/data-table/data-table";
import type { Column } from "@/components/data-table/types";
import { EmptyState } from "@/components/ui/empty-state";
import { ErrorState } from "@/components/ui/error-state";
import { Figure } from "@/components/ui/figure";
import { FilterBar } from "@/components/ui/filter-bar";
import { FilterChoice } from "@/components/ui/filter-choice";
import { FilterSelect } from "@/components/ui/filter-select";
import { PageFill } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { zones } from "@/domain/land/zone";
import { type PatrolPlanItem, usualPatrolDays } from "@/domain/patrol/patrol.schema";
import { formatDate, shanghaiDate } from "@/lib/format/date";
import { formatNumber } from "@/lib/format/number";
import { muOfSqm } from "@/lib/format/parcel-area";
import { patrolPlanParsers, patrolsHref } from "@/lib/search-params/patrols";
import { parcelStateText, zoneText } from "@/lib/text/industries";
import { ObservedBadge } from "./patrol-entry";
import { PatrolTabs } from "./patrol-tabs";
import { patrolPlanQuery } from "./queries";

const absent = <Figure value={null} />;

const columns: readonly Column<PatrolPlanItem>[] = [
  {
    id: "name",
    header: "地块",
    width: 240,
    isGrowing: true,
    isSticky: true,
    onCard: "title",
    cell: ({ name }) => name,
  },
  { id: "code", header: "编号", width: 128, cell: ({ code }) => code },
  {
    id: "unseen",
    header: "未巡查",
    unit: "天",
    align: "end",
    width: 104,
    onCard: "aside",
    cell: ({ daysUnseen }) =>
      daysUnseen === null ? <span className="text-behind-text">未去过</span> : formatNumber(daysUnseen),
  },
  {
    id: "last",
    header: "上次巡查",
    width: 112,
    cell: ({ lastSeenAt }) => (lastSeenAt ? formatDate(shanghaiDate(lastSeenAt)) : absent),
  },
  {
    id: "observed",
    header: "上次所见",
    width: 120,
    cell: ({ lastObserved }) => (lastObserved ? <ObservedBadge state={lastObserved} /> : absent),
  },
  { id: "by", header: "巡查人", width: 96, cell: ({ lastActorName }) => lastActorName ?? absent },
  { id: "zone", header: "片区", width: 120, cell: ({ zone }) => zoneText[zone] },
  { id: "state", header: "地块状态", width: 104, cell: ({ state }) => parcelStateText[state] },
  {
    id: "area",
    header: "面积",
    unit: "亩",
    align: "end",
    width: 96,
    cell: ({ areaSqm }) => muOfSqm(areaSqm),
  },
];

const dayChoices = [7, 15, 30, 60, 90, 180];
const rowId = ({ id }: PatrolPlanItem) => id;
const rowName = ({ name }: PatrolPlanItem) => name;
const rowHref = ({ id }: PatrolPlanItem) => patrolsHref({ parcel: id });

/** 巡查计划: who was not visited for N days, the most neglected first. */
export function PatrolPlanDesk({ canRecord }: { canRecord: boolean }) {
  const [params, setParams] = useQueryStates(patrolPlanParsers, { history: "replace" });
  const { data, isError, error, isPending } = useQuery(patrolPlanQuery(params));
  const days = params.days ?? usualPatrolDays;
  return (
    <PageFill>
      <PageHeader
        title="巡查"
        note={
          data
            ? `${data.due} 宗 ${days} 天以上未巡查（从未去过 ${data.never} 宗），共 ${data.total} 宗`
            : undefined
        }
      />
      <PatrolTabs current="plan" canRecord={canRecord} />
      <FilterBar>
        <FilterSelect
          label="未巡查天数"
          allLabel={`${usualPatrolDays} 天以上`}
          value={params.days === null ? "" : String(params.days)}
          options={dayChoices.map((value) => ({ value: String(value), label: `${value} 天以上` }))}
          onChange={(value) => void setParams({ days: value ? Number(value) : null })}
        />
        <FilterChoice
          label="片区"
          allLabel="全部片区"
          values={zones}
          text={zoneText}
          chosen={params.zones}
          onChange={(chosen) => void setParams({ zones: chosen })}
        />
      </FilterBar>
      {isError ? (
        <ErrorState title="巡查计划没有读出来">{error.message}</ErrorState>
      ) : (
        <DataTable
          caption="待巡查地块"
          columns={columns}
          rows={data?.items ?? []}
          getRowId={rowId}
          getRowName={rowName}
          rowHref={rowHref}
          isLoading={isPending}
          empty={
            <EmptyState icon="check" title={`没有 ${days} 天以上未巡查的地块`}>
              缩短天数，看接下来该去哪些地块。
            </EmptyState>
          }
        />
      )}
    </PageFill>
  );
}
