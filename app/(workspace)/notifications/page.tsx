import { dehydrate, HydrationBoundary } from "@tanstack/react-query";
import type { Metadata } from "next";
import type { SearchParams } from "nuqs/server";
import { EnterpriseReminders } from "@/components/enterprise/enterprise-reminders";
import { NotificationList } from "@/components/notification/notification-list";
import { notificationsQuery } from "@/components/notification/queries";
import { can } from "@/domain/access/can";
import { client } from "@/lib/api/client";
import { queryClient } from "@/lib/api/query-client";
import { loadNotificationParams } from "@/lib/search-params/notifications";
import { requirePermission } from "@/server/session/require-actor";

export const metadata: Metadata = { title: "通知" };

export default async function NotificationsPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const actor = await requirePermission("notification.read");
  const queries = queryClient();
  const { unread } = await loadNotificationParams(searchParams);
  const [enterprises] = await Promise.all([
    can(actor, "enterprise.read") ? client.enterprise.summary({}) : undefined,
    queries.prefetchInfiniteQuery(notificationsQuery(unread)),
  ]);
  return (
    <HydrationBoundary state={dehydrate(queries)}>
      <NotificationList
        now={new Date().toISOString()}
        reminders={enterprises ? <EnterpriseReminders reminders={enterprises.reminders} /> : undefined}
      />
    </HydrationBoundary>
  );
}
