import { z } from "zod";
import { editBase } from "../shared/edit.schema";
import { idField, longTextField, textField, versionField } from "../shared/fields";
import { emailField, phoneField } from "./identity.schema";

/** Contact of a project. Name and phone are masked unless revealed. */
export const maskedContact = z.object({
  id: idField,
  name: z.string(),
  title: z.string().nullable(),
  phone: z.string().nullable(),
  email: z.string().nullable(),
  version: z.number().int(),
});
export type MaskedContact = z.output<typeof maskedContact>;

/** Why somebody asks to see a whole contact; kept in the audit log. */
export const revealReason = z.object({ reason: longTextField("查看原因", 200) });

export const revealContactInput = z.object({ projectId: idField, ...revealReason.shape });
export type RevealContactInput = z.output<typeof revealContactInput>;

export const revealedContact = z.object({
  name: z.string(),
  title: z.string().nullable(),
  phone: z.string().nullable(),
  email: z.string().nullable(),
});
export type RevealedContact = z.output<typeof revealedContact>;

/** A field left out stays as it is, so that a masked number need not be typed again; null clears it. */
export const updateContactInput = z.object({
  projectId: idField,
  /** Version of the contact as read; left out when the project has none yet. */
  version: versionField.optional(),
  /** What the changed fields were read as, masked where they were masked. */
  base: editBase.optional(),
  name: textField("联系人", 40).optional(),
  title: textField("职务", 40).nullable().optional(),
  phone: phoneField.nullable().optional(),
  email: emailField.nullable().optional(),
});
export type UpdateContactInput = z.output<typeof updateContactInput>;
