import { countUnread } from "./count-unread";
import { listNotifications } from "./list-notifications";
import { markAllRead } from "./mark-all-read";
import { markRead } from "./mark-read";

export const notificationProcedures = {
  list: listNotifications,
  unreadCount: countUnread,
  markRead,
  markAllRead,
};
