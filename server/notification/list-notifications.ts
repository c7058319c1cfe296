import { desc, eq, isNull, lt, sql } from "drizzle-orm";
import { notifications, projects, users } from "@/db/schema";
import {
  listNotificationsInput,
  type Notification,
  notificationPage,
} from "@/domain/notification/notification.schema";
import { query } from "../kernel/procedure";
import { signedIn } from "../project/signed-in";
import { allOf, fullyVisibleProjects } from "../project/visible-projects";

type Row = Omit<Notification, "project" | "isHidden" | "isRead"> & {
  projectId: string | null;
  projectName: string | null;
  isSeen: boolean;
  readAt: string | null;
};

/** Of a project the reader no longer sees nothing is said, neither its name nor what happened in it. */
function toView({ projectId, projectName, isSeen, readAt, ...row }: Row): Notification {
  const isHidden = projectId !== null && !isSeen;
  return {
    ...row,
    project: projectId && projectName && isSeen ? { id: projectId, name: projectName } : null,
    isHidden,
    actorName: isHidden ? null : row.actorName,
    subjectId: isHidden ? null : row.subjectId,
    excerpt: isHidden ? null : row.excerpt,
    isRead: readAt !== null,
  };
}

/** One's own notifications, latest first. */
export const listNotifications = query({
  name: "notification.list",
  permission: "notification.read",
  summary: "我的通知",
  method: "GET",
  path: "/notifications",
  input: listNotificationsInput,
  output: notificationPage,
  run: async ({ db, actor, input }) => {
    const rows = await db
      .select({
        id: notifications.id,
        kind: notifications.kind,
        projectId: notifications.projectId,
        projectName: projects.name,
        isSeen: sql<boolean>`coalesce(${fullyVisibleProjects(actor)}, false)`,
        actorName: users.displayName,
        subjectId: notifications.subjectId,
        excerpt: notifications.excerpt,
        readAt: notifications.readAt,
        createdAt: notifications.createdAt,
      })
      .from(notifications)
      .leftJoin(projects, eq(projects.id, notifications.projectId))
      .leftJoin(users, eq(users.id, notifications.actorId))
      .where(
        allOf(
          eq(notifications.userId, signedIn(actor).userId),
          input.unreadOnly ? isNull(notifications.readAt) : undefined,
          input.after ? lt(notifications.id, input.after) : undefined,
        ),
      )
      .orderBy(desc(notifications.id))
      .limit(input.limit + 1);
    const page = rows.slice(0, input.limit);
    return {
      items: page.map(toView),
      nextCursor: rows.length > input.limit ? (page.at(-1)?.id ?? null) : null,
    };
  },
});
