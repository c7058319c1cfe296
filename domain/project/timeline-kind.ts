import { roleCan } from "../access/can";
import type { Permission } from "../access/permission";
import type { Role } from "../access/role";
import type { FollowUpKind } from "./follow-up-kind";

/** Everything the stream of a project may hold. */
export const timelineKinds = [
  "registered",
  "stage",
  "standing",
  "owner",
  "bin",
  "followUp",
  "comment",
  "file",
  "change",
  "member",
  "wait",
  "milestone",
  "termination",
  "agreement",
  "fund",
  "intent",
] as const;

export type TimelineKind = (typeof timelineKinds)[number];

/** What a role has to hold to be shown entries of a kind: a 统计核定岗 no talks, a member from elsewhere no amounts. */
export const timelinePermissions = {
  registered: "timeline.read",
  stage: "timeline.read",
  standing: "timeline.read",
  owner: "timeline.read",
  bin: "timeline.read",
  followUp: "followUp.read",
  comment: "comment.read",
  file: "file.read",
  change: "timeline.read",
  member: "timeline.read",
  wait: "timeline.read",
  milestone: "timeline.read",
  termination: "timeline.read",
  agreement: "amount.read",
  fund: "amount.read",
  intent: "intent.read",
} as const satisfies Record<TimelineKind, Permission>;

/** The filters above the stream, each a value of `?show=`. */
export const timelineShows = [
  "talks",
  "visits",
  "comments",
  "files",
  "moves",
  "approvals",
  "changes",
  "intents",
] as const;

export type TimelineShow = (typeof timelineShows)[number];

const kindsShown = {
  talks: ["followUp"],
  visits: ["followUp"],
  comments: ["comment"],
  files: ["file"],
  moves: ["registered", "stage", "standing", "owner", "bin", "member", "wait"],
  approvals: ["milestone", "termination", "agreement", "fund"],
  changes: ["change"],
  intents: ["intent"],
} as const satisfies Record<TimelineShow, readonly TimelineKind[]>;

/** Follow-ups face to face; the others went by phone or message. */
export const visitKinds = ["meeting", "visit", "siteVisit"] as const satisfies readonly FollowUpKind[];

/** The kinds a role may be shown, all of them or those of one filter. */
export function timelineKindsFor(role: Role, show?: TimelineShow): readonly TimelineKind[] {
  if (!roleCan(role, "timeline.read")) return [];
  const asked: readonly TimelineKind[] = show ? kindsShown[show] : timelineKinds;
  return asked.filter((kind) => roleCan(role, timelinePermissions[kind]));
}

/** The filters that can hold anything for a role. */
export const timelineShowsFor = (role: Role): readonly TimelineShow[] =>
  timelineShows.filter((show) => timelineKindsFor(role, show).length > 0);
