"use client";

import { useInfiniteQuery } from "@tanstack/react-query";
import Link from "next/link";
import { Badge } from "@/components/ui/badge";
import { EmptyState } from "@/components/ui/empty-state";
import { ErrorState } from "@/components/ui/error-state";
import { FilterChip } from "@/components/ui/filter-chip";
import { Loading, SkeletonLines } from "@/components/ui/skeleton";
import type { QueueItem } from "@/domain/milestone/queue.schema";
import { shanghaiDate } from "@/lib/format/date";
import { projectMilestoneHref } from "@/lib/search-params/milestones";
import { milestoneReviewText, milestoneText } from "@/lib/text/milestones";
import { MoreButton } from "./more-button";
import { queueQuery } from "./queries";

type QueueListProps = { waitingBy: string | undefined; onShowOwn: () => void };

/** What waits for the reader, or all that was done by a day and waits; each leads to the step with its evidence. */
export function QueueList({ waitingBy, onShowOwn }: QueueListProps) {
  return (
    <>
      {waitingBy ? (
        <FilterChip text={`${waitingBy} 前办结、待审核或确认，含他人办理的`} onRemove={onShowOwn} />
      ) : null}
      <QueueRows waitingBy={waitingBy} />
    </>
  );
}

function QueueRows({ waitingBy }: { waitingBy: string | undefined }) {
  const list = useInfiniteQuery(queueQuery(waitingBy));
  if (list.isError) return <ErrorState title="待办没有读出来">{list.error.message}</ErrorState>;
  if (list.isPending) {
    return (
      <Loading label="正在读取待办">
        <SkeletonLines count={6} />
      </Loading>
    );
  }
  const items = list.data.pages.flatMap((page) => page.items);
  if (items.length === 0) {
    return (
      <EmptyState icon="check" title="没有待办理的里程碑">
        开工、竣工提交审核、待确认或被退回时列在这里。
      </EmptyState>
    );
  }
  return (
    <>
      <ul aria-label={waitingBy ? "待审核或确认的里程碑" : "待我办理的里程碑"}>
        {items.map((item) => (
          <QueueRow key={item.id} item={item} />
        ))}
      </ul>
      <MoreButton list={list} />
    </>
  );
}

const handsOf = ({ submittedByName, reviewedByName }: QueueItem): string =>
  [submittedByName ? `${submittedByName} 提交` : "", reviewedByName ? `${reviewedByName} 审核` : ""]
    .filter(Boolean)
    .join("，");

function QueueRow({ item }: { item: QueueItem }) {
  const { projectId, projectName, projectCode, code, review, actualOn, documentNo, fileCount, since } = item;
  return (
    <li className="grid gap-0.5 border-t hairline py-2.5 first:border-t-0">
      <p className="flex flex-wrap items-center gap-x-2">
        <Link
          href={projectMilestoneHref(projectId, code)}
          className="touch link inline-flex items-center font-semibold"
        >
          {projectName}：{milestoneText[code]}
        </Link>
        <Badge tone={review === "returned" ? "behind" : "accent"}>{milestoneReviewText[review]}</Badge>
      </p>
      <p className="text-sm text-ink-muted">
        {projectCode}，实际 <span className="text-ink tabular-nums">{actualOn}</span>，{documentNo}，佐证{" "}
        {fileCount} 份
      </p>
      {item.returnReason ? <p className="text-sm text-behind-text">退回原因：{item.returnReason}</p> : null}
      <p className="text-sm text-ink-faint tabular-nums">
        {item.departmentName}，{handsOf(item)}，{shanghaiDate(since)} 起待办
      </p>
    </li>
  );
}
