"use client";

import { RevealDialog } from "@/components/form/reveal-dialog";
import type { EnterpriseContact } from "@/domain/enterprise/enterprise-contact.schema";
import type { EnterpriseDetail } from "@/domain/enterprise/enterprise-detail.schema";
import { client } from "@/lib/api/client";
import { AddContactDialog, EditContactDialog } from "../dialogs/contact-dialog";
import { EditDialog, type EditGroup } from "../dialogs/edit-dialog";
import { RequestDialog } from "../dialogs/request-dialog";

/** What can lie over the record of an enterprise. */
export type RecordDialogState =
  | { kind: "edit"; group: EditGroup }
  | { kind: "addContact" }
  | { kind: "editContact"; contact: EnterpriseContact }
  | { kind: "reveal"; contact: EnterpriseContact }
  | { kind: "request" };

export type OpenDialog = (dialog: RecordDialogState) => void;

type RecordDialogProps = { enterprise: EnterpriseDetail; dialog: RecordDialogState; onClose: () => void };

/** The one dialog over a record; fetched when the first opens. */
export function RecordDialog({ enterprise, dialog, onClose }: RecordDialogProps) {
  switch (dialog.kind) {
    case "edit":
      return <EditDialog enterprise={enterprise} group={dialog.group} onClose={onClose} />;
    case "addContact":
      return <AddContactDialog enterpriseId={enterprise.id} onClose={onClose} />;
    case "editContact":
      return <EditContactDialog contact={dialog.contact} onClose={onClose} />;
    case "reveal":
      return (
        <RevealDialog
          ask={(reason) => client.contact.revealOfEnterprise({ id: dialog.contact.id, reason })}
          onClose={onClose}
        />
      );
    case "request":
      return <RequestDialog enterprise={enterprise} onClose={onClose} />;
  }
}
