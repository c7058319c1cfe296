"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { toast } from "@/components/ui/toast";
import { setNextStepInput } from "@/domain/follow-up/set-next-step.schema";
import { client } from "@/lib/api/client";
import { failureOf } from "@/lib/api/failure";
import { formatDateInProse } from "@/lib/format/date";
import type { Reader } from "../reader";
import { refreshProject } from "../record/queries";
import { NextStepFields } from "./next-step-fields";

type NextStepDialogProps = { projectId: string; reader: Reader; onClose: () => void };

const empty = { nextStep: "", nextStepOn: "" };

/** Asked after a follow-up that leaves the project without a next step; two taps, or none. */
export function NextStepDialog({ projectId, reader, onClose }: NextStepDialogProps) {
  const [texts, setTexts] = useState(empty);
  const [errors, setErrors] = useState<Partial<typeof empty>>({});
  const queries = useQueryClient();
  const saving = useMutation({
    mutationFn: (input: { projectId: string; nextStep: string; nextStepOn: string }) =>
      client.followUp.setNextStep(input),
    onSuccess: (_set, { nextStep, nextStepOn }) => {
      toast(`下一步 ${formatDateInProse(nextStepOn)}：${nextStep}`);
      void refreshProject(queries, projectId);
      onClose();
    },
    onError: (error) => setErrors({ nextStep: failureOf(error).message }),
  });
  const submit = () => {
    const input = setNextStepInput.safeParse({ projectId, ...texts });
    if (input.success) return saving.mutate(input.data);
    const issueOf = (field: string) => input.error.issues.find(({ path }) => path[0] === field)?.message;
    setErrors({
      nextStep: issueOf("nextStep"),
      nextStepOn: texts.nextStepOn === "" ? "选择日期" : issueOf("nextStepOn"),
    });
  };
  return (
    <Dialog
      isOpen
      title="下一步？"
      size="sm"
      isDismissable
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>暂不确定</Button>
          <Button variant="primary" isPending={saving.isPending} onClick={submit}>
            确定下一步
          </Button>
        </>
      }
    >
      <NextStepFields
        texts={texts}
        errors={errors}
        choices={reader.dateChoices}
        today={reader.today}
        placeholder="约好的事，或接下来要办的事"
        onChange={(change) => {
          setErrors({});
          setTexts((before) => ({ ...before, ...change }));
        }}
      />
    </Dialog>
  );
}
