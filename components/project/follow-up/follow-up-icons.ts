import type { IconName } from "@/components/ui/icon-paths";
import type { FollowUpKind } from "@/domain/project/follow-up-kind";

export const followUpIcons: Record<FollowUpKind, IconName> = {
  call: "phone",
  message: "mail",
  meeting: "users",
  visit: "building",
  siteVisit: "pin",
  other: "note",
};
