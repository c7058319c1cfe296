import { z } from "zod";
import { cursorField, idField } from "../shared/fields";
import {
  agreementEntry,
  binEntry,
  changeEntry,
  commentEntry,
  fileEntry,
  followUpEntry,
  fundEntry,
  intentEntry,
  memberEntry,
  milestoneEntry,
  ownerEntry,
  registeredEntry,
  stageEntry,
  standingEntry,
  terminationEntry,
  waitEntry,
} from "./timeline-entries.schema";
import { timelineShows } from "./timeline-kind";

export const projectTimelineInput = z.object({
  id: idField,
  show: z.enum(timelineShows).optional(),
  /** A comment the first page reaches down to, as far as it may. */
  comment: idField.optional(),
  after: cursorField.optional(),
  limit: z.number().int().min(1).max(100).default(30),
});
export type ProjectTimelineInput = z.output<typeof projectTimelineInput>;

export const timelineEntry = z.discriminatedUnion("kind", [
  registeredEntry,
  stageEntry,
  standingEntry,
  ownerEntry,
  binEntry,
  followUpEntry,
  commentEntry,
  fileEntry,
  changeEntry,
  memberEntry,
  waitEntry,
  milestoneEntry,
  terminationEntry,
  agreementEntry,
  fundEntry,
  intentEntry,
]);
export type TimelineEntry = z.output<typeof timelineEntry>;
export type TimelineEntryOf<Kind extends TimelineEntry["kind"]> = Extract<TimelineEntry, { kind: Kind }>;

export const timelinePage = z.object({ items: z.array(timelineEntry), nextCursor: z.string().nullable() });
export type TimelinePage = z.output<typeof timelinePage>;
