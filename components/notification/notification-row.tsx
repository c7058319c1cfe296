"use client";

import Link from "next/link";
import { Icon } from "@/components/ui/icon";
import type { IconName } from "@/components/ui/icon-paths";
import type { Notification } from "@/domain/notification/notification.schema";
import type { NotificationKind } from "@/domain/notification/notification-kind";
import { classNames } from "@/lib/class-names";
import { formatInstant, formatRelativeInstant } from "@/lib/format/date";
import { hiddenNotificationText, notificationText } from "@/lib/text/notifications";
import { notificationHref } from "./notification-href";

const icons: Record<NotificationKind, IconName> = {
  mention: "message",
  assigned: "transfer",
  memberAdded: "users",
  approvalAsked: "stop",
  approvalDecided: "check",
  milestoneReview: "flag",
  milestoneReturned: "undo",
  milestoneConfirmed: "check",
  blockerRaised: "warning",
  serviceRequest: "building",
  assignmentGiven: "flag",
  assignmentReported: "check",
  assignmentDecided: "check",
  siteHoldChanged: "parcel",
  siteHoldDue: "parcel",
  idleLandDue: "clock",
  monthReopenAsked: "lock",
  monthReopenDecided: "lock",
};

type NotificationRowProps = {
  notification: Notification;
  /** The moment the page was drawn. */
  now: string;
  onRead: () => void;
};

/** One line: who did what where, and the way there. Opening it is reading it. */
export function NotificationRow({ notification, now, onRead }: NotificationRowProps) {
  const { isRead, isHidden } = notification;
  const href = notificationHref(notification);
  const frame = classNames(
    "relative flex w-full items-start gap-3 py-3 pr-2 pl-5 text-left",
    href && "hover:bg-hover",
    isRead && "text-ink-muted",
  );
  const content = (
    <>
      {isRead ? null : (
        <span className="absolute top-5 left-1 size-2 rounded-full bg-accent">
          <span className="sr-only">未读</span>
        </span>
      )}
      <Icon name={isHidden ? "lock" : icons[notification.kind]} className="mt-1 text-ink-muted" />
      <NotificationWords notification={notification} />
      <time
        dateTime={notification.createdAt}
        title={formatInstant(notification.createdAt)}
        className="shrink-0 text-sm text-ink-faint"
      >
        {formatRelativeInstant(notification.createdAt, now)}
      </time>
    </>
  );
  return (
    <li className="border-t hairline first:border-t-0">
      {href ? (
        <Link href={href} className={frame} onClick={isRead ? undefined : onRead}>
          {content}
        </Link>
      ) : (
        <div className={frame}>{content}</div>
      )}
    </li>
  );
}

function NotificationWords({ notification }: { notification: Notification }) {
  const { kind, actorName, project, excerpt, isHidden, isRead } = notification;
  if (isHidden) return <span className="min-w-0 flex-1">{hiddenNotificationText}</span>;
  return (
    <span className="min-w-0 flex-1">
      <span className={isRead ? undefined : "font-semibold"}>
        {actorName ?? "系统"} {notificationText[kind]}
      </span>
      {project ? <span className="block break-words">{project.name}</span> : null}
      {excerpt ? <span className="block break-words text-sm text-ink-muted">{excerpt}</span> : null}
    </span>
  );
}
