import { z } from "zod";
import { idField, isoDateField, longTextField, monthField, textField } from "../shared/fields";
import { milestoneCodes, milestoneReviews, milestoneStates } from "./milestone";

/** A field left out stays as it is; null empties it. */
const change = <Schema extends z.ZodType>(schema: Schema) => schema.nullable().optional();

/** Version 0: nobody has written this step yet. */
export const saveMilestoneInput = z.object({
  projectId: idField,
  code: z.enum(milestoneCodes),
  version: z.number().int().min(0).max(2_147_483_646),
  state: z.enum(milestoneStates).optional(),
  plannedOn: change(isoDateField),
  startedOn: change(isoDateField),
  actualOn: change(isoDateField),
  statMonth: change(monthField),
  documentNo: change(textField("文号", 80)),
  issuingBody: change(textField("办理单位", 60)),
  note: change(longTextField("备注", 500)),
  blocker: change(longTextField("卡点", 300)),
  blockerUnit: change(textField("责任单位", 60)),
  blockerDueOn: change(isoDateField),
});
export type SaveMilestoneInput = z.output<typeof saveMilestoneInput>;

export const milestoneOutcome = z.object({
  id: idField,
  projectId: idField,
  code: z.enum(milestoneCodes),
  state: z.enum(milestoneStates),
  review: z.enum(milestoneReviews),
  statMonth: z.string().nullable(),
  version: z.number().int(),
});
export type MilestoneOutcome = z.output<typeof milestoneOutcome>;
