import { expect, test } from "vitest";
import { notificationKinds } from "@/domain/notification/notification-kind";
import { notificationHref } from "./notification-href";

const notification = {
  id: "n",
  kind: "mention" as const,
  actorName: "秦海川",
  project: { id: "p", name: "减速机基地" },
  isHidden: false,
  subjectId: "s",
  excerpt: null,
  isRead: false,
  createdAt: "2026-11-23T04:00:00Z",
};

test("every kind leads to where it happened", () => {
  expect(notificationHref(notification)).toBe("/projects/p?comment=s");
  for (const kind of notificationKinds) {
    expect(notificationHref({ ...notification, kind })).toMatch(
      /^\/(projects\/p|enterprises\/requests|meetings\/assignments\?id=s|idle-land\?open=s|month)/,
    );
  }
});

test("what is out of sight leads nowhere", () => {
  for (const kind of notificationKinds) {
    const hidden = { ...notification, kind, project: null, subjectId: null, isHidden: true };
    expect(notificationHref(hidden)).toBeNull();
  }
});
