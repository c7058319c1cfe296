"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { FormDialog } from "@/components/form/form-dialog";
import { TextArea } from "@/components/form/text-area";
import { useSubmission } from "@/components/form/use-submission";
import { toast } from "@/components/ui/toast";
import type { MilestoneItem } from "@/domain/milestone/milestone-item.schema";
import { voidMilestoneInput } from "@/domain/milestone/review-milestone.schema";
import { client } from "@/lib/api/client";
import { milestoneText } from "@/lib/text/milestones";
import { useRecord } from "../../record/record-context";
import { refreshMilestones } from "../queries";
import { FormProblem } from "./form-problem";

type VoidDialogProps = { item: MilestoneItem; onClose: () => void };

/** 作废: the entry stays readable with its reason, and the step starts anew. */
export function VoidDialog({ item, onClose }: VoidDialogProps) {
  const { project } = useRecord();
  const queries = useQueryClient();
  const [reason, setReason] = useState("");
  const name = milestoneText[item.code];
  const { errors, failure, isPending, submit } = useSubmission({
    schema: voidMilestoneInput,
    send: (input) => client.milestone.void(input).finally(() => void refreshMilestones(queries, project.id)),
    onDone: () => {
      toast(`${name}的登记已作废，可重新登记`);
      onClose();
    },
  });
  return (
    <FormDialog
      title={`作废：${name}`}
      submitLabel="作废"
      isDanger
      isPending={isPending}
      onSubmit={() => submit({ id: item.id, version: item.version, reason })}
      onClose={onClose}
    >
      <FormProblem failure={failure} />
      <p className="text-ink-muted">
        本次登记连同文号、日期留存备查，不再计入；节点回到未开始，由项目人员重新登记。
      </p>
      <TextArea
        label="作废原因"
        isRequired
        value={reason}
        error={errors.reason}
        onChange={(event) => setReason(event.target.value)}
      />
    </FormDialog>
  );
}
