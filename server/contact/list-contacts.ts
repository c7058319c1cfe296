import { roleCan } from "@/domain/access/can";
import { enterpriseContacts, listContactsInput } from "@/domain/enterprise/enterprise-contact.schema";
import { maskContact } from "@/domain/enterprise/mask-contact";
import { requireEnterprise } from "../enterprise/load-enterprise";
import { query } from "../kernel/procedure";
import { signedIn } from "../project/signed-in";
import { contactsOfEnterprise } from "./visible-contacts";

/** People of an enterprise, masked; whoever may not reveal a number reads surnames only. */
export const listContacts = query({
  name: "contact.list",
  permission: "enterprise.read",
  summary: "企业联系人",
  method: "GET",
  path: "/enterprises/{enterpriseId}/contacts",
  input: listContactsInput,
  output: enterpriseContacts,
  run: async ({ db, actor, input }) => {
    const user = signedIn(actor);
    const { id } = await requireEnterprise(db, user, input.enterpriseId);
    const seen = await contactsOfEnterprise(db, user, id);
    const showsName = roleCan(user.role, "contact.reveal");
    return { items: seen.map(({ contact, ...rest }) => ({ ...maskContact(contact, showsName), ...rest })) };
  },
});
