"use client";

import { useInfiniteQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { ErrorState } from "@/components/ui/error-state";
import { Loading, SkeletonLines } from "@/components/ui/skeleton";
import type { IsoDate } from "@/domain/calendar/date";
import { paths } from "@/lib/paths";
import { activeLaneFilters, clearedLaneFilters, type MilestoneParams } from "@/lib/search-params/milestones";
import { LaneHead } from "./lane-head";
import { LaneRow } from "./lane-row";
import { laneWindow } from "./lane-window";
import { MoreButton } from "./more-button";
import { lanesQuery } from "./queries";

type LanesViewProps = {
  params: MilestoneParams;
  today: IsoDate;
  onChange: (change: Partial<MilestoneParams>) => void;
};

/** Every project on one line of time, the longest overdue first. */
export function LanesView({ params, today, onChange }: LanesViewProps) {
  const list = useInfiniteQuery(lanesQuery(params));
  const unit = params.unit ?? "month";
  const shift = params.shift ?? 0;
  const scale = useMemo(() => laneWindow(today, unit, shift), [today, unit, shift]);
  const lanes = list.data?.pages.flatMap(({ items }) => items) ?? [];
  if (list.isError) {
    return (
      <ErrorState title="里程碑没有读出来" action={<ButtonLink href={paths.milestones}>重新打开</ButtonLink>}>
        {list.error.message}
      </ErrorState>
    );
  }
  if (list.isPending) {
    return (
      <Loading label="正在读取里程碑">
        <SkeletonLines count={14} />
      </Loading>
    );
  }
  if (lanes.length === 0) {
    return (
      <NoLanes isFiltered={activeLaneFilters(params) > 0} onClear={() => onChange(clearedLaneFilters)} />
    );
  }
  return (
    <>
      <LaneHead scale={scale} params={params} onChange={onChange} />
      <ol aria-label="各项目的里程碑">
        {lanes.map((lane) => (
          <LaneRow key={lane.projectId} lane={lane} scale={scale} today={today} />
        ))}
      </ol>
      <MoreButton list={list} />
    </>
  );
}

function NoLanes({ isFiltered, onClear }: { isFiltered: boolean; onClear: () => void }) {
  return isFiltered ? (
    <EmptyState icon="filter" title="没有符合条件的项目" action={<Button onClick={onClear}>清除筛选</Button>}>
      换一个条件再查。
    </EmptyState>
  ) : (
    <EmptyState
      icon="flag"
      title="还没有进入里程碑的项目"
      action={<ButtonLink href={paths.projects}>查看项目</ButtonLink>}
    >
      项目正式签约后列在这里，计划与实际逐项对照。
    </EmptyState>
  );
}
