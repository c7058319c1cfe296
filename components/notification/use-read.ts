"use client";

import { type InfiniteData, useMutation, useQueryClient } from "@tanstack/react-query";
import { toast } from "@/components/ui/toast";
import type { NotificationPage } from "@/domain/notification/notification.schema";
import { api, client } from "@/lib/api/client";
import { failureOf } from "@/lib/api/failure";
import { unreadCountQuery } from "./queries";

type Pages = InfiniteData<NotificationPage, string | undefined>;

const asRead = (pages: Pages | undefined, isMeant: (id: string) => boolean): Pages | undefined =>
  pages && {
    ...pages,
    pages: pages.pages.map((page) => ({
      ...page,
      items: page.items.map((item) => (isMeant(item.id) ? { ...item, isRead: true } : item)),
    })),
  };

/** Marks as read ahead of the server: the bell and the list change at once. */
export function useRead() {
  const queries = useQueryClient();
  const show = (isMeant: (id: string) => boolean, count: (before: number) => number) => {
    queries.setQueriesData<Pages>({ queryKey: api.notification.list.key() }, (pages) =>
      asRead(pages, isMeant),
    );
    queries.setQueryData(unreadCountQuery().queryKey, (before) => before && { count: count(before.count) });
  };
  const settle = {
    onError: (error: Error) => toast(`没有标为已读：${failureOf(error).message}`, { tone: "breached" }),
    onSettled: () => queries.invalidateQueries({ queryKey: api.notification.unreadCount.key() }),
  };
  const one = useMutation({
    mutationFn: (id: string) => client.notification.markRead({ id }),
    onMutate: (id) =>
      show(
        (other) => other === id,
        (before) => Math.max(0, before - 1),
      ),
    ...settle,
  });
  const all = useMutation({
    mutationFn: (upTo: string) => client.notification.markAllRead({ upTo }),
    onMutate: () =>
      show(
        () => true,
        () => 0,
      ),
    ...settle,
  });
  return { readOne: one.mutate, readAll: all.mutate, isReadingAll: all.isPending };
}
