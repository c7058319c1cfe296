import { z } from "zod";
import { followUpKinds } from "../project/follow-up-kind";
import { stages } from "../project/stage";
import { cursorField, idField } from "../shared/fields";

export const listFollowUpsInput = z.object({
  projectId: idField,
  after: cursorField.optional(),
  limit: z.number().int().min(1).max(100).default(30),
});
export type ListFollowUpsInput = z.output<typeof listFollowUpsInput>;

export const followUp = z.object({
  id: idField,
  kind: z.enum(followUpKinds),
  content: z.string(),
  participants: z.string().nullable(),
  place: z.string().nullable(),
  occurredOn: z.string(),
  nextStep: z.string().nullable(),
  nextStepOn: z.string().nullable(),
  stageAtTime: z.enum(stages),
  authorName: z.string(),
  createdAt: z.string(),
});
export type FollowUp = z.output<typeof followUp>;

export const followUpPage = z.object({ items: z.array(followUp), nextCursor: z.string().nullable() });
export type FollowUpPage = z.output<typeof followUpPage>;
