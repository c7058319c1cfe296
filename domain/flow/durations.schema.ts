import { z } from "zod";
import { clockUnits } from "../clock/clock-rule";
import { projectFigure } from "../cockpit/figure";
import { stages } from "../project/stage";
import { flowScope } from "./conversion.schema";

export const durationsInput = z.object(flowScope);

/** Calendar days; null where nobody is counted. */
const days = z.number().nullable();

export const stageDuration = z.object({
  stage: z.enum(stages),
  /** Stays that ended with a move to another stage. */
  completed: z.object({ figure: projectFigure, median: days, p75: days }),
  /** Projects in the stage now, in normal standing, with the days they have been there. */
  running: z.object({ figure: projectFigure, median: days, p75: days }),
  limit: z
    .object({ days: z.number().int(), unit: z.enum(clockUnits), calendarDays: z.number().int() })
    .nullable(),
  /** Running projects beyond the limit, in calendar days; null without one. */
  overLimit: projectFigure.nullable(),
  /** Of the running ones, how many wait for the other side now. */
  waiting: projectFigure,
});
export type StageDuration = z.output<typeof stageDuration>;

export const durationsView = z.object({ stages: z.array(stageDuration) });
export type DurationsView = z.output<typeof durationsView>;
