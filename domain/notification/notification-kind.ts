/** What a person is told about, each with a link to where it happened. */
export const notificationKinds = [
  "mention",
  "assigned",
  "memberAdded",
  "approvalAsked",
  "approvalDecided",
  "milestoneReview",
  "milestoneReturned",
  "milestoneConfirmed",
  "blockerRaised",
  "serviceRequest",
  "monthReopenAsked",
  "monthReopenDecided",
  "assignmentGiven",
  "assignmentReported",
  "assignmentDecided",
  "siteHoldChanged",
  "siteHoldDue",
  "idleLandDue",
] as const;

export type NotificationKind = (typeof notificationKinds)[number];
