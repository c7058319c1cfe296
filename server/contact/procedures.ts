import { addContact } from "./add-contact";
import { listContacts } from "./list-contacts";
import { revealContact } from "./reveal-contact";
import { revealEnterpriseContact } from "./reveal-enterprise-contact";
import { updateContact } from "./update-contact";
import { updateEnterpriseContact } from "./update-enterprise-contact";

export const contactProcedures = {
  list: listContacts,
  add: addContact,
  reveal: revealContact,
  revealOfEnterprise: revealEnterpriseContact,
  update: updateContact,
  updateOfEnterprise: updateEnterpriseContact,
};
