import { z } from "zod";
import { amountFigure } from "../cockpit/figure";
import { projectFilter } from "../project/project-filter.schema";
import { idField, isoDateField, monthField } from "../shared/fields";

export const officerPeriods = ["month", "quarter", "year"] as const;
export type OfficerPeriod = (typeof officerPeriods)[number];

export const officersInput = z.object({
  period: z.enum(officerPeriods).default("year"),
  /** Any month of the period; this one when left out. */
  month: monthField.optional(),
  departmentId: idField.optional(),
});

const projectCount = z.object({ count: z.number().int(), filter: projectFilter });

export const officerRow = z.object({
  userId: idField,
  name: z.string(),
  departmentName: z.string().nullable(),
  /** Projects first talked with in the period. */
  firstTalks: projectCount,
  /** Projects visited or shown round, with the number of times. */
  visits: projectCount.extend({ times: z.number().int() }),
  /** Projects followed up in any way, with the number of times. */
  followUps: projectCount.extend({ times: z.number().int() }),
  /** Own projects that came to 在谈 in the period for the first time. */
  newNegotiations: projectCount,
  /** Counted agreements of own projects. */
  signed: amountFigure,
  /** Counted funds of own projects. */
  funds: amountFigure,
});
export type OfficerRow = z.output<typeof officerRow>;

export const officersView = z.object({
  period: z.enum(officerPeriods),
  from: isoDateField,
  to: isoDateField,
  departmentName: z.string().nullable(),
  items: z.array(officerRow),
});
export type OfficersView = z.output<typeof officersView>;
