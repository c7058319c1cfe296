"use client";

import { useState } from "react";
import { FormDialog } from "@/components/form/form-dialog";
import { TextField } from "@/components/form/text-field";
import { toast } from "@/components/ui/toast";
import { api } from "@/lib/api/client";
import { useCommand } from "@/lib/api/use-command";

type WaitDialogProps = { projectId: string; onClose: () => void };

/** Says what the other side still owes; the clocks stand still until it comes. */
export function WaitDialog({ projectId, onClose }: WaitDialogProps) {
  const [waitingFor, setWaitingFor] = useState("");
  const start = useCommand(api.wait.start.mutationOptions(), {
    onDone: () => {
      toast("开始等待，时限暂停计算");
      onClose();
    },
  });
  return (
    <FormDialog
      title="等待对方"
      submitLabel="开始等待"
      size="sm"
      isPending={start.isPending}
      error={start.error}
      onSubmit={() => start.run({ projectId, waitingFor })}
      onClose={onClose}
    >
      <TextField
        label="等对方做什么"
        isRequired
        value={waitingFor}
        maxLength={60}
        placeholder="如：投资方董事会批准选址"
        help="等待期间各项时限不计，对方答复后继续；合同约定的日期不变"
        error={start.fields.waitingFor}
        onChange={(event) => setWaitingFor(event.target.value)}
      />
    </FormDialog>
  );
}
