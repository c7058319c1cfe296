import { eq } from "drizzle-orm";
import { type ContactRow, contacts } from "@/db/schema";
import { maskedContact } from "@/domain/enterprise/contact.schema";
import {
  type UpdateEnterpriseContactInput,
  updateEnterpriseContactInput,
} from "@/domain/enterprise/enterprise-contact.schema";
import { maskContact } from "@/domain/enterprise/mask-contact";
import { fieldError } from "../kernel/app-error";
import { command } from "../kernel/procedure";
import { updateVersioned } from "../kernel/versioned";
import { signedIn } from "../project/signed-in";
import { loadEnterpriseContact } from "./visible-contacts";

const fields = ["name", "title", "phone", "email"] as const;

const changedFields = (input: UpdateEnterpriseContactInput, before: ContactRow) =>
  fields.filter((field) => input[field] !== undefined && input[field] !== before[field]);

/**
 * Changes a person of an enterprise for every project that names them; only who may change all of these. What is left
 * out stays. Throws CONFLICT, VALIDATION when nobody could be reached any more.
 */
export const updateEnterpriseContact = command({
  name: "contact.updateOfEnterprise",
  permission: "enterprise.update",
  summary: "修改企业联系人",
  method: "PUT",
  path: "/contacts/{id}",
  input: updateEnterpriseContactInput,
  output: maskedContact,
  load: ({ tx, actor, input }) => loadEnterpriseContact(tx, signedIn(actor), input.id),
  guard: ({ row }) => row.canUpdate,
  run: async ({ tx, input, row: { contact } }) => {
    const changes = Object.fromEntries(changedFields(input, contact).map((field) => [field, input[field]]));
    const next = { ...contact, ...changes };
    if (next.phone === null && next.email === null) throw fieldError("phone", "联系电话与邮箱至少填一项");
    await updateVersioned(tx, contacts, input, changes);
    const [saved] = await tx.select().from(contacts).where(eq(contacts.id, contact.id));
    if (!saved) throw new Error("a saved contact was not found");
    return maskContact(saved, true);
  },
  audit: ({ input, row: { contact } }) => ({
    subject: { type: "enterprise", id: contact.enterpriseId },
    detail: { contactId: contact.id, fields: changedFields(input, contact).join(",") },
  }),
});
