"use client";

import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { Icon } from "@/components/ui/icon";
import { paths } from "@/lib/paths";
import { unreadCountQuery } from "./queries";

const askEveryMs = 60_000;

/** How many wait to be read; asked anew every minute and when the window is looked at again. */
export function NotificationBell({ unread }: { unread: number }) {
  const { data } = useQuery({
    ...unreadCountQuery(),
    initialData: { count: unread },
    refetchInterval: askEveryMs,
  });
  const { count } = data;
  const label = count > 0 ? `通知，${count} 条未读` : "通知";
  return (
    <Link
      href={paths.notifications}
      aria-label={label}
      title={label}
      className="touch relative inline-flex size-8 shrink-0 items-center justify-center rounded-md text-ink-muted hover:bg-hover hover:text-ink"
    >
      <Icon name="bell" size={20} />
      {count > 0 ? (
        <span
          aria-hidden
          className="absolute -top-0.5 -right-1 inline-flex h-4 min-w-4 items-center justify-center rounded-full bg-accent px-1 text-xs text-on-accent tabular-nums"
        >
          {count > 99 ? "99+" : count}
        </span>
      ) : null}
    </Link>
  );
}
