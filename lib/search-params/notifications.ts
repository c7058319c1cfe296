import { createLoader, type inferParserType, parseAsBoolean } from "nuqs/server";

export const notificationParsers = { unread: parseAsBoolean.withDefault(false) };

export type NotificationParams = inferParserType<typeof notificationParsers>;

export const loadNotificationParams = createLoader(notificationParsers);
