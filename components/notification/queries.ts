import { api } from "@/lib/api/client";

const perPage = 30;

export const notificationsQuery = (unreadOnly: boolean) =>
  api.notification.list.infiniteOptions({
    input: (after: string | undefined) => ({ unreadOnly, after, limit: perPage }),
    initialPageParam: undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });

export const unreadCountQuery = () => api.notification.unreadCount.queryOptions({ input: {} });
