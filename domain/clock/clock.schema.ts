import { z } from "zod";
import { protectionStates } from "../project/protection";
import { idField } from "../shared/fields";
import { clockLights } from "./clock";
import { clockCodes, clockUnits } from "./clock-rule";

const date = z.string().nullable();

export const clockView = z.object({
  code: z.enum(clockCodes),
  light: z.enum(clockLights),
  unit: z.enum(clockUnits),
  startedOn: z.string(),
  /** Null while it stands still. */
  dueOn: date,
  stoppedOn: date,
  pausedSince: date,
  limit: z.number().int(),
  used: z.number().int(),
  /** Negative once overdue. */
  left: z.number().int(),
});
export type ClockView = z.output<typeof clockView>;

export const projectClocks = z.object({
  id: idField,
  clocks: z.array(clockView),
  /** What it waits for now, and for how many days today is. */
  waiting: z
    .object({
      for: z.string(),
      since: z.string(),
      byName: z.string().nullable(),
      days: z.number().int(),
    })
    .nullable(),
  protectedUntil: date,
  protectionState: z.enum(protectionStates),
});
export type ProjectClocksView = z.output<typeof projectClocks>;

export const clockOfProjectInput = z.object({ projectId: idField });

export const clockOfProject = projectClocks.extend({
  /** Whether the reader may say that it waits for the other side. */
  canWait: z.boolean(),
});

export const clockOfProjectsInput = z.object({ ids: z.array(idField).min(1).max(100) });

export const clockOfProjects = z.object({ items: z.array(projectClocks) });
