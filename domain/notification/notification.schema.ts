import { z } from "zod";
import { idField } from "../shared/fields";
import { notificationKinds } from "./notification-kind";

export const listNotificationsInput = z.object({
  unreadOnly: z.boolean().default(false),
  /** The last one already shown: ids are ordered by time. */
  after: idField.optional(),
  limit: z.number().int().min(1).max(100).default(30),
});

const notification = z.object({
  id: idField,
  kind: z.enum(notificationKinds),
  actorName: z.string().nullable(),
  /** Null when it belongs to no project or to one the reader no longer sees. */
  project: z.object({ id: idField, name: z.string() }).nullable(),
  /** The project is no longer the reader's to see: its name and the words are left out. */
  isHidden: z.boolean(),
  subjectId: idField.nullable(),
  excerpt: z.string().nullable(),
  isRead: z.boolean(),
  createdAt: z.string(),
});
export type Notification = z.output<typeof notification>;

export const notificationPage = z.object({
  items: z.array(notification),
  nextCursor: idField.nullable(),
});
export type NotificationPage = z.output<typeof notificationPage>;

export const unreadCount = z.object({ count: z.number().int() });

export const markReadInput = z.object({ id: idField });

export const markAllReadInput = z.object({
  /** Nothing that came after this one, the newest the reader had seen. */
  upTo: idField,
});

export const markedRead = z.object({ marked: z.number().int() });
