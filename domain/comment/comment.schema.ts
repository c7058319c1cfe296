import { z } from "zod";
import { roles } from "../access/role";
import { idField, longTextField, searchField } from "../shared/fields";

export const mostMentions = 20;

export const createCommentInput = z.object({
  /** Made by the form once: a second click writes nothing new. */
  id: idField,
  projectId: idField,
  content: longTextField("评论", 2000),
  /** Ids of the people whose names stand in the text behind an @. */
  mentions: z.array(idField).max(mostMentions, `一次最多提醒 ${mostMentions} 人`).default([]),
});
export type CreateCommentInput = z.input<typeof createCommentInput>;

export const commentReference = z.object({ id: idField });

export const withdrawCommentInput = commentReference;

export const mentionableInput = z.object({
  projectId: idField,
  /** Part of a name; without it those closest to the project. */
  q: searchField.optional(),
});

export const mentionablePerson = z.object({
  id: idField,
  name: z.string(),
  role: z.enum(roles),
  departmentName: z.string().nullable(),
  /** Owns the project or takes part in it. */
  isClose: z.boolean(),
});
export type MentionablePerson = z.output<typeof mentionablePerson>;

export const mentionablePeople = z.object({ items: z.array(mentionablePerson) });
