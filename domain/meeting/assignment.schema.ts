import { z } from "zod";
import { cursorField, idField, isoDateField, longTextField, textField, versionField } from "../shared/fields";
import { assignmentStates, assignmentSteps } from "./assignment";

const reason = textField("原因", 200);

export const giveAssignmentInput = z.object({
  /** Made by the form once: a second click gives nothing new. */
  id: idField,
  meetingId: idField,
  content: textField("交办内容", 300),
  finishStandard: textField("办结标准", 200).optional(),
  departmentId: idField,
  userId: idField.optional(),
  dueOn: isoDateField,
  projectId: idField.optional(),
});
export type GiveAssignmentInput = z.output<typeof giveAssignmentInput>;

export const reportAssignmentInput = z.object({
  id: idField,
  version: versionField,
  result: longTextField("办理结果", 1000),
});
export const closeAssignmentInput = z.object({ id: idField, version: versionField });
export const sendBackAssignmentInput = z.object({ id: idField, version: versionField, reason });
export const cancelAssignmentInput = sendBackAssignmentInput;

export const assignmentViews = ["unfinished", "overdue", ...assignmentStates] as const;
export type AssignmentView = (typeof assignmentViews)[number];

export const assignmentFilter = z.object({
  id: idField.optional(),
  meetingId: idField.optional(),
  view: z.enum(assignmentViews).optional(),
  /** Those this person answers for. */
  isMine: z.boolean().optional(),
  departmentId: idField.optional(),
});
export type AssignmentFilter = z.output<typeof assignmentFilter>;

export const listAssignmentsInput = assignmentFilter.extend({
  after: cursorField.optional(),
  limit: z.number().int().min(1).max(200).default(50),
});
export type ListAssignmentsInput = z.output<typeof listAssignmentsInput>;

export const assignment = z.object({
  id: idField,
  meeting: z.object({ id: idField, title: z.string(), heldOn: z.string() }),
  content: z.string(),
  finishStandard: z.string().nullable(),
  departmentName: z.string(),
  userName: z.string().nullable(),
  dueOn: z.string(),
  state: z.enum(assignmentStates),
  isOverdue: z.boolean(),
  result: z.string().nullable(),
  decisionNote: z.string().nullable(),
  reportedByName: z.string().nullable(),
  closedByName: z.string().nullable(),
  closedAt: z.string().nullable(),
  /** Null too when the reader may not see the project. */
  project: z.object({ id: idField, name: z.string() }).nullable(),
  /** What the reader may do with it now. */
  steps: z.array(z.enum(assignmentSteps)),
  version: z.number().int(),
});
export type Assignment = z.output<typeof assignment>;

export const assignmentPage = z.object({
  items: z.array(assignment),
  count: z.number().int(),
  nextCursor: z.string().nullable(),
});
export type AssignmentPage = z.output<typeof assignmentPage>;
