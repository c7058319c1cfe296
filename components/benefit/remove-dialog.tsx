"use client";

import { useState } from "react";
import { FormDialog } from "@/components/form/form-dialog";
import { TextField } from "@/components/form/text-field";
import { toast } from "@/components/ui/toast";
import type { BenefitDetail } from "@/domain/benefit/benefit.schema";
import { api } from "@/lib/api/client";
import { useCommand } from "@/lib/api/use-command";

type RemoveDialogProps = { detail: BenefitDetail; onClose: () => void; onRemoved: () => void };

/** Takes a year entered by mistake away, with the reason. */
export function RemoveDialog({ detail, onClose, onRemoved }: RemoveDialogProps) {
  const [reason, setReason] = useState("");
  const remove = useCommand(api.benefit.remove.mutationOptions(), {
    onDone: () => {
      toast("这一年的数据已删除");
      onClose();
      onRemoved();
    },
  });
  return (
    <FormDialog
      title={`删除 ${detail.year} 年的数据`}
      submitLabel="删除"
      isDanger
      size="sm"
      isPending={remove.isPending}
      error={remove.error}
      onSubmit={() => remove.run({ id: detail.id, version: detail.version, reason })}
      onClose={onClose}
    >
      <p>只删除误登的数据，评价随之重算；主要数字留在审计日志。</p>
      <TextField
        label="删除原因"
        isRequired
        maxLength={200}
        value={reason}
        error={remove.fields.reason}
        onChange={(event) => setReason(event.target.value)}
      />
    </FormDialog>
  );
}
