import { z } from "zod";
import { cursorField, idField, isoDateField } from "../shared/fields";
import { milestoneCodes, milestoneReviews } from "./milestone";

const page = {
  after: cursorField.optional(),
  limit: z.number().int().min(1).max(100).default(50),
};

const step = {
  id: idField,
  projectId: idField,
  projectName: z.string(),
  projectCode: z.string(),
  ownerName: z.string().nullable(),
  departmentName: z.string(),
  code: z.enum(milestoneCodes),
};

export const listQueueInput = z.object({
  ...page,
  /** Every step done by this day that waits for review or confirmation, instead of what waits for the reader. */
  waitingBy: isoDateField.optional(),
});
export type ListQueueInput = z.output<typeof listQueueInput>;

/** A step that waits for the reader: to review, to confirm or to mend. */
export const queueItem = z.object({
  ...step,
  review: z.enum(milestoneReviews),
  actualOn: z.string().nullable(),
  documentNo: z.string().nullable(),
  submittedByName: z.string().nullable(),
  reviewedByName: z.string().nullable(),
  /** Since when it waits. */
  since: z.string(),
  returnReason: z.string().nullable(),
  fileCount: z.number().int(),
});
export type QueueItem = z.output<typeof queueItem>;
export const queuePage = z.object({ items: z.array(queueItem), nextCursor: z.string().nullable() });

export const listBlockersInput = z.object({ ...page, departmentId: idField.optional() });
export type ListBlockersInput = z.output<typeof listBlockersInput>;

/** An open blocker, who has to clear it and by when. */
export const blockerItem = z.object({
  ...step,
  blocker: z.string(),
  blockerUnit: z.string(),
  blockerDueOn: z.string(),
  /** Working days past the deadline; 0 while it runs. */
  overdueWorkingDays: z.number().int(),
});
export type BlockerItem = z.output<typeof blockerItem>;
export const blockerPage = z.object({ items: z.array(blockerItem), nextCursor: z.string().nullable() });

/** Counts over everything the reader sees in full. */
export const milestoneSummary = z.object({
  /** Steps that wait for the reader. */
  waiting: z.number().int(),
  /** Open steps past their planned date. */
  late: z.number().int(),
  blocked: z.number().int(),
  overdueBlockers: z.number().int(),
  /** Projects with lanes. */
  projects: z.number().int(),
  departments: z.array(z.object({ id: idField, name: z.string() })),
});
export type MilestoneSummary = z.output<typeof milestoneSummary>;
