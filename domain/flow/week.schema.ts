import { z } from "zod";
import { projectFigure } from "../cockpit/figure";
import { stages } from "../project/stage";
import { terminationReasons } from "../project/standing";
import { idField, isoDateField } from "../shared/fields";
import { flowScope } from "./conversion.schema";

export const weekInput = z.object({
  ...flowScope,
  /** Any day of the week; today's when left out. */
  week: isoDateField.optional(),
});

/** What came in, what went on and what was lost, in the order an official reports it. */
export const weekKinds = [
  "reported",
  "signed",
  "forward",
  "back",
  "resumed",
  "suspended",
  "terminated",
  "transferred",
] as const;
export type WeekKind = (typeof weekKinds)[number];

export const weekProject = z.object({
  id: idField,
  name: z.string(),
  investorName: z.string(),
  departmentName: z.string(),
  on: isoDateField,
  fromStage: z.enum(stages).nullable(),
  toStage: z.enum(stages).nullable(),
  totalInvestmentFen: z.number().int().nullable(),
  reason: z.string().nullable(),
  terminationReason: z.enum(terminationReasons).nullable(),
});
export type WeekProject = z.output<typeof weekProject>;

export const weekView = z.object({
  from: isoDateField,
  to: isoDateField,
  previousFrom: isoDateField,
  previousTo: isoDateField,
  /** Null for the week that still runs. */
  nextFrom: isoDateField.nullable(),
  kinds: z.array(
    z.object({
      kind: z.enum(weekKinds),
      figure: projectFigure,
      previous: projectFigure,
      /** The largest of the week. */
      projects: z.array(weekProject),
    }),
  ),
});
export type WeekView = z.output<typeof weekView>;
