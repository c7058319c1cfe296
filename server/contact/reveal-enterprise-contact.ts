import { revealedContact } from "@/domain/enterprise/contact.schema";
import { revealEnterpriseContactInput } from "@/domain/enterprise/enterprise-contact.schema";
import { command } from "../kernel/procedure";
import { countHit } from "../kernel/rate-limit";
import { signedIn } from "../project/signed-in";
import { revealLimit } from "./reveal-contact";
import { loadEnterpriseContact } from "./visible-contacts";

/** Shows a person of an enterprise unmasked, against a reason that the audit log keeps. Throws LIMIT. */
export const revealEnterpriseContact = command({
  name: "contact.revealOfEnterprise",
  permission: "contact.reveal",
  summary: "查看企业联系人完整信息",
  method: "POST",
  path: "/contacts/{id}/reveal",
  input: revealEnterpriseContactInput,
  output: revealedContact,
  load: ({ tx, actor, input }) => loadEnterpriseContact(tx, signedIn(actor), input.id),
  guard: ({ row }) => row.canReveal,
  run: async ({ tx, actor, row: { contact } }) => {
    await countHit(tx, `contact-reveal:${signedIn(actor).userId}`, revealLimit);
    const { name, title, phone, email } = contact;
    return { name, title, phone, email };
  },
  audit: ({ input, row: { contact } }) => ({
    subject: { type: "enterprise", id: contact.enterpriseId },
    detail: { contactId: contact.id, reason: input.reason },
  }),
});
