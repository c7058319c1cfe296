import { z } from "zod";
import { followUp } from "../follow-up/list-follow-ups.schema";
import { intentStates } from "../intent/intent-state";
import { cursorField, idField } from "../shared/fields";
import { projectFile } from "./file.schema";
import { stages, standings } from "./stage";

export const projectTimelineInput = z.object({
  id: idField,
  after: cursorField.optional(),
  limit: z.number().int().min(1).max(100).default(30),
});
export type ProjectTimelineInput = z.output<typeof projectTimelineInput>;

const entry = {
  id: idField,
  /** Business date it belongs to; the stream is ordered by it, newest first. */
  on: z.string(),
  at: z.string(),
  actorName: z.string().nullable(),
};
const move = { ...entry, reason: z.string().nullable(), actualOn: z.string(), statMonth: z.string() };
const value = z.union([z.string(), z.number(), z.boolean()]).nullable();

export const timelineEntry = z.discriminatedUnion("kind", [
  /** `reason`: why it was registered beside a strong match. */
  z.object({ kind: z.literal("registered"), ...entry, reason: z.string().nullable() }),
  z.object({ kind: z.literal("stage"), ...move, from: z.enum(stages).nullable(), to: z.enum(stages) }),
  z.object({
    kind: z.literal("standing"),
    ...move,
    from: z.enum(standings).nullable(),
    to: z.enum(standings),
  }),
  z.object({
    kind: z.literal("owner"),
    ...move,
    fromName: z.string().nullable(),
    toName: z.string().nullable(),
  }),
  z.object({ kind: z.literal("followUp"), ...entry, followUp: followUp.omit({ id: true }) }),
  z.object({
    kind: z.literal("change"),
    ...entry,
    /** Field names of `projectFields`, `investorName`, `uscc`, `projectCompanyName`, `projectCompanyUscc` or `contact`. */
    changes: z.array(z.object({ field: z.string(), from: value, to: value })),
  }),
  z.object({ kind: z.literal("file"), ...entry, file: projectFile }),
  z.object({
    kind: z.literal("intent"),
    ...entry,
    receiptNo: z.string(),
    state: z.enum(intentStates),
    publicNote: z.string().nullable(),
    internalNote: z.string().nullable(),
  }),
]);
export type TimelineEntry = z.output<typeof timelineEntry>;

export const timelinePage = z.object({ items: z.array(timelineEntry), nextCursor: z.string().nullable() });
export type TimelinePage = z.output<typeof timelinePage>;
