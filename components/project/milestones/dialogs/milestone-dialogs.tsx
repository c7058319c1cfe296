"use client";

import type { MilestoneItem } from "@/domain/milestone/milestone-item.schema";
import type { MilestoneDialog } from "../milestone-dialog";
import { EditDialog } from "./edit-dialog";
import { StepDialog } from "./step-dialog";
import { VoidDialog } from "./void-dialog";

type MilestoneDialogsProps = { dialog: MilestoneDialog; item: MilestoneItem; onClose: () => void };

/** The one dialog that lies over the list; fetched when the first opens. */
export function MilestoneDialogs({ dialog, item, onClose }: MilestoneDialogsProps) {
  switch (dialog.kind) {
    case "edit":
      return <EditDialog item={item} startState={dialog.state ?? item.state} onClose={onClose} />;
    case "step":
      return <StepDialog item={item} step={dialog.step} onClose={onClose} />;
    case "void":
      return <VoidDialog item={item} onClose={onClose} />;
  }
}
