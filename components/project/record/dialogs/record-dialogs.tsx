"use client";

import { RevealDialog } from "@/components/form/reveal-dialog";
import { client } from "@/lib/api/client";
import { type RecordDialog, useRecord } from "../record-context";
import { AdvanceDialog } from "./advance-dialog";
import { AssignDialog } from "./assign-dialog";
import { BackDialog } from "./back-dialog";
import { ContactDialog } from "./contact-dialog";
import { DeleteDialog } from "./delete-dialog";
import { FieldsDialog } from "./fields-dialog";
import { FollowUpDialog } from "./follow-up-dialog";
import { ImportDialog } from "./import-dialog";
import { StandingDialog } from "./standing-dialog";
import { TerminationDialog } from "./termination-dialog";
import { UploadDialog } from "./upload-dialog";

type RecordDialogsProps = { dialog: RecordDialog; onClose: () => void };

/** The one dialog that lies over a record; fetched when the first opens. */
export function RecordDialogs({ dialog, onClose }: RecordDialogsProps) {
  const { project } = useRecord();
  switch (dialog.kind) {
    case "fields":
      return <FieldsDialog title={dialog.title} keys={dialog.keys} onClose={onClose} />;
    case "contact":
      return <ContactDialog onClose={onClose} />;
    case "reveal":
      return (
        <RevealDialog
          ask={(reason) => client.contact.reveal({ projectId: project.id, reason })}
          onClose={onClose}
        />
      );
    case "assign":
      return <AssignDialog onClose={onClose} />;
    case "advance":
      return <AdvanceDialog to={dialog.to} onClose={onClose} />;
    case "back":
      return <BackDialog onClose={onClose} />;
    case "import":
      return <ImportDialog to={dialog.to} onClose={onClose} />;
    case "delete":
      return <DeleteDialog onClose={onClose} />;
    case "termination":
      return <TerminationDialog onClose={onClose} />;
    case "standing":
      return <StandingDialog to={dialog.to} onClose={onClose} />;
    case "followUp":
      return <FollowUpDialog preset={dialog.preset} onClose={onClose} />;
    case "upload":
      return <UploadDialog preset={dialog.preset} onClose={onClose} />;
  }
}
