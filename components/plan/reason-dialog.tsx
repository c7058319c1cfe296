"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { FormDialog } from "@/components/form/form-dialog";
import { TextArea } from "@/components/form/text-area";
import { useSubmission } from "@/components/form/use-submission";
import { toast } from "@/components/ui/toast";
import { returnObservationsInput } from "@/domain/plan/observation.schema";
import { client } from "@/lib/api/client";

type ReasonDialogProps = {
  kind: "return" | "withdraw";
  observations: { id: string; version: number }[];
  onDone: () => void;
  onClose: () => void;
};

const words = {
  return: { verb: "退回", help: "录入人看到原因后改正重报" },
  withdraw: { verb: "撤回", help: "撤回后可重新录入" },
} as const;

/** Gives others' values back, or takes one's own back, with the reason. */
export function ReasonDialog({ kind, observations, onDone, onClose }: ReasonDialogProps) {
  const [reason, setReason] = useState("");
  const queries = useQueryClient();
  const { verb, help } = words[kind];
  const { errors, error, isPending, submit } = useSubmission({
    schema: returnObservationsInput,
    send: (input) =>
      kind === "return" ? client.plan.returnObservations(input) : client.plan.withdrawObservations(input),
    onDone: ({ count }) => {
      toast(`已${verb} ${count} 项`);
      void queries.invalidateQueries();
      onDone();
    },
  });
  return (
    <FormDialog
      title={`${verb} ${observations.length} 项数值`}
      submitLabel={verb}
      size="sm"
      isPending={isPending}
      error={error}
      onSubmit={() => submit({ observations, reason })}
      onClose={onClose}
    >
      <TextArea
        label={`${verb}原因`}
        isRequired
        rows={2}
        maxLength={300}
        help={help}
        value={reason}
        error={errors.reason}
        onChange={(event) => setReason(event.target.value)}
      />
    </FormDialog>
  );
}
