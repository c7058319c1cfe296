import { dehydrate, HydrationBoundary } from "@tanstack/react-query";
import type { Metadata } from "next";
import type { SearchParams } from "nuqs/server";
import { NotificationList } from "@/components/notification/notification-list";
import { notificationsQuery } from "@/components/notification/queries";
import { queryClient } from "@/lib/api/query-client";
import { loadNotificationParams } from "@/lib/search-params/notifications";
import { requirePermission } from "@/server/session/require-actor";

export const metadata: Metadata = { title: "通知" };

export default async function NotificationsPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  await requirePermission("notification.read");
  const queries = queryClient();
  const { unread } = await loadNotificationParams(searchParams);
  await queries.prefetchInfiniteQuery(notificationsQuery(unread));
  return (
    <HydrationBoundary state={dehydrate(queries)}>
      <NotificationList now={new Date().toISOString()} />
    </HydrationBoundary>
  );
}
