"use client";

import { useInfiniteQuery } from "@tanstack/react-query";
import Link from "next/link";
import { EmptyState } from "@/components/ui/empty-state";
import { ErrorState } from "@/components/ui/error-state";
import { LightMark } from "@/components/ui/milestone-light";
import { Loading, SkeletonLines } from "@/components/ui/skeleton";
import type { BlockerItem } from "@/domain/milestone/queue.schema";
import { projectMilestoneHref } from "@/lib/search-params/milestones";
import { milestoneText } from "@/lib/text/milestones";
import { MoreButton } from "./more-button";
import { blockersQuery } from "./queries";

/** What stands still, who has to clear it and by when; the most overdue first. */
export function BlockerList({ departmentId }: { departmentId: string | undefined }) {
  const list = useInfiniteQuery(blockersQuery(departmentId));
  if (list.isError) return <ErrorState title="受阻清单没有读出来">{list.error.message}</ErrorState>;
  if (list.isPending) {
    return (
      <Loading label="正在读取受阻清单">
        <SkeletonLines count={6} />
      </Loading>
    );
  }
  const items = list.data.pages.flatMap((page) => page.items);
  if (items.length === 0) {
    return (
      <EmptyState icon="check" title="没有受阻的节点">
        节点办不下去时，在项目的里程碑里登记卡点、责任单位和时限，列在这里调度。
      </EmptyState>
    );
  }
  return (
    <>
      <ul aria-label="受阻的里程碑">
        {items.map((item) => (
          <BlockerRow key={item.id} item={item} />
        ))}
      </ul>
      <MoreButton list={list} />
    </>
  );
}

function BlockerRow({ item }: { item: BlockerItem }) {
  const { projectId, projectName, code, blocker, blockerUnit, blockerDueOn, overdueWorkingDays } = item;
  const isOverdue = overdueWorkingDays > 0;
  return (
    <li className="grid gap-x-6 gap-y-0.5 border-t hairline py-2.5 first:border-t-0 md:grid-cols-[minmax(0,1fr)_14rem]">
      <div className="min-w-0">
        <p className="flex items-center gap-2">
          <LightMark light="blocked" />
          <Link
            href={projectMilestoneHref(projectId, code)}
            className="touch link inline-flex items-center font-semibold"
          >
            {projectName}：{milestoneText[code]}
          </Link>
        </p>
        <p>{blocker}</p>
        <p className="text-sm text-ink-faint">
          {item.projectCode}，{item.departmentName}
          {item.ownerName ? ` ${item.ownerName}` : ""}
        </p>
      </div>
      <p className="text-sm md:text-right">
        <span className="font-semibold">{blockerUnit}</span>
        <span className="block text-ink-muted tabular-nums">{blockerDueOn} 前解决</span>
        {isOverdue ? (
          <span className="block text-breached-text">超时限 {overdueWorkingDays} 个工作日</span>
        ) : null}
      </p>
    </li>
  );
}
