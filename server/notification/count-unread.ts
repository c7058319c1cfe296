import { and, eq, isNull } from "drizzle-orm";
import { z } from "zod";
import { notifications } from "@/db/schema";
import { unreadCount } from "@/domain/notification/notification.schema";
import { query } from "../kernel/procedure";
import { signedIn } from "../project/signed-in";

/** How many of one's own notifications are unread; served by a partial index, since every page asks. */
export const countUnread = query({
  name: "notification.unreadCount",
  permission: "notification.read",
  summary: "未读通知数",
  method: "GET",
  path: "/notifications/unread-count",
  input: z.object({}),
  output: unreadCount,
  run: async ({ db, actor }) => ({
    count: await db.$count(
      notifications,
      and(eq(notifications.userId, signedIn(actor).userId), isNull(notifications.readAt)),
    ),
  }),
});
