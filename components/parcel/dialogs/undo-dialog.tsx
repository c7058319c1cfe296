"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { FormDialog } from "@/components/form/form-dialog";
import { TextArea } from "@/components/form/text-area";
import { useSubmission } from "@/components/form/use-submission";
import { toast } from "@/components/ui/toast";
import { undoMoveInput } from "@/domain/land/move-parcel.schema";
import { api, client } from "@/lib/api/client";

type UndoDialogProps = {
  parcel: { id: string; version: number; name: string };
  moveId: string;
  what: string;
  onClose: () => void;
};

/** Takes the last move back; both stay in the history. */
export function UndoDialog({ parcel, moveId, what, onClose }: UndoDialogProps) {
  const queries = useQueryClient();
  const [reason, setReason] = useState("");
  const submission = useSubmission({
    schema: undoMoveInput,
    send: (input) => client.parcel.undoMove(input),
    onDone: async () => {
      await queries.invalidateQueries({ queryKey: api.parcel.key() });
      toast("已撤销状态变更");
      onClose();
    },
  });
  return (
    <FormDialog
      title="撤销状态变更"
      submitLabel="撤销变更"
      isPending={submission.isPending}
      error={submission.error}
      onSubmit={() => submission.submit({ id: parcel.id, version: parcel.version, moveId, reason })}
      onClose={onClose}
    >
      <p className="text-ink-muted">
        {parcel.name}：撤销“{what}”，状态和随它写入的日期、合同信息恢复原样，两次变更都留在历史里。
      </p>
      <TextArea
        label="原因"
        isRequired
        maxLength={300}
        value={reason}
        error={submission.errors.reason}
        onChange={(event) => setReason(event.target.value)}
      />
    </FormDialog>
  );
}
