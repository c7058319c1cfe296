import { z } from "zod";
import { documentKinds } from "../project/document-kind";
import { idField } from "../shared/fields";
import { exemptions } from "./applicability";
import { milestoneLights } from "./light";
import { milestoneCodes, milestoneReviews, milestoneStates } from "./milestone";
import { reviewStepNames } from "./review-steps";

/** What was written of a step. */
export const milestoneFields = z.object({
  state: z.enum(milestoneStates),
  plannedOn: z.string().nullable(),
  startedOn: z.string().nullable(),
  actualOn: z.string().nullable(),
  statMonth: z.string().nullable(),
  documentNo: z.string().nullable(),
  issuingBody: z.string().nullable(),
  note: z.string().nullable(),
  blocker: z.string().nullable(),
  blockerUnit: z.string().nullable(),
  blockerDueOn: z.string().nullable(),
});

const signature = z.object({ name: z.string().nullable(), at: z.string() }).nullable();

const voidedMilestone = z.object({
  id: idField,
  state: z.enum(milestoneStates),
  actualOn: z.string().nullable(),
  documentNo: z.string().nullable(),
  voidedAt: z.string(),
  voidedByName: z.string().nullable(),
  reason: z.string(),
});
export type VoidedMilestone = z.output<typeof voidedMilestone>;

/** Current file that proves the step. */
const evidence = z.object({
  id: idField,
  name: z.string(),
  documentKind: z.enum(documentKinds),
  mediaType: z.string(),
  sizeBytes: z.number().int(),
  hasThumbnail: z.boolean(),
});
export type MilestoneEvidence = z.output<typeof evidence>;

const abilities = z.object({
  edit: z.boolean(),
  void: z.boolean(),
  /** What the reader may do next in its review; `submit` also while something is still missing for it. */
  steps: z.array(z.enum(reviewStepNames)),
});

/** One of the steps of a project, whether or not anybody has touched it; without a row `id` is null, `version` 0. */
export const milestoneItem = milestoneFields.extend({
  code: z.enum(milestoneCodes),
  id: idField.nullable(),
  version: z.number().int(),
  review: z.enum(milestoneReviews),
  submitted: signature,
  reviewed: signature,
  confirmed: signature,
  returnReason: z.string().nullable(),
  light: z.enum(milestoneLights),
  lateWorkingDays: z.number().int().nullable(),
  /** The blocker's deadline has passed. */
  isBlockerOverdue: z.boolean(),
  /** Steps that usually come first and are open. */
  unmet: z.array(z.enum(milestoneCodes)),
  /** Why it may not be asked of this project. */
  exemption: z.enum(exemptions).nullable(),
  /** Planned date the project itself names, where the step has none yet. */
  projectPlannedOn: z.string().nullable(),
  files: z.array(evidence),
  abilities,
  voided: z.array(voidedMilestone),
});
export type MilestoneItem = z.output<typeof milestoneItem>;

export const listMilestonesInput = z.object({ projectId: idField });

export const milestoneList = z.object({
  items: z.array(milestoneItem),
  /** Whether the steps have begun: with the formal contract. */
  hasBegun: z.boolean(),
  rentsFactory: z.boolean(),
});
export type MilestoneList = z.output<typeof milestoneList>;
