import { z } from "zod";
import { idField, isoDateField, longTextField, monthField, versionField } from "../shared/fields";
import { gateItem } from "./gate-item.schema";
import { decidingRoles } from "./gates";
import { stages } from "./stage";

/** To the next stage, back with a reason, or where an older record stands. */
export const advanceProjectInput = z.object({
  id: idField,
  version: versionField,
  to: z.enum(stages),
  /** The stage it was seen in. With it, changes of other fields since `version` don't stand in the way. */
  from: z.enum(stages).optional(),
  /** Takes up a record that existed before the system where it stands; the head's, with a reason. */
  isImport: z.boolean().default(false),
  /** When it really happened; today when left out, never in the future. */
  actualOn: isoDateField.optional(),
  /** Month it is counted in; the current one when left out. */
  statMonth: monthField.optional(),
  reason: longTextField("原因", 500).optional(),
});
export type AdvanceProjectInput = z.output<typeof advanceProjectInput>;

export const projectGateInput = z.object({ id: idField, to: z.enum(stages) });

/** What stands between a project and one stage, for this person. */
export const projectGate = z.object({
  kind: z.enum(["forward", "back", "import", "none"]),
  missing: z.array(gateItem),
  deciders: z.array(z.enum(decidingRoles)),
  isAllowed: z.boolean(),
  needsReason: z.boolean(),
});
export type ProjectGate = z.output<typeof projectGate>;
