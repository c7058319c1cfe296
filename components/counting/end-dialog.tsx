"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { FormDialog } from "@/components/form/form-dialog";
import { TextArea } from "@/components/form/text-area";
import { useSubmission } from "@/components/form/use-submission";
import { toast } from "@/components/ui/toast";
import { endRulingInput, type RulingItem } from "@/domain/counting/ruling.schema";
import { client } from "@/lib/api/client";
import { refreshCounting } from "./refresh-counting";

type EndDialogProps = { ruling: RulingItem; onClose: () => void };

export function EndDialog({ ruling, onClose }: EndDialogProps) {
  const queries = useQueryClient();
  const [reason, setReason] = useState("");
  const { errors, error, isPending, submit } = useSubmission({
    schema: endRulingInput,
    send: (input) => client.countingRuling.end(input),
    onDone: async () => {
      toast("认定已结束，此后按口径规则计入");
      await refreshCounting(queries);
      onClose();
    },
  });
  return (
    <FormDialog
      title="结束计入认定"
      submitLabel="结束认定"
      isPending={isPending}
      error={error}
      onSubmit={() => submit({ id: ruling.id, version: ruling.version, reason })}
      onClose={onClose}
    >
      <TextArea
        label="结束原因"
        isRequired
        maxLength={300}
        help="已核定的金额不会自动改写"
        value={reason}
        error={errors.reason}
        onChange={(event) => setReason(event.target.value)}
      />
    </FormDialog>
  );
}
