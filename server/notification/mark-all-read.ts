import { and, eq, isNull, lte, sql } from "drizzle-orm";
import { notifications } from "@/db/schema";
import { markAllReadInput, markedRead } from "@/domain/notification/notification.schema";
import { command } from "../kernel/procedure";
import { signedIn } from "../project/signed-in";

/** Marks as read what the reader had before them; what came in meanwhile stays unread. */
export const markAllRead = command({
  name: "notification.markAllRead",
  permission: "notification.read",
  summary: "通知全部标为已读",
  method: "POST",
  path: "/notifications/read",
  input: markAllReadInput,
  output: markedRead,
  run: async ({ tx, actor, input }) => {
    const { userId } = signedIn(actor);
    const changed = await tx
      .update(notifications)
      .set({ readAt: sql`now()` })
      .where(
        and(
          eq(notifications.userId, userId),
          lte(notifications.id, input.upTo),
          isNull(notifications.readAt),
        ),
      )
      .returning({ id: notifications.id });
    return { marked: changed.length };
  },
  audit: ({ output }) => ({ detail: output }),
});
