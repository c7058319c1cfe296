import { z } from "zod";
import {
  emailField,
  phoneField,
  refineUscc,
  usccField,
  usccOverrideReasonField,
} from "../enterprise/identity.schema";
import { idField, textField } from "../shared/fields";
import { duplicateMatch } from "./check-duplicate.schema";
import { projectFields, refineFigures } from "./project-fields.schema";

const { name, summary, sourceChannel, industry, capitalKind, isCapitalRelief, ...optionalFields } =
  projectFields;

const required = z.object({
  /** Made by the form (crypto.randomUUID) once: a second click registers nothing new. */
  id: idField,
  name,
  summary,
  sourceChannel,
  industry,
  capitalKind: capitalKind.default("domestic"),
  isCapitalRelief: isCapitalRelief.default(false),
  investorName: textField("投资方名称", 80),
  uscc: usccField.optional(),
  usccOverrideReason: usccOverrideReasonField.optional(),
  contactName: textField("联系人", 40),
  contactTitle: textField("职务", 40).optional(),
  contactPhone: phoneField.optional(),
  contactEmail: emailField.optional(),
  /** Why it is registered although a strong match exists. */
  confirmedDuplicateReason: textField("登记原因", 300).optional(),
});

/** Gate L0 of domain.md 1.4, and whatever else is known already. */
export const createProjectInput = required
  .extend(z.object(optionalFields).partial().shape)
  .superRefine((input, context) => {
    refineUscc(input, context);
    refineFigures(input, context);
    if (!input.contactPhone && !input.contactEmail) {
      context.addIssue({ code: "custom", path: ["contactPhone"], message: "联系电话与邮箱至少填一项" });
    }
  });
export type CreateProjectInput = z.output<typeof createProjectInput>;

export const createdProject = z.object({
  id: idField,
  code: z.string(),
  version: z.number().int(),
  /** Likely and weak matches, and strong ones that were registered with a reason. */
  matches: z.array(duplicateMatch),
});
export type CreatedProject = z.output<typeof createdProject>;
