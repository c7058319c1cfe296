import { z } from "zod";
import { idField, longTextField, textField, versionField } from "../shared/fields";
import { intentStates } from "./intent-state";

const versioned = z.object({ id: idField, version: versionField });

export const takeIntentInput = versioned;

export const assignIntentInput = versioned.extend({ assigneeId: idField });

const noteField = longTextField("给企业的说明", 500);

export const advanceIntentInput = versioned.extend({
  state: z.enum(["received", "contacted", "closed", "declined", "spam"]),
  /** What the enterprise reads; needed to close or decline. */
  publicNote: noteField.optional(),
  internalNote: longTextField("内部备注", 500).optional(),
});
export type AdvanceIntentInput = z.output<typeof advanceIntentInput>;

export const acceptIntentInput = versioned.extend({
  target: z.discriminatedUnion("kind", [
    z.object({
      kind: z.literal("newProject"),
      projectName: textField("项目名称", 80),
      /** Needed beside a strong match. */
      confirmedDuplicateReason: textField("登记原因", 300).optional(),
    }),
    z.object({ kind: z.literal("existingProject"), projectId: idField }),
  ]),
  publicNote: noteField.optional(),
});
export type AcceptIntentInput = z.output<typeof acceptIntentInput>;

export const handledIntent = z.object({
  id: idField,
  version: z.number().int(),
  state: z.enum(intentStates),
});
export const acceptedIntent = handledIntent.extend({ projectId: idField });

export const intentAssignees = z.array(
  z.object({ id: idField, name: z.string(), openCount: z.number().int() }),
);
