/** Ways of following a project up; `siteVisit` is the 考察 that gate L2 asks for. */
export const followUpKinds = ["call", "message", "meeting", "visit", "siteVisit", "other"] as const;

export type FollowUpKind = (typeof followUpKinds)[number];
