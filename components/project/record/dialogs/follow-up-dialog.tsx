"use client";

import { Dialog } from "@/components/ui/dialog";
import type { FollowUpKind } from "@/domain/project/follow-up-kind";
import { FollowUpForm } from "../../follow-up/follow-up-form";
import { useRecord } from "../record-context";

type FollowUpDialogProps = { preset?: FollowUpKind; onClose: () => void };

export function FollowUpDialog({ preset, onClose }: FollowUpDialogProps) {
  const { project, reader } = useRecord();
  return (
    <Dialog isOpen onClose={onClose} title="记录跟进">
      <FollowUpForm project={project} reader={reader} preset={preset} isFocused onSaved={onClose} />
    </Dialog>
  );
}
