import { z } from "zod";
import { idField, isoDateField, textField } from "../shared/fields";

export const setNextStepInput = z.object({
  projectId: idField,
  nextStep: textField("下一步", 200),
  /** Not in the past. */
  nextStepOn: isoDateField,
});
export type SetNextStepInput = z.output<typeof setNextStepInput>;

export const nextStepSet = z.object({ id: idField });
