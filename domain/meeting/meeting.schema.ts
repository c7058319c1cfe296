import { z } from "zod";
import { cursorField, idField, isoDateField, longTextField, textField, versionField } from "../shared/fields";
import { assignment } from "./assignment.schema";

const words = {
  heldOn: isoDateField,
  title: textField("会议名称", 80),
  note: longTextField("会议纪要", 4000).optional(),
};

/** The id is made by the form once: a second click makes no second meeting. */
export const createMeetingInput = z.object({ id: idField, ...words });
export type CreateMeetingInput = z.output<typeof createMeetingInput>;

export const updateMeetingInput = z.object({ id: idField, version: versionField, ...words });

/** How far the assignments of a meeting have come, as far as the reader sees them. */
export const assignmentSums = z.object({
  total: z.number().int(),
  done: z.number().int(),
  reported: z.number().int(),
  overdue: z.number().int(),
});
export type AssignmentSums = z.output<typeof assignmentSums>;

const meetingFacts = z.object({
  id: idField,
  heldOn: z.string(),
  title: z.string(),
  createdByName: z.string().nullable(),
  sums: assignmentSums,
});

export const listMeetingsInput = z.object({
  after: cursorField.optional(),
  limit: z.number().int().min(1).max(100).default(30),
});

export const meetingListItem = meetingFacts;
export type MeetingListItem = z.output<typeof meetingListItem>;

export const meetingPage = z.object({
  items: z.array(meetingListItem),
  nextCursor: z.string().nullable(),
});

export const getMeetingInput = z.object({ id: idField });

export const meetingDetail = meetingFacts.extend({
  note: z.string().nullable(),
  version: z.number().int(),
  /** Whether the reader may change it and give assignments in it. */
  canEdit: z.boolean(),
  assignments: z.array(assignment),
  /** Unfinished ones of earlier meetings, the longest due first. */
  carriedOver: z.array(assignment),
});
export type MeetingDetail = z.output<typeof meetingDetail>;
