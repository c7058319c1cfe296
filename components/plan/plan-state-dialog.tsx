"use client";

import { useState } from "react";
import { FormDialog } from "@/components/form/form-dialog";
import { TextArea } from "@/components/form/text-area";
import { useSubmission } from "@/components/form/use-submission";
import { toast } from "@/components/ui/toast";
import { type PlanListItem, setPlanStateInput } from "@/domain/plan/plan.schema";
import { client } from "@/lib/api/client";

type PlanStateDialogProps = { plan: PlanListItem; onDone: () => void; onClose: () => void };

/** Closing a plan is deliberate: its targets stand from then on and are judged. */
export function PlanStateDialog({ plan, onDone, onClose }: PlanStateDialogProps) {
  const [reason, setReason] = useState("");
  const isOpen = plan.state === "open";
  const { errors, error, isPending, submit } = useSubmission({
    schema: setPlanStateInput,
    send: (input) => client.plan.setState(input),
    onDone: () => {
      toast(isOpen ? `${plan.name}已结束` : `${plan.name}已重新打开`);
      onDone();
    },
  });
  const state = isOpen ? "closed" : "open";
  return (
    <FormDialog
      title={isOpen ? `结束${plan.name}` : `重新打开${plan.name}`}
      submitLabel={isOpen ? "结束规划期" : "重新打开"}
      isDanger={isOpen}
      isPending={isPending}
      error={error}
      onSubmit={() => submit({ code: plan.code, version: plan.version, state, reason })}
      onClose={onClose}
    >
      <p>
        {isOpen
          ? "结束后目标、事实和数量关系不再修改，各项指标按目标年份的实绩判定完成或未完成；实际值和完成评价仍可补录。"
          : "重新打开后目标可以修改，完成判定改为进行中。修改过程全部留痕。"}
      </p>
      <TextArea
        label="原因"
        isRequired
        rows={2}
        maxLength={300}
        value={reason}
        error={errors.reason}
        onChange={(event) => setReason(event.target.value)}
      />
    </FormDialog>
  );
}
