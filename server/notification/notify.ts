import { and, eq, inArray, isNull, type SQL } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import type { Transaction } from "@/db/client";
import { notifications } from "@/db/schema";
import type { NotificationKind } from "@/domain/notification/notification-kind";
import { peopleById, whoSeesInFull } from "./full-sight";

export type Notice = {
  userIds: readonly string[];
  kind: NotificationKind;
  /** Null for what belongs to no project: then nobody is left out by sight. */
  projectId: string | null;
  /** The comment, milestone, request … it is about. */
  subjectId?: string | null;
  /** Whoever did it; is not told of it. */
  actorId: string | null;
  /** The few words that tell one from another; cut to 80 characters. */
  excerpt?: string | null;
};

const longestExcerpt = 80;

function shortened(excerpt: string | null | undefined): string | null {
  const letters = Array.from((excerpt ?? "").replace(/\s+/gu, " ").trim());
  if (letters.length === 0) return null;
  return letters.length > longestExcerpt
    ? `${letters.slice(0, longestExcerpt - 1).join("")}…`
    : letters.join("");
}

const sameOrNull = (column: PgColumn, value: string | null): SQL =>
  value === null ? isNull(column) : eq(column, value);

/**
 * Tells people of something in the transaction in which it happens. Left out: the actor, accounts out of use, and
 * whoever does not see the project in full at this moment. An unread line on the same matter gives way to the new one.
 */
export async function notify(tx: Transaction, notice: Notice): Promise<void> {
  const { kind, projectId, actorId, subjectId = null } = notice;
  const ids = [...new Set(notice.userIds)].filter((id) => id !== actorId);
  const people = await peopleById(tx, ids);
  const told = projectId === null ? people : await whoSeesInFull(tx, projectId, people);
  if (told.length === 0) return;
  const userIds = told.map(({ userId }) => userId);
  await tx
    .delete(notifications)
    .where(
      and(
        inArray(notifications.userId, userIds),
        isNull(notifications.readAt),
        eq(notifications.kind, kind),
        sameOrNull(notifications.projectId, projectId),
        sameOrNull(notifications.subjectId, subjectId),
      ),
    );
  const excerpt = shortened(notice.excerpt);
  await tx
    .insert(notifications)
    .values(userIds.map((userId) => ({ userId, kind, projectId, subjectId, actorId, excerpt })));
}
