import { z } from "zod";
import { amountChanges, planCodeField } from "../amount/amount-filter.schema";
import { measures } from "../amount/measure";
import { amountFigure } from "../cockpit/figure";
import { planChoice } from "../cockpit/overview.schema";
import { stages } from "../project/stage";
import { fenSumField, idField, isoDateField } from "../shared/fields";
import { pipelineParts } from "./bridge";
import { flowScope } from "./conversion.schema";

export const changesInput = z.object({
  ...flowScope,
  plan: planCodeField.optional(),
  measure: z.enum(measures).default("fundsInPlace"),
  /** The end of the day to compare with; the last day of the month before when left out. */
  since: isoDateField.optional(),
  /** The part whose projects are listed whole instead of the largest few. */
  part: z.enum(pipelineParts).optional(),
});
export type ChangesInput = z.output<typeof changesInput>;

const changedProject = z.object({
  id: idField,
  name: z.string(),
  changeFen: fenSumField,
  /** Null on the day it was not known yet. */
  stageThen: z.enum(stages).nullable(),
  stageNow: z.enum(stages),
});
export type ChangedProject = z.output<typeof changedProject>;

export const changesView = z.object({
  plan: planChoice,
  measure: z.enum(measures),
  since: isoDateField,
  counted: z.object({
    start: amountFigure,
    steps: z.array(
      z.object({
        change: z.enum(amountChanges),
        figure: amountFigure,
        projects: z.array(z.object({ id: idField, name: z.string(), figure: amountFigure })),
      }),
    ),
    end: amountFigure,
  }),
  /** Null for foreign measures and plans that are over: nothing is expected in them. */
  pipeline: z
    .object({
      startFen: fenSumField,
      endFen: fenSumField,
      startCount: z.number().int(),
      endCount: z.number().int(),
      parts: z.array(
        z.object({
          part: z.enum(pipelineParts),
          changeFen: fenSumField,
          count: z.number().int(),
          projects: z.array(changedProject),
        }),
      ),
    })
    .nullable(),
});
export type ChangesView = z.output<typeof changesView>;
