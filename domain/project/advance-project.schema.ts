import { z } from "zod";
import { idField, isoDateField, longTextField, monthField, versionField } from "../shared/fields";
import { stages } from "./stage";

/** To the next stage, or back with a reason. */
export const advanceProjectInput = z.object({
  id: idField,
  version: versionField,
  to: z.enum(stages),
  /** When it really happened; today when left out, never in the future. */
  actualOn: isoDateField.optional(),
  /** Month it is counted in; the current one when left out. */
  statMonth: monthField.optional(),
  reason: longTextField("原因", 500).optional(),
});
export type AdvanceProjectInput = z.output<typeof advanceProjectInput>;
