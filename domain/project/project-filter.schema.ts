import { z } from "zod";
import { industries } from "../industry/industry";
import { zones } from "../land/zone";
import { milestoneCodes } from "../milestone/milestone";
import { fenField, idField, isoDateField, monthField, searchField, textField } from "../shared/fields";
import { followUpKinds } from "./follow-up-kind";
import { sourceChannels } from "./source-channel";
import { type stageGroups, stages, standings } from "./stage";
import { terminationReasons } from "./standing";

const stageGroupNames = [
  "lead",
  "negotiating",
  "signed",
  "registered",
  "construction",
  "production",
] as const satisfies readonly (keyof typeof stageGroups)[];

/** What happened to a project by a move that still stands. */
export const projectMovements = [
  "forward",
  "back",
  "suspended",
  "resumed",
  "terminated",
  "transferred",
] as const;
export type ProjectMovement = (typeof projectMovements)[number];

export const projectScopes = ["mine", "involved", "all"] as const;

/** Filters of every project list, board and sum; the URL holds the same names. */
export const projectFilter = z.object({
  /** `mine` is what the actor owns or heads, `involved` where they are a member, `all` whatever is visible. */
  scope: z.enum(projectScopes).default("all"),
  q: searchField.optional(),
  stageGroups: z.array(z.enum(stageGroupNames)).max(6).optional(),
  stages: z.array(z.enum(stages)).max(16).optional(),
  standings: z.array(z.enum(standings)).max(4).optional(),
  industries: z.array(z.enum(industries)).max(9).optional(),
  zones: z.array(z.enum(zones)).max(5).optional(),
  sourceChannels: z.array(z.enum(sourceChannels)).max(7).optional(),
  ownerId: idField.optional(),
  departmentId: idField.optional(),
  isCapitalRelief: z.boolean().optional(),
  minInvestmentFen: fenField.optional(),
  maxInvestmentFen: fenField.optional(),
  reportedFrom: isoDateField.optional(),
  reportedTo: isoDateField.optional(),
  /** Next step due on or before this day. */
  nextStepTo: isoDateField.optional(),
  /** No follow-up on or after this day. */
  notFollowedSince: isoDateField.optional(),
  hasNoNextStep: z.boolean().optional(),
  firstTalkFrom: isoDateField.optional(),
  firstTalkTo: isoDateField.optional(),
  /** First signed (S2) in these days. */
  signedFrom: isoDateField.optional(),
  signedTo: isoDateField.optional(),
  /** Ever came to this stage or further. */
  reached: z.enum(stages).optional(),
  /** In its stage since this day or longer. */
  stageEnteredTo: isoDateField.optional(),
  /** Moved on from this stage. */
  leftStage: z.enum(stages).optional(),
  moved: z.enum(projectMovements).optional(),
  movedFrom: isoDateField.optional(),
  movedTo: isoDateField.optional(),
  terminationReasons: z.array(z.enum(terminationReasons)).max(9).optional(),
  /** Waits for the other side now. */
  isWaiting: z.boolean().optional(),
  /** Exactly these, as far as they are visible: what was found by a rule no column holds. */
  ids: z.array(idField).max(200).optional(),
  firstTalkBy: idField.optional(),
  /** First came to `reached` or further in these days. */
  reachedFrom: isoDateField.optional(),
  reachedTo: isoDateField.optional(),
  /** Followed up by this person, in these ways, in these days. */
  followedBy: idField.optional(),
  followedKinds: z.array(z.enum(followUpKinds)).max(6).optional(),
  followedFrom: isoDateField.optional(),
  followedTo: isoDateField.optional(),
  /** This step after signing is not done. */
  lacksMilestone: z.enum(milestoneCodes).optional(),
  /** Asks for land and has no parcel yet. */
  needsLand: z.boolean().optional(),
  /** Of 公海, whose owner is nobody. */
  hasNoOwner: z.boolean().optional(),
  /** An open blocker of one of its steps names this unit. */
  blockedBy: textField("责任单位", 60).optional(),
  /** Under construction by the end of this month, with no fixed investment reported for it. */
  lacksFixedInvestmentIn: monthField.optional(),
});

export type ProjectFilter = z.output<typeof projectFilter>;
