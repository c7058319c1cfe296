"use client";

import { useState } from "react";
import { FormDialog } from "@/components/form/form-dialog";
import { TextField } from "@/components/form/text-field";
import { useSubmission } from "@/components/form/use-submission";
import { removeFromPlanInput } from "@/domain/plan/relation.schema";
import { client } from "@/lib/api/client";

type RemoveDialogProps = {
  what: "relation" | "fact";
  id: string;
  version: number;
  title: string;
  onDone: () => void;
  onClose: () => void;
};

/** Takes a relation or a fact off an open plan, with the reason. */
export function RemoveDialog({ what, id, version, title, onDone, onClose }: RemoveDialogProps) {
  const [reason, setReason] = useState("");
  const { errors, error, isPending, submit } = useSubmission({
    schema: removeFromPlanInput,
    send: (input) => (what === "fact" ? client.plan.removeFact(input) : client.plan.removeRelation(input)),
    onDone,
  });
  return (
    <FormDialog
      title={`移除：${title}`}
      submitLabel="移除"
      isDanger
      size="sm"
      isPending={isPending}
      error={error}
      onSubmit={() => submit({ id, version, reason })}
      onClose={onClose}
    >
      <TextField
        label="原因"
        isRequired
        maxLength={300}
        value={reason}
        error={errors.reason}
        onChange={(event) => setReason(event.target.value)}
      />
    </FormDialog>
  );
}
