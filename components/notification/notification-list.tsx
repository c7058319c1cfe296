"use client";

import { useInfiniteQuery } from "@tanstack/react-query";
import { useQueryStates } from "nuqs";
import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { ErrorState } from "@/components/ui/error-state";
import { FilterToggle } from "@/components/ui/filter-select";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { SkeletonLines } from "@/components/ui/skeleton";
import { failureOf } from "@/lib/api/failure";
import { notificationParsers } from "@/lib/search-params/notifications";
import { NotificationRow } from "./notification-row";
import { notificationsQuery } from "./queries";
import { useRead } from "./use-read";

type NotificationListProps = {
  now: string;
  /** What calls for something without anybody having done it; drawn by its own feature. */
  reminders?: ReactNode;
};

/** What one was told, latest first. */
export function NotificationList({ now, reminders }: NotificationListProps) {
  const [{ unread }, setState] = useQueryStates(notificationParsers, { history: "replace" });
  const list = useInfiniteQuery(notificationsQuery(unread));
  const { readOne, readAll, isReadingAll } = useRead();
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  const newest = items[0];
  const hasUnread = items.some(({ isRead }) => !isRead);
  return (
    <>
      <PageHeader
        title="通知"
        action={
          newest && hasUnread ? (
            <Button isPending={isReadingAll} onClick={() => readAll(newest.id)}>
              全部标为已读
            </Button>
          ) : undefined
        }
      />
      <PageBody isNarrow>
        {reminders ? <div className="mb-6 empty:hidden">{reminders}</div> : null}
        <div className="mb-2">
          <FilterToggle
            label="只看未读"
            isOn={unread}
            onChange={(isOn) => void setState({ unread: isOn || null })}
          />
        </div>
        {list.isPending ? <SkeletonLines count={8} /> : null}
        {list.isError ? (
          <ErrorState
            isCompact
            title="通知没有读出来"
            action={<Button onClick={() => void list.refetch()}>再读一次</Button>}
          >
            {failureOf(list.error).message}
          </ErrorState>
        ) : null}
        {list.isSuccess && items.length === 0 ? <NothingYet unread={unread} /> : null}
        <ul aria-label="通知">
          {items.map((notification) => (
            <NotificationRow
              key={notification.id}
              notification={notification}
              now={now}
              onRead={() => readOne(notification.id)}
            />
          ))}
        </ul>
        {list.hasNextPage ? (
          <Button
            className="mt-3 w-full"
            isPending={list.isFetchingNextPage}
            onClick={() => void list.fetchNextPage()}
          >
            更早的通知
          </Button>
        ) : null}
      </PageBody>
    </>
  );
}

function NothingYet({ unread }: { unread: boolean }) {
  return (
    <EmptyState icon="bell" title={unread ? "没有未读的通知" : "还没有通知"}>
      同事在评论里提到你、项目交到你手上、里程碑和终止申请等你办理时，会在这里提醒。
    </EmptyState>
  );
}
