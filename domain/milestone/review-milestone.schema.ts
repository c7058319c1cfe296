import { z } from "zod";
import { idField, longTextField, monthField, versionField } from "../shared/fields";

export const submitMilestoneInput = z.object({ id: idField, version: versionField });

const returnReason = longTextField("退回原因", 300);

const needsReason = ({ decision, reason }: { decision: string; reason?: string | undefined }) =>
  decision !== "return" || reason !== undefined;

const reasonMissing = { path: ["reason"], error: "填写退回原因" };

export const reviewMilestoneInput = submitMilestoneInput
  .extend({ decision: z.enum(["approve", "return"]), reason: returnReason.optional() })
  .refine(needsReason, reasonMissing);
export type ReviewMilestoneInput = z.output<typeof reviewMilestoneInput>;

/** Without a month it counts in the one of the confirmation. */
export const confirmMilestoneInput = submitMilestoneInput
  .extend({
    decision: z.enum(["confirm", "return"]),
    statMonth: monthField.optional(),
    reason: returnReason.optional(),
  })
  .refine(needsReason, reasonMissing);
export type ConfirmMilestoneInput = z.output<typeof confirmMilestoneInput>;

export const voidMilestoneInput = submitMilestoneInput.extend({ reason: longTextField("作废原因", 300) });
export type VoidMilestoneInput = z.output<typeof voidMilestoneInput>;
