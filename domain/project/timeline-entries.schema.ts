import { z } from "zod";
import { agreementKinds } from "../amount/agreement";
import { fundCategories } from "../amount/fund-entry";
import { followUp } from "../follow-up/list-follow-ups.schema";
import { intentStates } from "../intent/intent-state";
import { memberRelations } from "../member/relation";
import { milestoneCodes } from "../milestone/milestone";
import { idField } from "../shared/fields";
import { projectFile } from "./file.schema";
import { stages, standings } from "./stage";
import { terminationReasons } from "./standing";

const text = z.string().nullable();
const value = z.union([z.string(), z.number(), z.boolean()]).nullable();

const fieldChange = z.object({ field: z.string(), from: value, to: value });

const entry = {
  id: idField,
  /** Business date it belongs to; the stream is ordered by it, newest first. */
  on: z.string(),
  at: z.string(),
  actorName: text,
};

const move = {
  ...entry,
  reason: text,
  actualOn: z.string(),
  statMonth: z.string(),
  /** Who took it back and when; the row that did so is not shown by itself. */
  undone: z.object({ byName: text, at: z.string() }).nullable(),
};

/** `reason`: why it was registered beside a strong match. */
export const registeredEntry = z.object({ kind: z.literal("registered"), ...entry, reason: text });

export const stageEntry = z.object({
  kind: z.literal("stage"),
  ...move,
  from: z.enum(stages).nullable(),
  to: z.enum(stages),
});

export const standingEntry = z.object({
  kind: z.literal("standing"),
  ...move,
  from: z.enum(standings).nullable(),
  to: z.enum(standings),
});

export const ownerEntry = z.object({ kind: z.literal("owner"), ...move, fromName: text, toName: text });

/** Into the 回收站 and out of it. */
export const binEntry = z.object({ kind: z.literal("bin"), ...move, to: z.enum(["deleted", "kept"]) });

export const followUpEntry = z.object({
  kind: z.literal("followUp"),
  ...entry,
  followUp: followUp.omit({ id: true }),
  photos: z.array(projectFile),
});

export const commentEntry = z.object({
  kind: z.literal("comment"),
  ...entry,
  /** Null once its author took it back. */
  content: text,
  isOwn: z.boolean(),
  mentions: z.array(z.object({ id: idField, name: z.string() })),
});

export const fileEntry = z.object({
  kind: z.literal("file"),
  ...entry,
  file: projectFile,
  /** 1 for a first file, one more for each that replaced it. */
  revision: z.number().int(),
  isVoided: z.boolean(),
});

export const changeEntry = z.object({
  kind: z.literal("change"),
  ...entry,
  /** Field names of `projectFields`, `investorName`, `uscc`, `projectCompanyName`, `projectCompanyUscc` or `contact`. */
  changes: z.array(fieldChange),
});

export const memberEntry = z.object({
  kind: z.literal("member"),
  ...entry,
  event: z.enum(["added", "ended"]),
  memberName: z.string(),
  relation: z.enum(memberRelations),
  duty: text,
});

export const waitEntry = z.object({
  kind: z.literal("wait"),
  ...entry,
  event: z.enum(["started", "ended"]),
  waitingFor: z.string(),
});

export const milestoneEvents = [
  "saved",
  "blocked",
  "done",
  "submitted",
  "reviewed",
  "returned",
  "confirmed",
  "voided",
] as const;

export const milestoneEntry = z.object({
  kind: z.literal("milestone"),
  ...entry,
  event: z.enum(milestoneEvents),
  code: z.enum(milestoneCodes),
  /** Why it was returned or voided. */
  reason: text,
  changes: z.array(fieldChange),
});

export const terminationEvents = ["requested", "approved", "refused", "withdrawn"] as const;

export const terminationEntry = z.object({
  kind: z.literal("termination"),
  ...entry,
  event: z.enum(terminationEvents),
  reasonCode: z.enum(terminationReasons),
  reason: text,
  lostTo: text,
});

export const agreementEntry = z.object({
  kind: z.literal("agreement"),
  ...entry,
  agreementKind: z.enum(agreementKinds),
  contractNo: text,
  amountFen: z.number().int(),
  isVoid: z.boolean(),
});

export const fundEvents = ["proposed", "confirmed", "returned", "reversed"] as const;

export const fundEntry = z.object({
  kind: z.literal("fund"),
  ...entry,
  event: z.enum(fundEvents),
  category: z.enum(fundCategories),
  /** Negative for a reversal. */
  amountFen: z.number().int(),
  statMonth: text,
  reason: text,
});

export const intentEntry = z.object({
  kind: z.literal("intent"),
  ...entry,
  receiptNo: z.string(),
  state: z.enum(intentStates),
  publicNote: text,
  internalNote: text,
});
