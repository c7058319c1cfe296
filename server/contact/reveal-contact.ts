import { revealContactInput, revealedContact } from "@/domain/enterprise/contact.schema";
import { ruleError } from "../kernel/app-error";
import { command } from "../kernel/procedure";
import { countHit } from "../kernel/rate-limit";
import { needs } from "../project/rights";
import { signedIn } from "../project/signed-in";
import { loadContact } from "./load-contact";

/** More than a day's calls, fewer than a copy of the address book. */
export const revealLimit = { max: 60, windowSeconds: 3600 };

/** Shows a contact unmasked, against a reason that the audit log keeps. Throws CONTACT_MISSING, LIMIT. */
export const revealContact = command({
  name: "contact.reveal",
  permission: "contact.reveal",
  summary: "查看联系人完整信息",
  method: "POST",
  path: "/projects/{projectId}/contact/reveal",
  input: revealContactInput,
  output: revealedContact,
  load: ({ tx, actor, input }) => loadContact(tx, actor, input.projectId),
  guard: needs("revealContact"),
  run: async ({ tx, actor, row }) => {
    if (!row.contact) throw ruleError("CONTACT_MISSING");
    await countHit(tx, `contact-reveal:${signedIn(actor).userId}`, revealLimit);
    const { name, title, phone, email } = row.contact;
    return { name, title, phone, email };
  },
  audit: ({ input, row }) => ({
    subject: { type: "project", id: row.id },
    detail: { code: row.code, contactId: row.contact?.id ?? null, reason: input.reason },
  }),
});
