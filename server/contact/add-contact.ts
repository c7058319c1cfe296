import { eq } from "drizzle-orm";
import { contacts } from "@/db/schema";
import { maskedContact } from "@/domain/enterprise/contact.schema";
import { addContactInput } from "@/domain/enterprise/enterprise-contact.schema";
import { maskContact } from "@/domain/enterprise/mask-contact";
import { isAllowed, loadEnterpriseWithRight } from "../enterprise/load-enterprise";
import { ruleError } from "../kernel/app-error";
import { command } from "../kernel/procedure";

/** Adds a person to an enterprise; a second click of the same form adds nobody. Throws ID_ALREADY_USED. */
export const addContact = command({
  name: "contact.add",
  permission: "enterprise.update",
  summary: "新增企业联系人",
  method: "POST",
  path: "/enterprises/{enterpriseId}/contacts",
  input: addContactInput,
  output: maskedContact,
  load: ({ tx, actor, input }) => loadEnterpriseWithRight(tx, actor, input.enterpriseId, "update"),
  guard: isAllowed,
  run: async ({ tx, input, row }) => {
    const { id, enterpriseId, name, title = null, phone = null, email = null } = input;
    await tx
      .insert(contacts)
      .values({ id, enterpriseId, name, title, phone, email })
      .onConflictDoNothing({ target: contacts.id });
    const [saved] = await tx.select().from(contacts).where(eq(contacts.id, id));
    if (saved?.enterpriseId !== row.id || saved.name !== name) throw ruleError("ID_ALREADY_USED");
    return maskContact(saved, true);
  },
  audit: ({ input, row }) => ({
    subject: { type: "enterprise", id: row.id },
    detail: { name: row.name, contactId: input.id },
  }),
});
