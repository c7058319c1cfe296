import { z } from "zod";
import { followUpKinds } from "../project/follow-up-kind";
import { idField, isoDateField, longTextField, textField } from "../shared/fields";

/** Next step and its date come together. */
export const createFollowUpInput = z
  .object({
    /** Made by the form once: a second click records nothing new. */
    id: idField,
    projectId: idField,
    kind: z.enum(followUpKinds, { error: "选择跟进方式" }),
    content: longTextField("跟进内容", 4000),
    participants: textField("参加人员", 200).optional(),
    place: textField("地点", 120).optional(),
    /** Not in the future. */
    occurredOn: isoDateField,
    nextStep: textField("下一步", 200).optional(),
    nextStepOn: isoDateField.optional(),
  })
  .superRefine(({ nextStep, nextStepOn, occurredOn }, context) => {
    const refuse = (field: string, message: string) =>
      context.addIssue({ code: "custom", path: [field], message });
    if (nextStep && !nextStepOn) refuse("nextStepOn", "填写下一步的日期");
    if (nextStepOn && !nextStep) refuse("nextStep", "填写下一步");
    if (nextStepOn && nextStepOn < occurredOn) refuse("nextStepOn", "下一步日期不能早于跟进日期");
  });
export type CreateFollowUpInput = z.output<typeof createFollowUpInput>;

export const createdFollowUp = z.object({ id: idField });
