import { z } from "zod";
import { idField, longTextField, versionField } from "../shared/fields";
import { stages } from "./stage";

export const deleteProjectInput = z.object({
  id: idField,
  version: versionField,
  reason: longTextField("删除原因", 300),
});
export type DeleteProjectInput = z.output<typeof deleteProjectInput>;

export const restoreProjectInput = z.object({ id: idField });

export const listDeletedInput = z.object({});

/** A project in the 回收站. */
export const deletedProject = z.object({
  id: idField,
  code: z.string(),
  name: z.string(),
  stage: z.enum(stages),
  investorName: z.string(),
  ownerName: z.string().nullable(),
  deletedAt: z.string(),
  deletedByName: z.string().nullable(),
  reason: z.string(),
  daysLeft: z.number().int(),
  mayRestore: z.boolean(),
});
export type DeletedProject = z.output<typeof deletedProject>;

export const mostDeletedShown = 200;

/** Newest first; `count` is of all, of which at most the first 200 are listed. */
export const deletedProjects = z.object({ items: z.array(deletedProject), count: z.number().int() });
