import { z } from "zod";
import { idField, textField, versionField } from "../shared/fields";
import { maskedContact, revealReason } from "./contact.schema";
import { emailField, phoneField } from "./identity.schema";

export const listContactsInput = z.object({ enterpriseId: idField });

/** A person of the enterprise, masked, with the projects seen in full that name this person. */
export const enterpriseContact = maskedContact.extend({
  projects: z.array(z.object({ id: idField, name: z.string() })),
  canUpdate: z.boolean(),
  canReveal: z.boolean(),
});
export type EnterpriseContact = z.output<typeof enterpriseContact>;

export const enterpriseContacts = z.object({ items: z.array(enterpriseContact) });

const contactFields = {
  name: textField("联系人", 40),
  title: textField("职务", 40),
  phone: phoneField,
  email: emailField,
};

const unreachable = { error: "联系电话与邮箱至少填一项", path: ["phone"] };

export const addContactInput = z
  .object({
    /** Made by the form once, so that a double click adds one contact. */
    id: idField,
    enterpriseId: idField,
    name: contactFields.name,
    title: contactFields.title.optional(),
    phone: contactFields.phone.optional(),
    email: contactFields.email.optional(),
  })
  .refine(({ phone, email }) => phone !== undefined || email !== undefined, unreachable);
export type AddContactInput = z.output<typeof addContactInput>;

/** A field left out stays as it is, so that a masked number need not be typed again; null clears it. */
export const updateEnterpriseContactInput = z.object({
  id: idField,
  version: versionField,
  name: contactFields.name.optional(),
  title: contactFields.title.nullable().optional(),
  phone: contactFields.phone.nullable().optional(),
  email: contactFields.email.nullable().optional(),
});
export type UpdateEnterpriseContactInput = z.output<typeof updateEnterpriseContactInput>;

export const revealEnterpriseContactInput = z.object({ id: idField, ...revealReason.shape });
export type RevealEnterpriseContactInput = z.output<typeof revealEnterpriseContactInput>;
