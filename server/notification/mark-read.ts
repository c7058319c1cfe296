import { and, eq, isNull, sql } from "drizzle-orm";
import { notifications } from "@/db/schema";
import { markedRead, markReadInput } from "@/domain/notification/notification.schema";
import { command } from "../kernel/procedure";
import { signedIn } from "../project/signed-in";

/** Marks one of one's own notifications as read; a second time changes nothing. */
export const markRead = command({
  name: "notification.markRead",
  permission: "notification.read",
  summary: "通知标为已读",
  method: "POST",
  path: "/notifications/{id}/read",
  input: markReadInput,
  output: markedRead,
  load: async ({ tx, actor, input }) => {
    const { userId } = signedIn(actor);
    const [row] = await tx
      .select({ id: notifications.id })
      .from(notifications)
      .where(and(eq(notifications.id, input.id), eq(notifications.userId, userId)));
    return row;
  },
  run: async ({ tx, row }) => {
    const changed = await tx
      .update(notifications)
      .set({ readAt: sql`now()` })
      .where(and(eq(notifications.id, row.id), isNull(notifications.readAt)))
      .returning({ id: notifications.id });
    return { marked: changed.length };
  },
  audit: ({ row, output }) => ({ subject: { type: "notification", id: row.id }, detail: output }),
});
